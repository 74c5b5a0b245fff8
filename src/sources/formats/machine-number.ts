const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** Powers of ten that a number of 15 digits is divided by without rounding twice. */
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** A number as programs write it, exactly as `Number` reads it; `undefined` is any other text. */
export function machineNumber(text: string): number | undefined {
  const { length } = text;
  if (length === 0 || length > 16) return numberOf(text);
  const negative = text.charCodeAt(0) === 45;
  let digits = 0;
  let whole = 0;
  let point = -1;
  for (let at = negative ? 1 : 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 && point < 0) point = at;
    else {
      if (code < 48 || code > 57) return numberOf(text);
      whole = whole * 10 + code - 48;
      digits++;
    }
  }
  // Both whole numbers are exact, so that their quotient is the number that is nearest to the text.
  if (digits === 0 || digits > 15) return numberOf(text);
  const number = point < 0 ? whole : whole / (POWERS[length - point - 1] ?? 1);
  return negative ? -number : number;
}

function numberOf(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
