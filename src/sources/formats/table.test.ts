import { expect } from '@esm-bundle/chai';
import { DataError } from '../data-error.js';
import type { TableCell } from './table.js';
import { decodeTable } from './table.js';

/** A table of lines and `|`, its first row and column of headers. */
function read(caption: string, text: string, language = 'it') {
  const rows = text
    .split('\n')
    .map((line, row) =>
      line.split('|').map((cell, column): TableCell => ({ text: cell.trim(), isHeader: row === 0 || column === 0 })),
    );
  const { catalogue, observations } = decodeTable({ caption, rows, language });
  return {
    catalogue,
    figures: observations.map(({ region, indicator, year, value, flag = '' }) =>
      [region, indicator, year, `${value}${flag}`].join(' '),
    ),
  };
}

describe('decodeTable', () => {
  it('reads regions down and years across, with the caption as label and unit', () => {
    const { catalogue, figures } = read(
      'Spesa (% del PIL)',
      'Regione|2021|2023\nToscana (ITI1)|1,58 %|1,37 p\nES21|:|–',
    );
    expect(figures).to.deep.equal([
      'ITI1 spesa 2021 1.58',
      'ITI1 spesa 2023 1.37p',
      'ES21 spesa 2021 undefined:',
      'ES21 spesa 2023 undefined',
    ]);
    expect(catalogue.indicators[0]).to.include({ label: 'Spesa', unit: '% del PIL' });
    expect(catalogue.regions[0]).to.deep.equal({ code: 'ITI1', name: 'Toscana' });
  });

  it('reads years down and regions across', () => {
    expect(read('GERD', '|ITI1|ES21\n2021|1.58|2.32').figures).to.deep.equal([
      'ITI1 gerd 2021 1.58',
      'ES21 gerd 2021 2.32',
    ]);
  });

  it('reads indicators across, of the year in the caption', () => {
    const { catalogue, figures } = read('Anno 2023', 'Regione|R&S (% PIL)|PIL pro capite\nUmbria|0,9|32.456');
    expect(figures).to.deep.equal(['Umbria r_s 2023 0.9', 'Umbria pil_pro_capite 2023 32456']);
    expect(catalogue.indicators[0]).to.include({ label: 'R&S', unit: '% PIL' });
  });

  it('reads indicators down, told by their units', () => {
    expect(read('2023', '|Toscana|Umbria\nR&S (% PIL)|1,37|0,9\nDisoccupati, %|4|5').figures).to.deep.equal([
      'Toscana r_s 2023 1.37',
      'Umbria r_s 2023 0.9',
      'Toscana disoccupati 2023 4',
      'Umbria disoccupati 2023 5',
    ]);
  });

  it('reads the year of each header', () => {
    expect(read('', 'Region|GERD 2019|GERD 2021\nToscana|1|2').figures).to.deep.equal([
      'Toscana gerd 2019 1',
      'Toscana gerd 2021 2',
    ]);
  });

  it('reads several columns of headers', () => {
    const table = 'Region|Indicator|2019|2021\nITI1|GERD|1|2\n|GDP|3|4';
    expect(read('', table).figures).to.deep.equal([
      'ITI1 gerd 2019 1',
      'ITI1 gerd 2021 2',
      'ITI1 gdp 2019 3',
      'ITI1 gdp 2021 4',
    ]);
    const { catalogue } = read('2020', 'Codice|Regione|Popolazione\nITI1|Toscana|3.660.834');
    expect(catalogue.regions).to.deep.equal([{ code: 'ITI1', name: 'Toscana' }]);
  });

  it('reads headers that span', () => {
    const { observations } = decodeTable({
      language: 'en',
      rows: [
        [
          { text: '', isHeader: true, rowSpan: 2 },
          { text: 'GERD', isHeader: true, colSpan: 2 },
          { text: 'Jobs', isHeader: true, colSpan: 2 },
        ],
        ['2019', '2021', '2019', '2021'].map((text) => ({ text, isHeader: true })),
        [
          { text: 'Tuscany', code: 'ITI1', isHeader: true },
          ...['1', '2', '3'].map((text) => ({ text })),
          { text: 'four', value: '4' },
        ],
      ],
    });
    expect(observations.map((each) => [each.region, each.indicator, each.year, each.value])).to.deep.equal([
      ['ITI1', 'gerd', 2019, 1],
      ['ITI1', 'gerd', 2021, 2],
      ['ITI1', 'jobs', 2019, 3],
      ['ITI1', 'jobs', 2021, 4],
    ]);
  });

  it('tells cells that are no numbers, and units that differ', () => {
    const { catalogue, figures } = read('2023', 'Regione|Spesa\nToscana|12 Mio\nUmbria|800 k\nLazio|molto');
    expect(figures).to.deep.equal([
      'Toscana spesa 2023 12',
      'Umbria spesa 2023 undefined',
      'Lazio spesa 2023 undefined',
    ]);
    expect(catalogue.problems?.map(({ expected }) => expected)).to.deep.equal(['one unit', 'a number']);
  });

  it('says what a table lacks', () => {
    expect(() => read('', 'Region|GERD\nToscana|1')).to.throw(DataError, 'a year in a header or the caption');
    expect(() => decodeTable({ rows: [], language: 'en' })).to.throw(DataError, 'a header row');
    const wide = { text: 'x', isHeader: true, colSpan: 1000, rowSpan: 1000 };
    const rows = Array.from({ length: 300 }, () => [wide]);
    expect(() => decodeTable({ rows, language: 'en' })).to.throw(DataError, 'at most 200000 items');
  });
});
