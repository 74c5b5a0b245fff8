import type { StrResult } from '@lit/localize/internal/str-tag.js';
import { joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';
import type { Region } from '../model/index.js';

/** What a translator gets with a message: a short id that is never reused, and what the message is for. */
export interface MessageOptions {
  readonly id: string;
  readonly desc: string;
}

/**
 * Renders a message of the catalogue: a literal, or a `str` template of '@lit/localize/internal/str-tag.js'.
 * A narrower `msg` of @lit/localize, with its brand, by which `lit-localize extract` knows the calls.
 */
export interface Translate {
  (message: string | StrResult, options: MessageOptions): string;
  _LIT_LOCALIZE_MSG_?: never;
}

/** One wording for each CLDR plural category that the languages need. */
export type PluralForms = { readonly other: () => string } & {
  readonly [category in Intl.LDMLPluralRule]?: () => string;
};

/** A name, and the BCP 47 language it is in where that is known not to be the reader's. */
export interface RegionName {
  readonly text: string;
  readonly lang?: string;
}

/** Formatting locales that differ from the language: European English and Portuguese; Chromium lacks ga and mt. */
const FORMATTING: Readonly<Record<string, string>> = { en: 'en-IE', ga: 'en-IE', mt: 'en-MT', pt: 'pt-PT' };

/** Eurostat's country codes that aren't ISO 3166. */
const ISO: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** The messages of one language and its `Intl` formats. Without templates messages read as in the source: English. */
export class Language {
  /** Lower-case BCP 47 language: `en`. */
  readonly tag: string;
  readonly msg: Translate;
  readonly #numbers = new Map<string, Intl.NumberFormat>();
  readonly #dates = new Map<boolean, Intl.DateTimeFormat>();
  #words: readonly string[] | undefined;
  #plurals: Intl.PluralRules | undefined;
  #countries: Intl.DisplayNames | undefined;
  #collator: Intl.Collator | undefined;

  constructor(tag: string, templates: TemplateMap = {}) {
    this.tag = tag;
    // The first use of `Intl` takes a browser long: rather while files are on their way than when these have come.
    setTimeout(() => this.words);
    this.msg = (message, { id }) => {
      const template = (templates[id] ?? message) as string | StrResult;
      return typeof template === 'string'
        ? template
        : joinStringsAndValues(
            template.strings,
            (message as StrResult).values,
            template === message ? undefined : (template.values as number[]),
          );
    };
  }

  /** The locale that numbers are formatted in: `en-IE`. */
  get locale(): string {
    return Intl.NumberFormat.supportedLocalesOf(this.#formatting)[0] ?? 'en-IE';
  }

  /** The locale for names of months and countries and for "and"; undefined where `Intl` knows no words of it. */
  get words(): string | undefined {
    const locale = this.#formatting;
    return (this.#words ??= Intl.DateTimeFormat.supportedLocalesOf(locale.startsWith(this.tag) ? locale : this.tag))[0];
  }

  get #formatting(): string {
    return FORMATTING[this.tag] ?? this.tag;
  }

  /**
   * A number as the reader writes it, with a true minus sign.
   * @param decimals digits after the mark, 0 to 20; at most two when absent
   * @param signed writes the sign of positive numbers too, for differences
   */
  number(value: number, decimals?: number, signed = false): string {
    const digits = decimals == null ? undefined : Math.min(20, Math.max(0, Math.trunc(decimals) || 0));
    const key = `${digits}${signed}`;
    let format = this.#numbers.get(key);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, {
        minimumFractionDigits: digits ?? 0,
        maximumFractionDigits: digits ?? 2,
        useGrouping: 'min2',
        signDisplay: signed ? 'exceptZero' : 'negative',
      });
      this.#numbers.set(key, format);
    }
    return format.format(value).replace('-', '−');
  }

  /** The form for a count of things. */
  plural(n: number, forms: PluralForms): string {
    this.#plurals ??= new Intl.PluralRules(this.tag);
    return (forms[this.#plurals.select(n)] ?? forms.other)();
  }

  /** "a, b and c"; as a `disjunction` "a, b or c" */
  list(items: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
    return this.words ? new Intl.ListFormat(this.words, { type }).format(items) : items.join(', ');
  }

  /**
   * `2026-05` as "May 2026"; in figures where `Intl` doesn't know the month's name. Anything that isn't `YYYY`,
   * `YYYY-MM` or `YYYY-MM-DD` is returned as it is.
   */
  month(text: string): string {
    const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
    const date = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
    if (Number.isNaN(date)) return text;
    let format = this.#dates.get(!!day);
    if (!format) {
      format = new Intl.DateTimeFormat(this.words ?? this.locale, {
        year: 'numeric',
        month: this.words ? 'long' : '2-digit',
        day: day ? 'numeric' : undefined,
        timeZone: 'UTC',
      });
      this.#dates.set(!!day, format);
    }
    return format.format(date);
  }

  /** The name in the reader's language when it is known, else the region's own, with its language. */
  regionName(region: Region): RegionName {
    const { code, level, lang, name, nativeName, names } = region;
    const known = code === 'EU27_2020' ? 'EU27' : (names?.[this.tag] ?? (level === 0 && this.#country(code)));
    if (known) return { text: known };
    if (lang === this.tag) return { text: nativeName ?? name };
    return lang ? { text: name, lang: nativeName ? `${lang}-Latn` : lang } : { text: name };
  }

  /** For sorting names in the reader's alphabet. */
  get collator(): Intl.Collator {
    return (this.#collator ??= new Intl.Collator([this.tag, 'en']));
  }

  #country(code: string): string | undefined {
    if (!this.words || !/^[A-Z]{2}$/.test(code)) return undefined;
    this.#countries ??= new Intl.DisplayNames(this.words, { type: 'region', fallback: 'none' });
    return this.#countries.of(ISO[code] ?? code);
  }
}
