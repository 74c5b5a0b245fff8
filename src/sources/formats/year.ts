/** A year as statistics write it: `2023`, `2023-A1`, `2023A`; months, quarters and days are none. */
export function yearOf(text: string): number | undefined {
  const { length } = text;
  if (length < 4) return undefined;
  let year = 0;
  for (let at = 0; at < 4; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return length < 20 && text !== text.trim() ? yearOf(text.trim()) : undefined;
    year = year * 10 + digit;
  }
  return length === 4 || /^(?:-?A1?|-01-01\/P1Y)?\s*$/.test(text.slice(4, 20)) ? year : undefined;
}
