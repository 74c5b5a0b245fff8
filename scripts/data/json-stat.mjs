/** Reads a JSON-stat 2.0 dataset of Eurostat's dissemination API: one figure per region and year. */

/** What an answer says that can't be right. */
export class AnswerError extends Error {
  name = 'AnswerError';
}

/** Eurostat's flags, in the order in which several of them are written. */
const FLAGS = 'bcdefnprsuz';

/**
 * @param {unknown} json
 * @param {Record<string, string>} [filters] the category that was asked for, by dimension
 * @returns {{ geo: string, year: number, value: string, flag: string }[]} `value` is '' where only a flag is given
 */
export function decodeJsonStat(json, filters = {}) {
  const { id, size, dimension, value, status } = check(json);
  const categories = id.map((name, axis) => ordered(dimension[name], name, size[axis]));
  id.forEach((name, axis) => {
    if (name === 'geo' || name === 'time') return;
    const [category, ...others] = categories[axis];
    if (others.length) throw new AnswerError(`"${name}" is not filtered to one category`);
    const asked = filters[name];
    if (asked !== undefined && size[axis] && category !== asked) {
      throw new AnswerError(`"${name}" is ${category}, not ${asked}`);
    }
  });
  const cells = [];
  const cellCount = size.reduce((product, length) => product * length, 1);
  const places = new Set([...Object.keys(value ?? {}), ...Object.keys(status ?? {})]);
  for (const place of [...places].sort((a, b) => a - b)) {
    const position = Number(place);
    if (!(Number.isInteger(position) && position >= 0 && position < cellCount)) {
      throw new AnswerError(`position ${place} is outside the table`);
    }
    const figure = value?.[place] ?? undefined;
    if (figure !== undefined && !(typeof figure === 'number' && Number.isFinite(figure))) {
      throw new AnswerError(`the value at ${place} is not a number`);
    }
    const flag = readFlag(status?.[place] ?? '');
    if (figure === undefined && !flag) continue;
    const at = Object.fromEntries(id.map((name, axis) => [name, categories[axis][indexOnAxis(position, size, axis)]]));
    if (!/^\d{4}$/.test(at.time)) throw new AnswerError(`"${at.time}" is not a year`);
    cells.push({ geo: at.geo, year: Number(at.time), value: figure === undefined ? '' : plain(figure), flag });
  }
  return cells;
}

function check(json) {
  if (typeof json !== 'object' || json === null || json.class !== 'dataset') throw new AnswerError('not a dataset');
  const { id, size, dimension } = json;
  const lists = Array.isArray(id) && Array.isArray(size) && id.length === size.length && typeof dimension === 'object';
  if (!lists || !id.includes('geo') || !id.includes('time')) throw new AnswerError('no dimensions "geo" and "time"');
  return json;
}

/** Codes of a dimension in the order of their positions; `index` is a list or an object of positions. */
function ordered(dimension, name, size) {
  const { index, label } = dimension?.category ?? {};
  const codes = Array.isArray(index)
    ? index
    : index
      ? Object.keys(index).sort((a, b) => index[a] - index[b])
      : Object.keys(label ?? {});
  if (codes.length !== size) throw new AnswerError(`"${name}" has ${codes.length} categories, not ${size}`);
  return codes;
}

/** Positions run through the last dimension first. */
function indexOnAxis(position, size, axis) {
  const stride = size.slice(axis + 1).reduce((product, length) => product * length, 1);
  return Math.floor(position / stride) % size[axis];
}

/** `p`, `bd`, `|C`, `b@C` as letters in alphabetical order; `:` says no more than that the value is missing. */
function readFlag(status) {
  const letters = [...new Set(status.toLowerCase().replace(/[\s|@:]/g, ''))].sort();
  const unknown = letters.find((letter) => !FLAGS.includes(letter));
  if (unknown) throw new AnswerError(`unknown flag "${unknown}" in "${status}"`);
  return letters.join('');
}

/** A number without an exponent. */
function plain(number) {
  const text = String(number);
  return text.includes('e') ? number.toFixed(12).replace(/\.?0+$/, '') : text;
}
