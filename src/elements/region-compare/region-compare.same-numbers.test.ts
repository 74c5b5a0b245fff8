import { expect, fixtureCleanup } from '@open-wc/testing';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import type { Comparison } from '../../model/index.js';
import type { FakeOptions } from '../../testing/index.js';
import { allByRole, byRole, fakeDataset, fakeFigures, settled, textOf, until } from '../../testing/index.js';
import { noData, valueText } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import { loadLanguage } from '../../text/languages.js';
import type { RegionCompare } from './region-compare.js';
import { firedOf, mount } from './harness.js';

interface Case {
  readonly options: FakeOptions;
  readonly regions: readonly string[];
  readonly year: string;
  readonly sort: string;
  readonly width: number;
  readonly locale: string;
}

const languages = new Map([
  ['en', await loadLanguage('en')],
  ['it', await loadLanguage('it')],
]);

/** Figures with missing values, gaps, flags, zeros, negatives, ties, in all layouts of the overview. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    options: fc.record({
      seed: fc.integer({ min: 1, max: 1e9 }),
      regions: fc.constantFrom(4, 12, 30),
      indicators: fc.integer({ min: 1, max: 4 }),
      outside: fc.integer({ min: 0, max: 2 }),
      gaps: fc.boolean(),
      flags: fc.boolean(),
      negatives: fc.boolean(),
      ties: fc.boolean(),
      reference: fc.constantFrom('all' as const, 'some' as const, 'none' as const),
    }),
    picked: fc.uniqueArray(fc.nat({ max: 31 }), { minLength: 1, maxLength: 8 }),
    year: fc.constantFrom('latest', 'common', '2021'),
    sort: fc.constantFrom('given', 'name', 'value'),
    width: fc.constantFrom(340, 760, 1200),
    locale: fc.constantFrom(...languages.keys()),
  })
  .map(({ picked, ...rest }) => {
    const places = fakeFigures(rest.options).catalogue.regions.filter(({ level }) => level === 2);
    return { ...rest, regions: [...new Set(picked.map((i) => places[i % places.length]!.code))] };
  });

/** The numbers that each row of the table shows, indicator by indicator, in the order of the regions. */
function tableNumbers(el: RegionCompare, { rows, regions }: Comparison, language: Language): string[][] {
  const table = byRole(el, 'table');
  const number = (cell: Element) => textOf(cell).split(' ')[0]!;
  const isFigure = (cell: Element) => !cell.querySelector('[role="slider"]') && textOf(cell) !== '';
  const lines = allByRole(table, 'row').map((row) => allByRole(row, 'cell').filter(isFigure).map(number));
  const filled = lines.filter((line) => line.length);
  switch (table.className) {
    case 'columns':
      // Grouped by theme: in another order than the model has them.
      return rows.map(({ indicator: { label } }) => {
        const own = allByRole(table, 'row').find(
          (row) => allByRole(row, 'rowheader', new RegExp(`^${label}\\b`)).length,
        );
        return own ? allByRole(own, 'cell').filter(isFigure).map(number).slice(0, regions.length) : [];
      });
    case 'stacked': {
      const single = filled.flat();
      let at = 0;
      return rows.map((row) => {
        const own = single.slice(at, at + regions.length);
        at += regions.length + (row.reference ? 1 : 0);
        return own;
      });
    }
    default: {
      // Regions down, indicators across.
      const all = allByRole(table, 'row');
      const body = regions.map((region) => {
        const { text } = language.regionName(region);
        const own = all.find((row) => allByRole(row, 'rowheader', text).length);
        return own ? allByRole(own, 'cell').map(number) : [];
      });
      return rows.map((_, i) => body.map((line) => line[i] ?? ''));
    }
  }
}

