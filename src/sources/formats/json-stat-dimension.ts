import type { CubeDimension } from './cube.js';
import { formatError, foundText } from './format-error.js';
import { yearOf } from './year.js';

/** Most categories of a dimension. */
const MOST = 200_000;

export type Fields = Readonly<Record<string, unknown>>;

/** A dimension with its codes in order. */
export interface Dimension extends CubeDimension {
  readonly codes: readonly string[];
  /** The year of each code, where it is one. */
  readonly years: readonly (number | undefined)[];
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Reads a dimension: its codes by `index`, a list or an object of positions, or the one that has a label. */
export function readDimension(id: string, given: unknown, size: unknown, path: string): Dimension {
  const { index, label, unit } = fieldsOf(fieldsOf(given)['category']);
  const labels = fieldsOf(label);
  const codes = Array.isArray(index)
    ? index.map((code: unknown) => (typeof code === 'string' || typeof code === 'number' ? String(code) : ''))
    : index === undefined
      ? Object.keys(labels)
      : ordered(fieldsOf(index));
  if (codes.length !== size || codes.length > MOST) {
    throw formatError(
      typeof size === 'number' && size <= MOST ? `at most ${size} items` : 'a number',
      typeof size === 'number' ? String(codes.length) : foundText(size),
      { path: `${path}.category` },
    );
  }
  return {
    id,
    codes,
    labels: new Map(
      codes.flatMap((code) => {
        const text = Object.hasOwn(labels, code) ? textOf(labels[code]) : '';
        return text ? [[code, text] as const] : [];
      }),
    ),
    units: new Map(
      Object.entries(fieldsOf(unit)).map(([code, measure]) => {
        const { label: name, symbol, decimals } = fieldsOf(measure);
        const places = typeof decimals === 'number' && decimals >= 0 && decimals <= 20 && Number.isInteger(decimals);
        return [code, { unit: textOf(name) || textOf(symbol), ...(places && { decimals }) }] as const;
      }),
    ),
    years: codes.map(yearOf),
  };
}

function ordered(positions: Fields): string[] {
  const codes = Object.keys(positions);
  const place = (code: string) => Number(positions[code]);
  const inOrder = codes.every((code, at) => place(code) === at);
  return inOrder ? codes : codes.sort((a, b) => place(a) - place(b));
}
