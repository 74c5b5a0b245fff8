import { HALF_CHARACTER } from '../model/half-character.js';

/** Control characters, and those that turn the direction of what follows. */
const INVISIBLE = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** What most texts don't have: spaces at an end or in a row, and characters that may have to go. */
const UNUSUAL = /^ | $| {2}|[^ -~\xa1-\u05ff]/;

/**
 * Without characters that a reader can't see and a program may act on; at most `length` long.
 * @param lines keeps lines apart, with one empty line at most between two
 */
export function cleanText(text: string, length: number, lines = false): string {
  if (text.length <= length && !UNUSUAL.test(text)) return text;
  const seen = text
    .slice(0, 2 * length)
    .replace(/\r\n?|[\u2028\u2029\x85]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(HALF_CHARACTER, '')
    .replace(INVISIBLE, '');
  const clean = (lines ? seen.replace(/\n(?:[^\S\n]*\n)+/g, '\n\n') : seen.replace(/\s+/g, ' ')).trim();
  return clean.length > length ? `${clean.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
}
