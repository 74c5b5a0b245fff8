const NARROW = /[\s.,:;'’|!()[\]ijlftrI·-]/;
const WIDE = /[MWmw@%]/;

/** How much wider bold letters are, in wide fonts too. */
export const BOLD = 1.2;

/** Rough width in px of a line of text in a common sans serif; a little generous, and the same everywhere. */
export function estimateWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    if (NARROW.test(character)) ems += 0.36;
    else if (WIDE.test(character)) ems += 0.9;
    else if (character > '\u2e7f') ems += 1;
    else ems += /\p{Ll}/u.test(character) ? 0.58 : 0.68;
  }
  return ems * fontSize;
}
