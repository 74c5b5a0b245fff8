import { BOLD, estimateWidth } from '../charts/estimate-width.js';

/** Width in px of a line of text in the font of the picture. */
export type Measure = (text: string, size: number, weight: 400 | 700) => number;

/** Widths without a canvas: estimated from kinds of characters, a little generous. */
export const estimate: Measure = (text, size, weight) => estimateWidth(text, size) * (weight === 700 ? BOLD : 1);

/**
 * Breaks a text into lines of at most `width` px: at spaces, after hyphens and slashes, and inside a word only when
 * the word alone is too wide. Never drops a character other than the spaces at the breaks.
 */
export function wrapLines(text: string, width: number, size: number, weight: 400 | 700, measure: Measure): string[] {
  const fits = (line: string) => measure(line.trimEnd(), size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  const take = (piece: string) => {
    if (line && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  };
  for (const piece of text.trim().match(/[^\s\-/]+[-/]*\s*|[-/]+\s*/gu) ?? []) {
    if (fits(piece)) take(piece);
    else for (const character of piece) take(character);
  }
  lines.push(line.trimEnd());
  return lines;
}
