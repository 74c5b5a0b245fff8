import { expect } from '@esm-bundle/chai';
import type { Comparison, RegionSeries } from '../model/index.js';
import { fakeComparison, fakeFigures } from '../testing/index.js';
import { Language } from '../text/language.js';
import { barsScene } from './bars-scene.js';
import { comparisonScene } from './comparison-scene.js';
import { linesScene } from './lines-scene.js';
import { estimate } from './measure.js';
import type { ThemeName } from './palette.js';
import type { Scene, SceneItem, SceneText } from './scene.js';
import { scatterScene } from './scatter-scene.js';
import { sceneToSvg } from './scene-svg.js';

const language = new Language('en');
const { catalogue, observations } = fakeFigures();
const comparison = fakeComparison({ chosen: ['XA11', 'XA12', 'XA14'] });
const codes = (count: number) =>
  catalogue.regions
    .filter(({ level }) => level === 2)
    .slice(0, count)
    .map((r) => r.code);

const texts = (scene: Scene) => scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
const marks = (scene: Scene) => scene.items.filter((item) => item.kind === 'path' && item.halo);

/** The first indicator over the years. */
function series({ regions, reference, rows } = comparison): RegionSeries[] {
  const { indicator } = rows[0]!;
  return (reference ? [...regions, reference] : regions).map((region) => ({
    region,
    indicator,
    points: observations
      .filter((each) => each.region === region.code && each.indicator === indicator.id)
      .map(({ year, value, flag, source }) => ({ region, indicator, year, value, flag, source })),
  }));
}

type Make = (width: number, theme: ThemeName, from?: Comparison) => Scene;

const SCENES: Readonly<Record<string, Make>> = {
  comparisonScene: (width, theme, from = comparison) => comparisonScene(from, catalogue, language, { width, theme }),
  barsScene: (width, theme, from = comparison) =>
    barsScene(from, catalogue, language, { width, theme, indicator: 'invented_1' }),
  linesScene: (width, theme, from = comparison) =>
    linesScene(from, catalogue, language, { width, theme, series: series(from) }),
  scatterScene: (width, theme, from = comparison) =>
    scatterScene(from, catalogue, language, { width, theme, x: 'invented_1', y: 'invented_2' }),
};

