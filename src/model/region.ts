/** A place that figures are about: a NUTS region, a country, an aggregate such as EU27, or a region of a site's own. */
export interface Region {
  /** NUTS code (`ITI1`), aggregate code (`EU27_2020`) or the code of a site's own region. */
  readonly code: string;
  /** The region's own name in Latin script, as the publisher writes it. */
  readonly name: string;
  /** The own name in its own script, where that is not Latin. */
  readonly nativeName?: string;
  /** Names in other languages, by lower-case BCP 47 language (`en`, `it`). */
  readonly names?: Readonly<Record<string, string>>;
  /** BCP 47 language of `name`, where one language can be told. */
  readonly lang?: string;
  /** NUTS level; absent for aggregates and for regions that are not NUTS. */
  readonly level?: 0 | 1 | 2 | 3;
  /** Code of the region one level up. */
  readonly parent?: string;
  /** Country code as Eurostat writes it (`EL`, `UK`). */
  readonly country?: string;
  /** False for statistical regions outside the European Union: they are shown, but not ranked among EU regions. */
  readonly eu?: boolean;
  /** True for a group of countries: never a member of a distribution. */
  readonly aggregate?: boolean;
}

/** What became of a code of an earlier NUTS edition. */
export interface Recode {
  readonly from: string;
  readonly name: string;
  /** The codes of the current edition that cover it; exactly one when `kind` is `recoded`. */
  readonly to: readonly string[];
  readonly kind: 'recoded' | 'split' | 'merged' | 'reorganised' | 'boundary-shift' | 'discontinued';
}
