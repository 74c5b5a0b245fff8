import { HALF_CHARACTER } from '../model/half-character.js';

/** Octets that a line may have without its line break (RFC 5545, 3.1). */
const LINE = 75;

/** Text for a value of type TEXT (RFC 5545, 3.3.11); control characters, which it forbids, are left out. */
export function icalText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(HALF_CHARACTER, '')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A content line with its line break, in parts of at most 75 octets of UTF-8, none of which splits a character. */
export function icalLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const length = octetsOf(character.codePointAt(0)!);
    if (octets + length > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return `${folded}\r\n`;
}

/** Octets of a character in UTF-8; a lone surrogate is written as U+FFFD. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
