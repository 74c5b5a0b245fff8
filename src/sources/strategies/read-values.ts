import { parseEdtf } from '../../model/edtf-parse.js';
import type { Expected } from '../../model/index.js';
import type { Read, Reading } from './reading.js';
import { cleanText } from '../clean-text.js';
import { fieldNames, isLanguage, isObject } from './reading.js';

/** Longest title, name or note of one line; summary and note of many; address. */
const LINE = 500;
const LONG = 10_000;
const ADDRESS = 2000;
/** Longest id and other words that programs compare. */
const WORD = 100;
/** Most items of a list that is not one of priorities, milestones or strategies. */
const MOST = 1000;
/** A list or object of unknown fields is kept to this depth. */
const DEPTH = 16;

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const ALLOWED = /^(https?|mailto):/i;
/** Of ASCII letters, digits, `.`, `_` and `-`; beyond ASCII all that is no space. As in the schema. */
const ID = /^[^\s!-,/:-@[-^`{-~]+$/;

/** Text; of a number its digits, which is a problem, for `"code": 26` is easily written. */
function text(length: number, lines = false): Read {
  return (value, reading) => {
    if (typeof value !== 'string') {
      reading.problem('text', value);
      return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
    }
    if (value.length > length && value.trim().length > length) {
      reading.problem(`at most ${length} characters`, value);
    }
    return cleanText(value, length, lines) || undefined;
  };
}

export const line = text(LINE);
export const word = text(WORD);

/** Text by language, or one text in the language of the document. */
function localText(length: number, lines = false): Read {
  const wording = text(length, lines);
  return (value, reading) => {
    let read: Record<string, string> | undefined;
    if (typeof value === 'string') {
      const only = wording(value, reading) as string | undefined;
      if (only) read = { [reading.language]: only };
    } else if (isObject(value)) {
      for (const key of fieldNames(value)) {
        if (isLanguage(key)) {
          const found = reading.at(value, key, wording) as string | undefined;
          if (found) (read ??= {})[key.toLowerCase()] = found;
        } else reading.problem('a language code', key);
      }
    } else reading.problem('text or an object of texts by language', value);
    return read;
  };
}

export const title = localText(LINE);
export const prose = localText(LONG, true);

export const language: Read = (value, reading) => {
  if (isLanguage(value)) return value.toLowerCase();
  reading.problem('a language code', value);
  return undefined;
};

/** A word that must satisfy a test; what `repair` makes of another is kept, with a problem. */
function checked(
  expected: Expected,
  test: (word: string) => boolean,
  repair?: (word: string) => string | undefined,
): Read {
  return (value, reading) => {
    const read = word(value, reading) as string | undefined;
    if (!read || test(read)) return read;
    reading.problem(expected, value);
    return repair?.(read);
  };
}

export const id = checked('an id of letters, digits, dots, dashes and underscores', (word) => ID.test(word), slug);

export const date = checked('a date (EDTF)', (word) => parseEdtf(word) !== undefined);

export const currency = checked('a currency code such as EUR', (word) => /^[A-Z]{3}$/.test(word));

export const retrieved = checked(
  'a year, month or day',
  (word) => /^\d{4}(-\d\d){0,2}$/.test(word) && parseEdtf(word) !== undefined,
);

export const period = checked(
  'years such as 2014-2020',
  (word) => /^\d{4}(-\d{4})?$/.test(word),
  (word) => word.replace(/^(\d{4}) ?[-–—/] ?(\d{4})$/, '$1-$2'),
);

export function oneOf(...words: string[]): Read {
  return checked(`one of ${words.join(', ')}`, (word) => words.includes(word));
}

export const number: Read = (value, reading) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0; // JSON has no -0
  reading.problem('a number', value);
  return undefined;
};

const addressText = text(ADDRESS);

/** An address that a link may lead to: never one that runs as a script. */
export const address: Read = (value, reading) => {
  const read = addressText(value, reading) as string | undefined;
  if (!read || ALLOWED.test(read) || !SCHEME.test(read)) return read;
  reading.problem('an http, https, mailto or relative address', value);
  return undefined;
};

/** An address or a citation; a citation may begin with "Title: ", but not with a scheme that runs. */
export const source: Read = (value, reading) => {
  const read = addressText(value, reading) as string | undefined;
  return /^(java|vb)script\s*:/i.test(read ?? '') ? address(read, reading) : read;
};

/** A list of what `read` keeps; one value by itself is a list of one, with a problem. */
export function list(read: Read): Read {
  return (value, reading) => {
    const items = entries(value, reading, read, MOST);
    return items.length ? items.map(([, item]) => item) : undefined;
  };
}

/** What is kept of a list, with its place in it. */
export function entries(value: unknown, reading: Reading, read: Read, most = Infinity): [number, unknown][] {
  if (!Array.isArray(value)) {
    reading.problem('a list', value);
    const only = read(value, reading);
    return only === undefined ? [] : [[0, only]];
  }
  const given = value as readonly unknown[];
  if (given.length > most) reading.problem(`at most ${most} items`, given.length);
  const kept: [number, unknown][] = [];
  for (let at = 0; at < Math.min(given.length, most); at++) {
    const item = reading.at(given, at, read);
    if (item !== undefined) kept.push([at, item]);
  }
  return kept;
}

export type Fields = Readonly<Record<string, Read>>;

/**
 * An object with known fields; those that aren't known are kept as they are.
 * @param needed fields without which nothing is kept
 * @param short the field that a text in place of the object stands for
 */
export function record(fields: Fields, needed: Readonly<Record<string, Expected>> = {}, short?: string): Read {
  const known = new Map(Object.entries(fields));
  const unknown = anything();
  const musts = Object.entries(needed);
  return (given, reading) => {
    const value = short && typeof given === 'string' ? { [short]: given } : given;
    if (!isObject(value)) {
      reading.problem('an object', value);
      return undefined;
    }
    const read: Record<string, unknown> = {};
    let told: string[] | undefined;
    let empty = true;
    for (const key of fieldNames(value)) {
      const { count } = reading;
      const found = reading.at(value, key, known.get(key) ?? unknown);
      if (found !== undefined) {
        read[key] = found;
        empty = false;
      } else if (reading.count > count) (told ??= []).push(key);
    }
    for (const [key, expected] of musts) {
      if (Object.hasOwn(read, key)) continue;
      if (!told?.includes(key)) reading.problem(expected, undefined, key);
      empty = true;
    }
    return empty ? undefined : read;
  };
}

/** A copy of JSON; what no JSON can hold, and what lies too deep, is left out. */
function anything(depth = 0): Read {
  return (value, reading) => {
    if (typeof value === 'string') return cleanText(value, LONG, true);
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined; // JSON has no -0
    if (typeof value !== 'object' || depth === DEPTH) return undefined;
    const inner = anything(depth + 1);
    if (Array.isArray(value)) return entries(value, reading, inner, MOST).map(([, item]) => item);
    const copy: Record<string, unknown> = {};
    for (const key of fieldNames(value as object)) {
      const found = reading.at(value as object, key, inner);
      if (found !== undefined) copy[key] = found;
    }
    return copy;
  };
}

/** A name in an address: "ICT and photonics" as `ict-and-photonics`. */
export function slug(text: string): string | undefined {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    words
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || undefined
  );
}