/** Where the marks of a strip stand, in the order of the cells that have a value. */
function markPositions(el: RegionCompare, indicator: string): number[] {
  const strip = el.shadowRoot!.querySelector(`[data-key="${indicator}"]`);
  return [...(strip?.querySelectorAll('path[transform]') ?? [])].map((mark) =>
    Number(/translate\(([-\d.]+)/.exec(mark.getAttribute('transform')!)![1]),
  );
}

async function check({ options, regions, year, sort, width, locale }: Case): Promise<void> {
  const language = languages.get(locale)!;
  const el = await mount({
    data: fakeDataset(options),
    attributes: { regions: regions.join(' '), year, sort, locale },
    width,
  });
  await until(() => byRole(el, 'table'));
  await settled(el);
  const { comparison } = firedOf(el.fired, 's3-load').at(-1)!;
  const texts = comparison.rows.map((row) => row.cells.map((cell) => valueText(cell, language)));

  // The table, when all its rows are drawn.
  await until(() => tableNumbers(el, comparison, language).flat().every(Boolean));
  expect(JSON.stringify(tableNumbers(el, comparison, language))).to.equal(JSON.stringify(texts));

  // The strips: a mark for each value and for nothing else, at distances in proportion to the values, to 0.1 px.
  if (comparison.regions.length <= 6) {
    for (const { indicator, cells, distribution } of comparison.rows) {
      const values = cells.flatMap(({ value }) => value ?? []);
      const x = markPositions(el, indicator.id);
      if (!distribution) continue;
      expect(x).to.have.length(values.length);
      const [low, high] = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
      const perUnit = (x[high]! - x[low]!) / (values[high]! - values[low]!) || 0;
      values.forEach((value, i) => expect(x[i]).to.be.closeTo(x[low]! + (value - values[low]!) * perUnit, 0.16));
    }
  }

  // The CSV: exactly the numbers of the model, which the texts are rounded from.
  const lines = csvParse((await el.toCSV()).slice(1)).filter((line) => line.indicator);
  const cells = comparison.rows.flatMap((row) => row.cells);
  expect(
    lines.map(({ region_code, indicator, value, year: of, flag }) => [region_code, indicator, value, of, flag]),
  ).to.deep.equal(
    cells.map((cell) => [
      cell.region.code,
      cell.indicator.id,
      cell.value === undefined ? '' : String(cell.value),
      cell.year === undefined ? '' : String(cell.year),
      cell.flag ?? '',
    ]),
  );

  // The words.
  byRole(el, 'button', /^(In words|In parole)$/).click();
  const sentences = await until(() => {
    const all = [...el.shadowRoot!.querySelectorAll('.words p')].map(textOf);
    return all.length ? all : undefined;
  });
  expect(sentences).to.have.length(texts.length);
  comparison.rows.forEach(({ cells: row }, i) => {
    for (const [j, { region, value, year: of }] of row.entries()) {
      const { text: name } = language.regionName(region);
      if (value === undefined) expect(sentences[i]).not.to.match(new RegExp(`${name} [−\\d]`));
      else if (row.length <= 6) expect(sentences[i]).to.match(new RegExp(`${name} ${texts[i]![j]} (in|nel) ${of}`));
    }
  });

  // The drawing: each number as often as it occurs, at least.
  const svg = new DOMParser().parseFromString(await el.toSVG(), 'image/svg+xml');
  const drawn = [...svg.querySelectorAll('text')].map((text) => text.textContent.trim());
  for (const text of new Set(texts.flat())) {
    const count = (list: readonly string[]) => list.filter((each) => each === text).length;
    expect(count(drawn), text).to.be.at.least(count(texts.flat()));
  }
}

describe('<s3-region-compare> shows the same numbers everywhere', () => {
  it('in table, strips, words, CSV and drawing, for random figures', async () => {
    await fc.assert(fc.asyncProperty(cases, check).afterEach(fixtureCleanup), {
      numRuns: 25,
      seed: 20240601,
      includeErrorInReport: true,
    });
  }).timeout(60_000);

  it('in the table and the ranking, for random figures', async () => {
    await fc.assert(
      fc
        .asyncProperty(cases, async ({ options, regions, locale }) => {
          const language = languages.get(locale)!;
          const el = await mount({
            data: fakeDataset(options),
            attributes: { regions: regions.join(' '), locale, view: 'table' },
          });
          await until(() => byRole(el, 'table'));
          const { comparison } = firedOf(el.fired, 's3-load').at(-1)!;
          const rows = [...byRole(el, 'table').querySelectorAll('tbody tr')];
          const shown = rows.map((row) => allByRole(row, 'cell').map((cell) => textOf(cell).split(' ')[0]));
          expect(shown).to.deep.equal(
            comparison.regions.map((_, j) => comparison.rows.map((row) => valueText(row.cells[j]!, language))),
          );

          el.view = 'bars';
          await settled(el);
          const marks = await until(() => {
            const names = allByRole(el, 'img').map((mark) => mark.getAttribute('aria-label') ?? '');
            return names.length ? names : undefined;
          });
          for (const cell of comparison.rows[0]!.cells) {
            const name = language.regionName(cell.region).text;
            const own = marks.filter((mark) => mark.startsWith(`${name}, `));
            const wanted = cell.value === undefined ? noData(language) : valueText(cell, language);
            expect(
              own.some((mark) => mark.includes(`: ${wanted}`)),
              `${name} among ${marks.join('; ').slice(0, 300)}`,
            ).to.equal(true);
          }
        })
        .afterEach(fixtureCleanup),
      { numRuns: 15, seed: 20240602, includeErrorInReport: true },
    );
  }).timeout(60_000);
});
