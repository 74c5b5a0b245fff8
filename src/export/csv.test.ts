import { expect } from '@esm-bundle/chai';
import { csvParse, csvParseRows } from 'd3-dsv';
import type { ComparedValue, Comparison, Indicator, Region } from '../model/index.js';
import { Language } from '../text/language.js';
import { comparisonCsv, CSV_COLUMNS } from './csv.js';

const language = new Language('en');

const toscana: Region = { code: 'ITI1', name: 'Toscana', names: { en: 'Tuscany' }, lang: 'it', level: 2, eu: true };
const basque: Region = { code: 'ES21', name: 'País Vasco', lang: 'es', level: 2, eu: true };
const union: Region = { code: 'EU27_2020', name: 'EU27', aggregate: true };
const gerd: Indicator = {
  id: 'rd_gerd_pct_gdp',
  label: 'R&D expenditure, "all sectors"',
  unit: '% of GDP',
  direction: 'higher',
  decimals: 1,
  dataset: 'rd_e_gerdreg',
};
const sources = [
  {
    id: 's1',
    publisher: 'Eurostat',
    dataset: 'tgs00042',
    retrieved: '2026-05',
    licence: 'Reuse allowed, if the source is named',
    url: 'https://ec.europa.eu/eurostat',
  },
];

const cell = (region: Region, more: Partial<ComparedValue> = {}): ComparedValue => ({
  region,
  indicator: gerd,
  source: 's1',
  ...more,
});

function comparisonOf(
  cells: readonly ComparedValue[],
  reference = cell(union, { year: 2023, value: 2.26 }),
): Comparison {
  const row = { indicator: gerd, year: 2023, cells, reference };
  return {
    regions: cells.map(({ region }) => region),
    reference: union,
    year: 'latest',
    rows: cells.length ? [row] : [],
  };
}

const anchors = [
  cell(toscana, {
    year: 2023,
    value: 1.37,
    index: (100 * 1.37) / 2.26,
    rank: { position: 114, of: 227, ties: 2 },
    percentile: 49.559471365638764,
  }),
  cell(basque, { year: 2023, value: 2.38, flag: 'bd' }),
];

const csv = (comparison: Comparison, address?: string) => comparisonCsv(comparison, { sources }, language, { address });
const table = (text: string) => csvParse(text.slice(1)).filter((row) => row.indicator);

describe('comparisonCsv', () => {
  it('comparisonCsv(comparison) starts with a byte order mark and ends every row with CRLF', () => {
    const text = csv(comparisonOf(anchors));
    expect(text.startsWith('\uFEFFregion_code,')).to.be.true;
    expect(text.endsWith('\r\n')).to.be.true;
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('comparisonCsv(comparison) gives every row the same number of fields', () => {
    const rows = csvParseRows(csv(comparisonOf(anchors), 'https://example.eu/').slice(1));
    expect(new Set(rows.map((row) => row.length))).to.deep.equal(new Set([CSV_COLUMNS.length]));
  });

  it('comparisonCsv(comparison) writes published figures with what belongs to them', () => {
    const [first, second] = table(csv(comparisonOf(anchors)));
    expect(first).to.include({
      region_code: 'ITI1',
      region_name: 'Tuscany',
      indicator: 'rd_gerd_pct_gdp',
      indicator_name: 'R&D expenditure, "all sectors"',
      unit: '% of GDP',
      year: '2023',
      value: '1.37',
      flag: '',
      rank: '114',
      ranked_regions: '227',
      percentile: '49.559471365638764',
      reference_code: 'EU27_2020',
      reference_value: '2.26',
      dataset: 'tgs00042',
      source: 'Eurostat',
      retrieved: '2026-05',
    });
    expect(Number(first?.index)).to.equal((100 * 1.37) / 2.26);
    expect(second).to.include({
      region_name: 'País Vasco',
      flag: 'bd',
      flag_meaning: 'break in series, definition differs',
    });
  });

  it('comparisonCsv(comparison) leaves a missing value empty and keeps its flag; zero stays zero', () => {
    const [first, second] = table(
      csv(
        comparisonOf([cell(toscana, { year: 2023, flag: 'c' }), cell(basque, { year: 2023, value: 0 })], cell(union)),
      ),
    );
    expect(first).to.include({ value: '', flag: 'c', flag_meaning: 'confidential', rank: '', index: '' });
    expect(second).to.include({ value: '0', reference_value: '' });
  });

  it('comparisonCsv(comparison) states no reference beside a figure of another year', () => {
    const older = [cell(toscana, { year: 2023, value: 1.37 }), cell(basque, { year: 2021, value: 2.32 })];
    const [first, second] = table(csv(comparisonOf(older)));
    expect(first).to.include({ year: '2023', reference_value: '2.26' });
    expect(second).to.include({ year: '2021', reference_value: '' });
  });

  it('comparisonCsv(comparison) names sources and address below the table', () => {
    const rows = csvParseRows(csv(comparisonOf(anchors), 'https://example.eu/page?a=1,2').slice(1));
    expect(rows.slice(-3).map(([first]) => first)).to.deep.equal([
      '',
      '# Source: Eurostat, dataset tgs00042, retrieved May 2026, licence: Reuse allowed, if the source is named, https://ec.europa.eu/eurostat',
      '# Taken from: https://example.eu/page?a=1,2',
    ]);
  });

  it('comparisonCsv(comparison) is the head alone for a comparison of nothing', () => {
    expect(csv(comparisonOf([]))).to.equal(`\uFEFF${CSV_COLUMNS.join(',')}\r\n`);
  });
});
