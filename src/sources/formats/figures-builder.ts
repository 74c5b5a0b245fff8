import type { Catalogue } from '../dataset.js';
import type { Figures } from '../figures.js';
import type { Indicator, Observation, Region, Source } from '../../model/index.js';
import { cleanText } from '../clean-text.js';
import { formatError } from './format-error.js';
import type { Pace } from './pace.js';
import { ProblemList } from './problem-list.js';

/** Longest label or name, and longest code, of UTF-16 units; the rest is cut off. */
export const LABEL = 500;
export const CODE = 200;
/** Most regions, and most indicators. */
const MOST_REGIONS = 200_000;
const MOST_INDICATORS = 20_000;

/** A region and an indicator, with the years that they have figures of. */
interface Series {
  readonly region: number;
  readonly indicator: number;
  /** Of its first figure; others are told apart. */
  readonly source: string | undefined;
  first: number;
  last: number;
  readonly years: number[];
}

/** The observations of a spell: so many are made before the clock is looked at. */
const SPELL = 4096;

/**
 * Collects figures row by row: regions, indicators and sources once each, observations as numbers in columns. The first
 * of two figures of the same region, indicator and year counts; the other is a problem.
 */
export class FiguresBuilder {
  readonly problems = new ProblemList();
  readonly #regions = new Map<string, number>();
  readonly #regionList: Region[] = [];
  readonly #indicators = new Map<string, number>();
  readonly #indicatorList: Indicator[] = [];
  readonly #sources = new Map<string, Source>();
  /** Of each observation. */
  readonly #of: Series[] = [];
  readonly #year: number[] = [];
  /** NaN where there is none. */
  readonly #value: number[] = [];
  /** Of the observations that have one. */
  readonly #flags = new Map<number, string>();
  /** Of the observations whose source isn't that of their series. */
  readonly #otherSources = new Map<number, string | undefined>();
  readonly #series = new Map<number, Series>();
  #lastSeries: Series | undefined;
  #first = Infinity;
  #last = -Infinity;

  get count(): number {
    return this.#value.length;
  }

  get indicators(): readonly Indicator[] {
    return this.#indicatorList;
  }

  /** The number of a region; a name that comes later than the code is taken too. */
  region(code: string, more: Partial<Omit<Region, 'code'>> = {}): number {
    const clean = cleanText(code, CODE);
    const known = this.#regions.get(clean);
    if (known === undefined) {
      if (this.#regions.size >= MOST_REGIONS) throw formatError(`at most ${MOST_REGIONS} items`, '…');
      const name = (more.name && cleanText(more.name, LABEL)) || clean;
      const region = { ...more, code: clean, name, ...(isAggregate(clean) && { aggregate: true }) };
      this.#regions.set(clean, this.#regionList.length);
      return this.#regionList.push(region) - 1;
    }
    const region = this.#regionList[known];
    if (region && more.name && region.name === clean) {
      this.#regionList[known] = { ...region, ...more, name: cleanText(more.name, LABEL) || clean };
    }
    return known;
  }

  /** The number of an indicator; what is first said of it counts. */
  indicator(id: string, more: Partial<Omit<Indicator, 'id'>> = {}): number {
    const clean = cleanText(id, CODE) || 'value';
    const known = this.#indicators.get(clean);
    if (known !== undefined) return known;
    if (this.#indicators.size >= MOST_INDICATORS) throw formatError(`at most ${MOST_INDICATORS} items`, '…');
    this.#indicators.set(clean, this.#indicatorList.length);
    return (
      this.#indicatorList.push({
        ...more,
        id: clean,
        label: cleanText(more.label ?? '', LABEL) || clean,
        unit: cleanText(more.unit ?? '', LABEL),
        direction: more.direction ?? 'neutral',
      }) - 1
    );
  }

  /** Names an indicator anew, when all is known of it. */
  renameIndicator(indicator: number, named: Indicator): void {
    this.#indicatorList[indicator] = named;
  }

  source(source: Source): string {
    if (this.#sources.size < 1000 && !this.#sources.has(source.id)) this.#sources.set(source.id, source);
    return source.id;
  }

  /** Whether it was the first figure of its kind. */
  add(
    region: number,
    indicator: number,
    year: number,
    value: number | undefined,
    flag?: string,
    source?: string,
  ): boolean {
    const series = this.#seriesOf(region, indicator, source);
    if (year > series.last) {
      series.last = year;
      if (year < series.first) series.first = year;
    } else if (year < series.first) series.first = year;
    else if (series.years.includes(year)) return false;
    series.years.push(year);
    const at = this.#of.push(series) - 1;
    this.#year.push(year);
    this.#value.push(value ?? NaN);
    if (flag !== undefined) this.#flags.set(at, flag);
    if (source !== series.source) this.#otherSources.set(at, source);
    if (year < this.#first) this.#first = year;
    if (year > this.#last) this.#last = year;
    return true;
  }

  #seriesOf(region: number, indicator: number, source: string | undefined): Series {
    const last = this.#lastSeries;
    if (last?.region === region && last.indicator === indicator) return last;
    const key = region * MOST_INDICATORS + indicator;
    let series = this.#series.get(key);
    if (!series) {
      series = { region, indicator, source, first: Infinity, last: -Infinity, years: [] };
      this.#series.set(key, series);
    }
    this.#lastSeries = series;
    return series;
  }

  /** Gives the observation of that number, as `count` was before it was added, a value after all. */
  setValue(observation: number, value: number): void {
    this.#value[observation] = value;
  }

  /** All that was collected, with pauses. */
  async figures(pace: Pace, more: Partial<Catalogue> = {}): Promise<Figures> {
    const observations: Observation[] = [];
    while (observations.length < this.count) {
      this.#make(observations, SPELL);
      if (pace.due) await pace.rest();
    }
    return this.#figures(observations, more);
  }

  figuresNow(more: Partial<Catalogue> = {}): Figures {
    return this.#figures(this.#make([], Infinity), more);
  }

  #make(observations: Observation[], most: number): Observation[] {
    const start = observations.length;
    const end = Math.min(this.count, start + most);
    for (let at = start; at < end; at++) {
      const value = this.#value[at] ?? NaN;
      const series = this.#of[at];
      const flag = this.#flags.get(at);
      const source =
        this.#otherSources.size && this.#otherSources.has(at) ? this.#otherSources.get(at) : series?.source;
      const observation: Writable<Observation> = {
        region: this.#regionList[series?.region ?? 0]?.code ?? '',
        indicator: this.#indicatorList[series?.indicator ?? 0]?.id ?? '',
        year: this.#year[at] ?? 0,
        value: Number.isNaN(value) ? undefined : value,
      };
      if (flag !== undefined) observation.flag = flag;
      if (source !== undefined) observation.source = source;
      observations.push(observation);
    }
    return observations;
  }

  #figures(observations: readonly Observation[], more: Partial<Catalogue>): Figures {
    const { count, told } = this.problems;
    return {
      catalogue: {
        regions: this.#regionList,
        indicators: this.#indicatorList,
        sources: [...this.#sources.values()],
        defaultIndicators: this.#indicatorList.map(({ id }) => id),
        ...(this.count && { years: [this.#first, this.#last] as const }),
        ...(count && { unreadable: count, problems: told }),
        ...more,
      },
      observations,
    };
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Codes of European aggregates, as for a property's own data. */
function isAggregate(code: string): boolean {
  return /^E[AU]\d\d/.test(code);
}
