/** What a cell says: a value, a flag, a unit; none of them where the cell says that there is no figure. */
export interface NumberText {
  readonly value?: number;
  /** Eurostat's letters, and `:` where that is written. */
  readonly flag?: string;
  readonly unit?: string;
}

export type DecimalMark = '.' | ',';

/** A cell that is longer holds no number. */
const LONGEST = 100;

/** Letters that Eurostat sets after figures. */
const FLAGS = /^[bcdefnprsuz]{1,3}$/;
/** What people write where there is no figure, in lower case and without spaces. */
const MISSING =
  /^(?:[-–—−/*x×]|\.{1,3}|…|#?n\/[adv]|#nv|#value!|#wert!|#valore!|na|nan|null|none|n\.?[adcrv]\.?|k\.?a\.?|s\.?d\.?|s\/d|ns|nc|keineangabe|nondisponible|nondisponibile)$/;
/** Notes beside a figure: superscripts, stars, letters and numbers in brackets. */
const NOTE =
  /[\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02b8\u02e1-\u02e4\u1d2c-\u1d6a\u2070-\u209c*†‡§]+|\[[^\]]{1,8}\]|\(\d{1,3}\)|\s\d{1,2}\)/gu;
const SHAPE = /^([\p{Sc}]|[A-Z]{3} )? ?([-+]?) ?((?:\d[\d.,' ]*|[.,]\d+))(e[-+]?\d{1,3}(?![\p{L}\d]))? ?(.*)$/su;

const marks = new Map<string, DecimalMark>();

/** The decimal mark of a language; of one that is none, the point. */
export function decimalMark(language: string): DecimalMark {
  let mark = marks.get(language);
  if (!mark) {
    mark = markOf(language);
    if (marks.size < 100) marks.set(language, mark);
  }
  return mark;
}

function markOf(language: string): DecimalMark {
  try {
    return new Intl.NumberFormat(language).format(1.5).includes(',') ? ',' : '.';
  } catch {
    return '.';
  }
}

/**
 * A number as people write it in a language: `1,58 %`, `1.228,84`, `12 345`, `1'234.5`, `1.37 p`, `2,4ᵃ`, `(e)`, `–`.
 * A mark that can only be one thing is that, whatever the language; `1.228` is what the language says. Notes are left
 * out, Eurostat's letters kept as flags. `undefined` is text that is no number; nothing longer than 100 characters is.
 */
export function parseNumber(text: string, language: string): NumberText | undefined {
  return readNumber(text, decimalMark(language));
}

export function readNumber(text: string, mark: DecimalMark): NumberText | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(NOTE, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\u2212\u2012\u2013\ufe63\uff0d] ?(?=[\d.,])/, '-')
    .trim();
  if (!plain) return {};
  const shape = SHAPE.exec(plain);
  if (!shape) return missing(plain);
  const [, currency = '', sign = '', digits = '', exponent = '', rest = ''] = shape;
  const number = plainDigits(digits.trim(), mark);
  if (number === undefined) return undefined;
  const after = suffix(rest.trim());
  if (!after) return undefined;
  const value = Number(`${sign}${number}${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  const unit = currency.trim() || after.unit;
  return { value, ...(after.flag && { flag: after.flag }), ...(unit && { unit }) };
}

/** What decides the decimal mark of a column: a number in which only one reading is right. */
export function markShown(text: string): DecimalMark | undefined {
  if (text.length > LONGEST) return undefined;
  const digits = /\d[\d.,]*/.exec(text.replace(/[\s'’]/g, ''))?.[0].replace(/[.,]$/, '');
  const last = digits && /[.,](?=\d+$)/.exec(digits)?.[0];
  if (!last) return undefined;
  const other = last === '.' ? ',' : '.';
  if (digits.includes(other)) return last as DecimalMark;
  if (digits.indexOf(last) !== digits.lastIndexOf(last)) return other;
  return isAmbiguous(digits) ? undefined : (last as DecimalMark);
}

/** `1.228`, `12,345`: thousands in one language and a fraction in another. */
export function isAmbiguous(digits: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}

/** Digits with a decimal point and nothing else; `undefined` where groups are no groups. */
function plainDigits(digits: string, mark: DecimalMark): string | undefined {
  const end = /[.,]$/.test(digits) ? digits.slice(0, -1) : digits;
  const marksThere = end.match(/[.,]/g) ?? [];
  const [first] = marksThere;
  const last = marksThere.at(-1);
  const spaced = /[' ]/.test(end);
  let decimal: string | undefined;
  if (last && first !== last) decimal = last;
  else if (marksThere.length === 1 && (spaced || !isAmbiguous(end) || last === mark)) decimal = last;
  const at = decimal ? end.lastIndexOf(decimal) : end.length;
  const fraction = end.slice(at + 1);
  const whole = end.slice(0, at);
  if (/\D/.test(fraction) || (decimal && whole.includes(decimal))) return undefined;
  if (/\D/.test(whole) && !/^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(whole)) return undefined;
  return `${whole.replace(/\D/g, '') || '0'}${fraction && `.${fraction}`}`;
}

/** A flag and a unit after a number. */
function suffix(text: string): NumberText | undefined {
  if (!text) return {};
  const flag = /(?:^| )\(?([a-z]{1,3})\)?$/i.exec(text);
  const letters = flag?.[1] ?? '';
  const isFlag = FLAGS.test(letters);
  const unit = (isFlag ? text.slice(0, flag?.index) : text).trim();
  // Another number in the cell is not a unit.
  if (/^[\d.,]|\d[.,]\d/.test(unit)) return undefined;
  return { ...(isFlag && { flag: ordered(letters) }), ...(unit && { unit }) };
}

/** A cell without a number: `:`, `: c`, `(e)`, `–`, `n/a`. */
function missing(text: string): NumberText | undefined {
  const tight = text.replaceAll(' ', '').toLowerCase();
  const flagged = /^:?[@|]?\(?([bcdefnprsuz]{1,3})\)?$/.exec(tight);
  if (tight === ':') return { flag: ':' };
  if (MISSING.test(tight)) return {};
  if (flagged?.[1] && (tight.length > 1 || /[cnz]/.test(tight)) && !/^[a-z]{2}/.test(tight))
    return { flag: ordered(flagged[1]) };
  return undefined;
}

function ordered(letters: string): string {
  return [...new Set(letters)].sort().join('');
}
