import type { Indicator, Recode, Source } from '../../model/index.js';

/** What the generated modules export; `scripts/data/modules.mjs` writes them. */
export interface RegionsModule {
  /** Codes as a tree: `AT,1123,212` for AT, AT1, AT11, AT12, AT13, AT2, AT21, AT22; parted by spaces. */
  readonly codes: string;
  /** `name|English|native|language` of each region, in that order; an empty line repeats the parent's. */
  readonly names: string;
  /** Countries that are not in the European Union. */
  readonly outside: string;
  /** With English labels. */
  readonly indicators: readonly Indicator[];
  /** Ids of the default indicators, in reading order. */
  readonly defaults: readonly string[];
  /** The first and the last year that there are figures of. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly sources: readonly Source[];
}

export interface LatestModule {
  /** One encoded table per indicator, in the order of the indicators. */
  readonly tables: string;
}

export interface SeriesModule {
  /** The encoded table of one indicator with all its years. */
  readonly table: string;
}

export interface RecodesModule {
  readonly recodes: readonly Recode[];
}

export interface NamesModule {
  /** `label|unit` of each indicator, in the order of the indicators. */
  readonly indicators: string;
  /** `code name` of each region that has a name in the language. */
  readonly regions: string;
}

/** Where the built-in dataset gets its modules from. Each is called when the module is first needed. */
export interface BuiltinLoaders {
  readonly regions: () => Promise<RegionsModule>;
  readonly latest: () => Promise<LatestModule>;
  readonly recodes: () => Promise<RecodesModule>;
  /** The series of one indicator of the catalogue. */
  readonly series: (indicator: string) => Promise<SeriesModule>;
  /** By lower-case language, for languages other than English. */
  readonly names: Readonly<Record<string, () => Promise<NamesModule>>>;
}
