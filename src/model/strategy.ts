import type { Region } from './region.js';

/** A text by BCP 47 language in lower case: `{ en: 'ICT and photonics', it: 'ICT-Fotonica' }`; `und` when not known. */
export type LocalText = Readonly<Record<string, string>>;

/** How well a fact is backed by its sources. */
export type Confidence = 'high' | 'medium' | 'unconfirmed';

/** Where a fact comes from. */
export interface Provenance {
  /** Addresses or citations. */
  readonly sources?: readonly string[];
  readonly confidence?: Confidence;
  /** What a reader must know about the fact: a second date, a translation of ours. */
  readonly note?: LocalText;
}

export interface Link {
  readonly url: string;
  readonly title?: LocalText;
}

export interface Contact {
  readonly name?: string;
  readonly organisation?: LocalText;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}

/** A code of a classification: `{ scheme: 'nace2', code: '26' }`. */
export interface Code {
  /** `nace2` (NACE Rev. 2), `nabs2007` (NABS 2007), `policy` (policy objective) or one of a site's own. */
  readonly scheme: string;
  readonly code: string;
  /** Its name, where the scheme is not a known one. */
  readonly label?: LocalText;
}

/** A figure that a priority rests on, by the id of its indicator. */
export interface Evidence {
  readonly indicator: string;
  readonly note?: LocalText;
}

export interface Funding extends Provenance {
  /** What the money is for. */
  readonly title: LocalText;
  /** In units of `currency`, not thousands or millions. */
  readonly amount: number;
  /** ISO 4217: `EUR`. */
  readonly currency: string;
  /** `planned`, `committed`, `spent` or a word of the site's own. */
  readonly kind?: string;
  readonly period?: string;
  /** The amount is a bound: `more-than`, `about`. */
  readonly qualifier?: 'more-than' | 'about';
  /** Name of the fund or programme. */
  readonly fund?: string;
}

/** A field that a strategy chose. The tree of a strategy's priorities is told by `parent`. */
export interface Priority extends Provenance {
  /** Unique within the strategy; a name in an address: `ict-and-photonics`. */
  readonly id: string;
  readonly title: LocalText;
  readonly summary?: LocalText;
  /** Id of the priority that this one is a part of. */
  readonly parent?: string;
  /** What the strategy calls it: `technology-priority`, `application-area`, `opportunity-area`. */
  readonly kind?: string;
  readonly codes?: readonly Code[];
  readonly evidence?: readonly Evidence[];
  readonly funding?: readonly Funding[];
  readonly contact?: Contact;
  readonly documents?: readonly Link[];
  /** Where its projects are listed. */
  readonly projects?: Link;
}

/** A step of a strategy: a day, a coarse date or a period. */
export interface Milestone extends Provenance {
  /** Unique within the document: `toscana-lab-1`. */
  readonly id: string;
  readonly title: LocalText;
  readonly summary?: LocalText;
  /** When it was, is or will be, in EDTF: `2014-07-10`, `2016-03`, `2025~`, `2014/2020`, `2021/..`. */
  readonly date?: string;
  /** When it was planned, in EDTF. Without `date` it is still a plan. */
  readonly planned?: string;
  /** `adoption`, `call`, `consultation`, `evaluation`, `event`, `policy`, `programme-period` or one of a site's own. */
  readonly kind?: string;
  /** Whose step it is: `eu`, `national`, `regional` or a level of a site's own. */
  readonly level?: string;
  readonly links?: readonly Link[];
}

/**
 * A research and innovation strategy of a region, or, without `period`, what is known of the region outside of any.
 * The published format (JSON Schema, CSV) is read into this.
 */
export interface Strategy extends Provenance {
  /** NUTS code, `EU27_2020` or the code of a site's own region. */
  readonly region: string;
  /** Edition of NUTS: `2024`. */
  readonly edition?: string;
  /** First and last year: `2014-2020`. */
  readonly period?: string;
  readonly title?: LocalText;
  readonly summary?: LocalText;
  /** `draft`, `adopted`, `revised` or `ended`. */
  readonly status?: string;
  readonly documents?: readonly Link[];
  readonly contact?: Contact;
  /** In the order of the strategy. */
  readonly priorities: readonly Priority[];
  readonly milestones: readonly Milestone[];
  readonly funding?: readonly Funding[];
  /** Year, month or day of the newest look at the sources: `2026-05`. */
  readonly retrieved?: string;
}

/** What is known of one region, one country or the EU. */
export interface RegionStrategies {
  readonly region: Region;
  readonly strategies: readonly Strategy[];
}
