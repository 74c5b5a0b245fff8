import type { Expected, FormatProblem } from '../../model/index.js';
import { cleanText } from '../clean-text.js';

/** More problems than this are counted, not told. */
const TOLD = 100;
/** More values than this aren't read: no document that people write comes near. */
const VALUES = 2_000_000;
const QUOTED = 60;

/** Reads one value of a document into what is kept of it; `undefined` is nothing. */
export type Read = (value: unknown, reading: Reading) => unknown;

/** One pass over a document: where it stands, and what it found wrong. */
export class Reading {
  readonly problems: FormatProblem[] = [];
  /** Problems that are not among `problems`. */
  more = 0;
  readonly path: (string | number)[] = [];
  #left = VALUES;

  constructor(
    /** Language of texts that don't say theirs. */
    public language = 'und',
  ) {}

  /** How many problems there are so far. */
  get count(): number {
    return this.problems.length + this.more;
  }

  problem(expected: Expected, value: unknown, ...at: (string | number)[]): void {
    if (this.problems.length < TOLD) {
      this.problems.push({ path: pathText([...this.path, ...at]), expected, found: foundText(value) });
    } else this.more++;
  }

  /** Reads one field or item. A value that can't be had, such as that of a broken getter, is a problem. */
  at(owner: object, key: string | number, read: Read): unknown {
    const { path } = this;
    const depth = path.push(key);
    try {
      if (this.#left-- <= 0) {
        if (this.#left === -1) this.problem(`at most ${VALUES} items`, undefined);
        return undefined;
      }
      const value = (owner as Record<string | number, unknown>)[key];
      return value == null ? undefined : read(value, this);
    } catch {
      path.length = depth;
      this.problem('a readable value', undefined);
      return undefined;
    } finally {
      path.pop();
    }
  }
}

const PROTOTYPES = new Set(['__proto__', 'constructor', 'prototype']);

/** The names of an object's own fields, without those that reach into prototypes. */
export function fieldNames(value: object): string[] {
  const names = Object.keys(value);
  return names.some((name) => PROTOTYPES.has(name)) ? names.filter((name) => !PROTOTYPES.has(name)) : names;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A BCP 47 language, near enough. */
export function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(value);
}

function foundText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `“${cleanText(value, QUOTED)}”`;
    case 'object':
      return value === null ? 'nothing' : isList(value) ? 'a list' : 'an object';
    case 'undefined':
      return 'nothing';
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value).slice(0, QUOTED);
    default:
      return `a ${typeof value}`;
  }
}

/** A revoked proxy is no list, and throws when asked. */
function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${cleanText(key, QUOTED)}`))
    .join('');
}
