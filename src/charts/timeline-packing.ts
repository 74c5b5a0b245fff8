/** A rectangle to be packed: where it begins and ends in px, and how many rows it takes. */
export interface Packed {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

/** Least distance in px between two things in one row. */
export const GAP = 12;

/**
 * First row of each of some boxes so that no two overlap, in as few rows as first-fit by the left edge finds: for boxes
 * of one row that is the least possible number (interval colouring). `undefined` where more than `most` rows would be needed.
 */
export function packRows(boxes: readonly Packed[], most: number, gap = GAP): number[] | undefined {
  const order = [...boxes.keys()].sort((a, b) => boxes[a]!.left - boxes[b]!.left || a - b);
  const ends: number[] = [];
  const rows: number[] = [];
  for (const index of order) {
    const { left, right, rows: height } = boxes[index]!;
    const row = firstFree(ends, left, height);
    if (row + height > most) return undefined;
    rows[index] = row;
    for (let each = row; each < row + height; each++) ends[each] = right + gap;
  }
  return rows;
}

/** How many rows packed boxes take. */
export function rowCount(boxes: readonly Packed[], rows: readonly number[]): number {
  return boxes.reduce((most, box, index) => Math.max(most, rows[index]! + box.rows), 0);
}

/** The first of so many rows that are free from `left` on. */
export function firstFree(ends: readonly number[], left: number, height: number): number {
  let free = 0;
  for (let row = 0; ; row++) {
    if ((ends[row] ?? -Infinity) > left) free = 0;
    else if (++free === height) return row - height + 1;
  }
}