for (const [name, make] of Object.entries(SCENES)) {
  describe(name, () => {
    it(`${name}(comparison) names the regions, the source and the day of retrieval`, () => {
      const all = texts(make(900, 'light')).join(' ');
      for (const word of ['Region A', 'Region B', 'Region D', 'Invented Statistics Office', 'invented', 'May 2026']) {
        expect(all).to.include(word);
      }
    });

    it(`${name}(comparison) has a heading, a name and a description`, () => {
      const scene = make(900, 'light');
      expect(texts(scene)[0]).to.equal('Region A, Region B and Region D compared');
      expect(scene.title).to.equal('Region A, Region B and Region D compared');
      expect(scene.description).to.include('Region A');
    });

    it(`${name}(comparison) keeps everything on the paper, from 320 to 1400 px`, () => {
      for (const width of [320, 360, 480, 640, 900, 1400]) {
        const scene = make(width, 'light');
        for (const item of scene.items) expectInside(item, scene);
      }
    });

    it(`${name}(comparison) keeps long names and flags on the paper too`, () => {
      const long = fakeComparison({ longNames: true, flags: true, gaps: true, negatives: true, chosen: codes(4) });
      for (const width of [320, 480, 900]) {
        const scene = make(width, 'light', long);
        for (const item of scene.items) expectInside(item, scene);
      }
    });

    it(`${name}(comparison) draws finite coordinates and valid SVG, light and dark`, () => {
      for (const theme of ['light', 'dark'] as const) {
        const svg = sceneToSvg(make(700, theme));
        expect(svg).not.to.match(/NaN|Infinity|undefined/);
        expect(svg).not.to.match(/href|url\(|<style|<script| style=/);
        expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
      }
    });

    it(`${name}(comparison) is the same picture for the same comparison`, () => {
      expect(make(700, 'light')).to.deep.equal(make(700, 'light'));
    });

    it(`${name}(comparison, { width }) throws a RangeError for a width that no picture can have`, () => {
      expect(() => make(100, 'light')).to.throw(RangeError);
      expect(() => make(NaN, 'light')).to.throw(RangeError);
    });
  });
}

/** Both ends of a text, as wide as it is estimated. */
function extentOf({ x, y, text, size, weight, anchor }: SceneText): [number, number][] {
  const width = estimate(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [
    [left, y],
    [left + width, y],
  ];
}

function expectInside(item: SceneItem, { width, height }: Scene): void {
  const points: (readonly [number, number])[] =
    item.kind === 'line'
      ? [
          [item.x1, item.y1],
          [item.x2, item.y2],
        ]
      : item.kind === 'rect'
        ? [
            [item.x, item.y],
            [item.x + item.width, item.y + item.height],
          ]
        : item.kind === 'text'
          ? extentOf(item)
          : [[item.x ?? 0, item.y ?? 0]];
  for (const [x, y] of points) {
    expect(x, JSON.stringify(item)).to.be.within(0, width);
    expect(y, JSON.stringify(item)).to.be.within(0, height);
  }
}

describe('comparisonScene layout', () => {
  const scene = (count: number, width = 1000, heading?: string) =>
    comparisonScene(fakeComparison({ chosen: codes(count) }), catalogue, language, { width, theme: 'light', heading });

  it('draws a mark in the head and one on each strip for every region', () => {
    expect(marks(scene(3))).to.have.length(3 + 3 * 3);
  });

  it('draws all regions of a strip as one path, however many there are', () => {
    const paths = scene(3).items.filter((item) => item.kind === 'path' && !item.halo);
    expect(paths).to.have.length(1 + 3);
  });

  it('shows ranks beside the values of up to five regions, and a table of values for more', () => {
    expect(texts(scene(5)).filter((text) => / of 12$/.test(text))).to.have.length(15);
    expect(texts(scene(6)).filter((text) => / of 12$/.test(text))).to.have.length(0);
    expect(marks(scene(6))).to.have.length(6 + 6 * 3 + 6);
  });

  it('takes the heading that the page has', () => {
    expect(scene(2, 1000, 'Two regions').title).to.equal('Two regions');
    expect(texts(scene(2, 1000, 'Two regions'))[0]).to.equal('Two regions');
  });

  it('gives a reference among the regions no second place', () => {
    const named = (chosen: string[]) => {
      const made = SCENES.comparisonScene!(900, 'light', fakeComparison({ chosen }));
      return texts(made).filter((text) => /^(Invented )?union$/.test(text)).length;
    };
    // The key has its line; then there is the head of its column, or its mark in the key and its row in the table.
    expect(named(['XA11', 'X27'])).to.equal(1 + 1);
    expect(named(['X27', ...codes(7)])).to.equal(1 + 1 + 1);
  });

  it('groups rows by theme', () => {
    const options = { width: 900, theme: 'light', themeLabel: (id: string) => `theme ${id}` } as const;
    const themes = texts(comparisonScene(comparison, catalogue, language, options)).filter((text) =>
      /^THEME /.test(text),
    );
    expect(themes).to.deep.equal(['THEME RESEARCH', 'THEME ECONOMY', 'THEME SKILLS']);
  });

  it('explains flags and marks years that deviate', () => {
    const flagged = fakeComparison({ gaps: true, flags: true, seed: 2, chosen: codes(5) });
    const all = texts(comparisonScene(flagged, catalogue, language, { width: 1000, theme: 'light' }));
    const cells = flagged.rows.flatMap((row) => row.cells.map((cell) => ({ cell, row })));
    const other = cells.filter(({ cell, row }) => cell.value !== undefined && cell.year !== row.year);
    expect(other).not.to.have.length(0);
    for (const { cell } of other) expect(all.some((text) => text.endsWith(`${cell.year}`))).to.be.true;
    const flags = new Set(cells.flatMap(({ cell }) => (cell.value === undefined ? [] : [...(cell.flag ?? '')])));
    expect(flags.size).to.be.above(0);
    const withFlag = cells.filter(({ cell }) => cell.value !== undefined && cell.flag);
    for (const { cell } of withFlag) {
      const same = withFlag.filter((each) => each.cell.flag === cell.flag).length;
      expect(all.filter((text) => text === cell.flag).length, cell.flag).to.be.at.least(same);
    }
    for (const flag of flags) expect(all.join(' ')).to.include(`${flag}: `);
  });

  it('shows a comparison of nothing without a fault', () => {
    for (const count of [0, 1]) expect(() => scene(count)).not.to.throw();
    const nothing = { regions: [], rows: [], year: 'latest' as const };
    expect(() => comparisonScene(nothing, catalogue, language, { width: 600, theme: 'light' })).not.to.throw();
  });
});

describe('barsScene layout', () => {
  it('shows neighbours in a long ranking and says how many regions are left out', () => {
    const long = fakeComparison({ regions: 120, chosen: ['XA11', 'XB12'] });
    const all = texts(barsScene(long, catalogue, language, { width: 800, theme: 'light', indicator: 'invented_1' }));
    const skipped = all.flatMap((text) => /^… (\d+) regions?$/.exec(text)?.slice(1).map(Number) ?? []);
    const shown = all.filter((text) => /^Region /.test(text)).length;
    expect(skipped.reduce((sum, count) => sum + count, 0) + shown - 1).to.equal(120);
  });

  it('draws bars from zero, to both sides', () => {
    const below = fakeComparison({ negatives: true });
    const scene = barsScene(below, catalogue, language, { width: 800, theme: 'light', indicator: 'invented_2' });
    const bars = scene.items.flatMap((item) => (item.kind === 'rect' ? [item] : []));
    const zero = scene.items.find((item) => item.kind === 'line' && item.x1 === item.x2);
    if (zero?.kind !== 'line') throw new Error('no baseline');
    const row = below.rows[1]!;
    expect(bars).to.have.length(row.distribution!.members.length);
    for (const bar of bars)
      expect(Math.min(Math.abs(bar.x - zero.x1), Math.abs(bar.x + bar.width - zero.x1))).to.be.below(0.2);
    expect(bars.some((bar) => bar.x < zero.x1 - 1)).to.be.true;
  });

  it('throws a RangeError for an indicator that is not compared', () => {
    expect(() => barsScene(comparison, catalogue, language, { width: 800, theme: 'light', indicator: 'x' })).to.throw(
      RangeError,
    );
  });
});

describe('linesScene layout', () => {
  it('labels every line with its region and newest value, and tells all values in words', () => {
    const lines = series();
    const scene = linesScene(comparison, catalogue, language, { width: 800, theme: 'light', series: lines });
    for (const { region, points, indicator } of lines) {
      const last = points.findLast(({ value }) => value !== undefined)!;
      expect(texts(scene)).to.include(`${region.name} ${language.number(last.value!, indicator.decimals)}`);
      for (const { value, year } of points) {
        if (value !== undefined)
          expect(scene.description).to.include(`${year} ${language.number(value, indicator.decimals)}`);
      }
    }
  });

  it('shows no series without a fault', () => {
    expect(() =>
      linesScene(comparison, catalogue, language, { width: 800, theme: 'light', series: [] }),
    ).not.to.throw();
  });
});
