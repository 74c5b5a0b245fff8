import { expect } from '@esm-bundle/chai';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import type { Comparison } from '../model/index.js';
import { fakeComparison, fakeFigures } from '../testing/index.js';
import { valueText } from '../text/format.js';
import { Language } from '../text/language.js';
import { barsScene } from './bars-scene.js';
import { comparisonScene } from './comparison-scene.js';
import { comparisonCsv } from './csv.js';
import { sceneToSvg } from './scene-svg.js';

const languages = [new Language('en'), new Language('it'), new Language('de')];
const { catalogue } = fakeFigures();

/** Comparisons with missing values, gaps, flags, zeros, negatives, ties and regions outside the ranking. */
const comparisons: fc.Arbitrary<Comparison> = fc
  .record({
    seed: fc.integer({ min: 1, max: 1e9 }),
    regions: fc.integer({ min: 1, max: 30 }),
    indicators: fc.integer({ min: 1, max: 4 }),
    outside: fc.integer({ min: 0, max: 2 }),
    gaps: fc.boolean(),
    flags: fc.boolean(),
    negatives: fc.boolean(),
    ties: fc.boolean(),
    longNames: fc.boolean(),
    reference: fc.constantFrom('all' as const, 'some' as const, 'none' as const),
    year: fc.constantFrom('latest' as const, 'common' as const, 2020, 2024, 1900),
    picked: fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 9 }),
  })
  .map(({ picked, ...options }) => {
    const places = fakeFigures(options).catalogue.regions.filter(({ level }) => level === 2);
    const chosen = picked.flatMap((index) => places[index]?.code ?? []);
    return fakeComparison({ ...options, chosen });
  });

/** How often each text occurs. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const written = (value: number | undefined) => (value === undefined ? '' : String(value));

describe('one comparison in many forms', () => {
  it('comparisonCsv carries exactly the numbers of the comparison, in its order', () => {
    fc.assert(
      fc.property(comparisons, fc.constantFrom(...languages), (comparison, language) => {
        const table = csvParse(comparisonCsv(comparison, catalogue, language).slice(1)).filter((row) => row.indicator);
        const cells = comparison.rows.flatMap((row) => row.cells);
        expect(table.map((row) => `${row.indicator} ${row.region_code}`)).to.deep.equal(
          cells.map((cell) => `${cell.indicator.id} ${cell.region.code}`),
        );
        cells.forEach((cell, index) => {
          expect(table[index]).to.include({
            value: written(cell.value),
            year: written(cell.year),
            flag: cell.flag ?? '',
            rank: written(cell.rank?.position),
            ranked_regions: written(cell.rank?.of),
            percentile: written(cell.percentile),
            index: written(cell.index),
          });
          if (cell.value !== undefined) expect(Number(table[index]?.value) + 0).to.equal(cell.value + 0);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('comparisonScene and barsScene write the number of every cell; there is a mark for it and for no other', () => {
    fc.assert(
      fc.property(
        comparisons,
        fc.constantFrom(...languages),
        fc.constantFrom(360, 700, 1100),
        (comparison, language, width) => {
          const scene = comparisonScene(comparison, catalogue, language, { width, theme: 'light' });
          const found = counted(scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])));
          const cells = comparison.rows.flatMap((row) => (row.reference ? [...row.cells, row.reference] : row.cells));
          for (const [text, count] of counted(cells.map((cell) => valueText(cell, language)))) {
            expect(found.get(text) ?? 0, text).to.be.at.least(count);
          }
          for (const row of comparison.rows) {
            const options = { width, theme: 'light', indicator: row.indicator.id } as const;
            const bars = barsScene(comparison, catalogue, language, options);
            const texts = counted(bars.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])));
            for (const [text, count] of counted(row.cells.map((cell) => valueText(cell, language)))) {
              expect(texts.get(text) ?? 0, text).to.be.at.least(count);
            }
          }
          const svg = new DOMParser().parseFromString(sceneToSvg(scene), 'image/svg+xml');
          expect(counted([...svg.querySelectorAll('text')].map((text) => text.textContent))).to.deep.equal(found);

          const valued = comparison.rows.flatMap((row) => row.cells.filter(({ value }) => value !== undefined)).length;
          const marks = scene.items.filter((item) => item.kind === 'path' && item.halo).length;
          const keys = marks - valued;
          expect(keys % 1).to.equal(0);
          expect(keys).to.be.within(comparison.regions.length, comparison.regions.length * 8);
        },
      ),
      { numRuns: 40 },
    );
  });
});
