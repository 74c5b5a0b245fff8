/** A mark that arrow keys can reach. */
export interface CursorMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Series or row that Left and Right stay in; marks without one are a single cloud. */
  readonly row?: string;
}

/** The keys that `nextMark` understands. */
export const MARK_KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/**
 * Key of the mark that an arrow key leads to: Left, Right, Home and End within the row by x; Up and Down to the
 * nearest mark of the next row above or below, or by y where there are no rows. Stays at the ends; starts at the
 * first mark. `undefined` for other keys and where there is no mark.
 */
export function nextMark(marks: readonly CursorMark[], current: string | undefined, key: string): string | undefined {
  const move = MARK_KEYS.indexOf(key);
  if (move < 0 || !marks.length) return undefined;
  const from = marks.find((mark) => mark.key === current);
  if (!from) return sorted(marks, 'x')[0]?.key;
  const vertical = move === 2 || move === 3;
  const path = vertical
    ? sorted(from.row === undefined ? marks : representatives(marks, from), 'y')
    : sorted(
        marks.filter((mark) => mark.row === from.row),
        'x',
      );
  if (move >= 4) return path.at(move === 4 ? 0 : -1)?.key;
  const step = move % 2 ? 1 : -1;
  return (path[path.indexOf(from) + step] ?? from).key;
}

/** The order of equals is that of the marks. */
function sorted(marks: readonly CursorMark[], by: 'x' | 'y'): CursorMark[] {
  return [...marks].sort((a, b) => a[by] - b[by]);
}

/** Of each row the mark whose x is nearest to `from`, and `from` itself. */
function representatives(marks: readonly CursorMark[], from: CursorMark): CursorMark[] {
  const rows = new Map<string | undefined, CursorMark>();
  for (const mark of marks) {
    const best = rows.get(mark.row);
    if (!best || Math.abs(mark.x - from.x) < Math.abs(best.x - from.x)) rows.set(mark.row, mark);
  }
  return [...rows.set(from.row, from).values()];
}
