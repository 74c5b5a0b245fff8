import type { Direction, Indicator, Observation, Recode, Region, Source } from '../model/index.js';
import type { Catalogue } from '../sources/dataset.js';
import { seededRandom } from './random.js';

export interface FakeOptions {
  /** Invented NUTS 2 regions, `XA11` "Region A" first; in countries of ten. */
  readonly regions?: number;
  readonly indicators?: number;
  /** First and last year, both included. */
  readonly years?: readonly [number, number];
  /** Some cells have no row, some regions have no figures for an indicator, some report every other year only. */
  readonly gaps?: boolean;
  /** Some values have a status flag, and some rows only a flag (`c` or `:`). */
  readonly flags?: boolean;
  /** The second indicator goes below zero and has zeros. */
  readonly negatives?: boolean;
  /** Values are rounded so far that regions share ranks. */
  readonly ties?: boolean;
  readonly longNames?: boolean;
  /** Regions outside the European Union at the end. */
  readonly outside?: number;
  /** `all` (default): the aggregate has every row; `some`: not for the last indicator; `none`: there is no aggregate. */
  readonly reference?: 'all' | 'some' | 'none';
  /** BCP 47 language of the labels: Italian for `it`, else English. */
  readonly language?: string;
  readonly seed?: number;
}

export interface FakeFigures {
  readonly catalogue: Catalogue;
  readonly observations: readonly Observation[];
  readonly recodes: readonly Recode[];
}

/** Code of the invented aggregate. */
export const FAKE_REFERENCE = 'X27';

const SOURCE: Source = {
  id: 'invented-2026-05',
  publisher: 'Invented Statistics Office',
  dataset: 'invented',
  retrieved: '2026-05',
  url: 'https://statistics.example/invented',
  licence: 'Invented figures, free to use',
};

const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'neutral'];
const THEMES = ['research', 'economy', 'skills'];

/** Figures of places that do not exist, the same for the same options, for tests and stories. */
export function fakeFigures(options: FakeOptions = {}): FakeFigures {
  const language = options.language === 'it' ? 'it' : 'en';
  const regions = fakeRegions(options);
  const indicators = fakeIndicators(options, language);
  return {
    catalogue: {
      language,
      regions,
      indicators,
      sources: [SOURCE],
      defaultIndicators: indicators.map(({ id }) => id),
      ...(options.reference !== 'none' && { defaultReference: FAKE_REFERENCE }),
    },
    observations: fakeObservations(options, regions, indicators),
    recodes: [
      { from: 'OLD1', name: 'Old region A', to: ['XA11'], kind: 'recoded' },
      { from: 'OLD2', name: 'Old region B and C', to: ['XA12', 'XA13'], kind: 'split' },
      { from: 'OLD3', name: 'Old region D', to: [], kind: 'discontinued' },
    ],
  };
}

/** A, B … Z, AA, AB … */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function fakeRegions(options: FakeOptions): readonly Region[] {
  const { regions: count = 12, outside = 0, longNames = false, reference = 'all' } = options;
  const countries = Array.from({ length: Math.ceil(count / 10) }, (_, i): Region => {
    const code = `X${letters(i)}`;
    const name = `Country ${letters(i)}`;
    return { code, name, names: { it: `Paese ${letters(i)}` }, lang: 'en', level: 0, country: code, eu: true };
  });
  const regions = Array.from({ length: count + outside }, (_, i): Region => {
    const letter = letters(i);
    const inside = i < count;
    const country = inside ? `X${letters(Math.floor(i / 10))}` : 'ZZ';
    const tail = longNames ? ` of the United Upper and Lower Districts-${letter} beyond the Invented Mountains` : '';
    return {
      code: inside ? `${country}1${(i % 10) + 1}` : `${country}${i - count + 11}`,
      name: `Region ${letter}${tail}`,
      names: { it: `Regione ${letter}${tail}` },
      ...(i === 2 && { nativeName: 'Περιφέρεια Γ' }),
      lang: i === 2 ? 'el' : 'en',
      level: 2,
      parent: `${country}1`,
      country,
      eu: inside,
    };
  });
  const aggregate: Region = {
    code: FAKE_REFERENCE,
    name: 'Invented union',
    names: { it: 'Unione inventata' },
    lang: 'en',
    aggregate: true,
  };
  return [...(reference === 'none' ? [] : [aggregate]), ...countries, ...regions];
}

function fakeIndicators({ indicators = 3 }: FakeOptions, language: string): readonly Indicator[] {
  const italian = language === 'it';
  return Array.from({ length: indicators }, (_, i) => ({
    id: `invented_${i + 1}`,
    label: `${italian ? 'Indicatore inventato' : 'Invented indicator'} ${i + 1}`,
    unit: italian ? '% di qualcosa' : '% of something',
    direction: DIRECTIONS[i % DIRECTIONS.length] ?? 'higher',
    theme: THEMES[i % THEMES.length] ?? 'research',
    decimals: (i + 1) % 3,
    dataset: 'invented',
    filters: `indicator=${i + 1}`,
  }));
}

function fakeObservations(
  options: FakeOptions,
  regions: readonly Region[],
  indicators: readonly Indicator[],
): readonly Observation[] {
  const { years: [first, last] = [2019, 2024], gaps, flags, negatives, ties, reference, seed = 1 } = options;
  const random = seededRandom(seed);
  const observations: Observation[] = [];
  for (const [n, indicator] of indicators.entries()) {
    for (const region of regions) {
      const level = random();
      const silent = random() < 0.1;
      const biennial = random() < 0.3;
      if (region.aggregate && reference === 'some' && n === indicators.length - 1) continue;
      for (let year = first; year <= last; year++) {
        // Drawn whether used or not, so that an option changes only what it is about.
        const [drift, gap, flagged, zero] = [random(), random(), random(), random()];
        if (gaps && !region.aggregate && (silent || (biennial && year % 2 === 0) || gap < 0.1)) continue;
        const size = (n + 1) * (1 + 9 * level + drift + 0.1 * (year - first));
        const below = negatives && n === 1;
        const exact = below ? (zero < 0.1 ? 0 : size - 12) : size;
        const digits = ties ? 0 : (indicator.decimals ?? 0);
        const only = flags && !region.aggregate && flagged < 0.05;
        const flag = only ? (flagged < 0.025 ? 'c' : ':') : flags && flagged < 0.3 ? 'pebud'[year % 5] : undefined;
        observations.push({
          region: region.code,
          indicator: indicator.id,
          year,
          value: only ? undefined : Number(exact.toFixed(digits)) + 0,
          ...(flag && { flag }),
          source: SOURCE.id,
        });
      }
    }
  }
  return observations;
}
