import { estimateWidth } from './estimate-width.js';

/** Text that fits into `width` px, shortened with an ellipsis where it must be. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (estimateWidth(text, fontSize) <= width) return text;
  let kept = [...text];
  while (kept.length > 1 && estimateWidth(`${kept.join('')}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

/** Up to `lines` lines of at most `width` px, broken at spaces and after hyphens and slashes. */
export function wrapText(text: string, width: number, fontSize: number, lines = 2): string[] {
  const words = text.match(/[^\s/-]+[/-]*\s*|[/-]+\s*/g) ?? [];
  const wrapped: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    if (!line || estimateWidth((line + word).trimEnd(), fontSize) <= width) {
      line += word;
    } else if (wrapped.length < lines - 1) {
      wrapped.push(line);
      line = word;
    } else {
      line += words.slice(index).join('');
      break;
    }
  }
  return [...wrapped, line].map((each) => fitText(each.trim(), width, fontSize));
}

/** Indices of the labels there is room for, by their sizes, the most important first: one that doesn't fit is left out. */
export function thatFit(sizes: readonly number[], room: number): number[] {
  let left = room;
  return [...sizes.keys()].filter((index) => {
    const fits = sizes[index]! <= left;
    if (fits) left -= sizes[index]!;
    return fits;
  });
}

export interface Span {
  /** Where the middle should be. */
  readonly at: number;
  readonly size: number;
}

/**
 * Middles of spans on a line, moved as little as keeps them from overlapping and inside `start`–`end`. Spans that
 * touch move as one block about the mean of where they should be (pool adjacent violators). Where there isn't room
 * for all, they are spaced evenly.
 */
export function pushApart(spans: readonly Span[], start: number, end: number): number[] {
  const order = spans.map((_, index) => index).sort((a, b) => spans[a]!.at - spans[b]!.at || a - b);
  const total = spans.reduce((sum, { size }) => sum + size, 0);
  const squeeze = Math.min(1, (end - start) / (total || 1));
  const blocks: {
    members: number[];
    size: number;
    wanted: number;
    top: number;
  }[] = [];
  for (const index of order) {
    const size = spans[index]!.size * squeeze;
    let block = {
      members: [index],
      size,
      wanted: spans[index]!.at - size / 2,
      top: 0,
    };
    for (;;) {
      block.top = Math.max(start, Math.min(end - block.size, block.wanted / block.members.length));
      const above = blocks.at(-1);
      if (!above || above.top + above.size <= block.top) break;
      blocks.pop();
      block = {
        members: [...above.members, ...block.members],
        size: above.size + block.size,
        wanted: above.wanted + block.wanted - block.members.length * above.size,
        top: 0,
      };
    }
    blocks.push(block);
  }
  const middles: number[] = [];
  for (const { members, top } of blocks) {
    let edge = top;
    for (const index of members) {
      const size = spans[index]!.size * squeeze;
      middles[index] = edge + size / 2;
      edge += size;
    }
  }
  return middles;
}
