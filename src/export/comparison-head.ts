import { str } from '@lit/localize/internal/str-tag.js';
import type { Comparison } from '../model/index.js';
import type { Grid } from './comparison-grid.js';
import { contextText } from './figures.js';
import type { Sheet } from './sheet.js';

/** Key to the strips on the left, names of the columns on the right; a key to the marks where there are no columns. */
export function drawHead(comparison: Comparison, sheet: Sheet, grid: Grid): void {
  const { palette } = sheet;
  const { columns, columnWidth, referenceWidth } = grid;
  const heads = columns.map((right, index) => {
    const region = comparison.regions[index] ?? comparison.reference;
    const chosen = index < comparison.regions.length;
    const name = region ? sheet.language.regionName(region) : { text: '' };
    const style = {
      size: 13,
      weight: 700,
      anchor: 'end',
      fill: chosen ? palette.ink : palette.muted,
    } as const;
    const width = (chosen ? columnWidth : referenceWidth) - 12;
    return {
      right,
      chosen,
      name,
      style,
      width,
      height: sheet.blockHeight(name.text, width, style),
    };
  });
  const tallest = Math.max(0, ...heads.map(({ height }) => height));
  const bottom = sheet.y + tallest + (heads.length ? 20 : 0);
  heads.forEach(({ right, chosen, name, style, width, height }, index) => {
    const top = bottom - height;
    if (chosen) sheet.mark(index, right - 6, top - 9);
    sheet.block(name.text, right, top, width, { ...style, lang: name.lang });
  });
  const keyTop = heads.length && !grid.stacked ? bottom - 17 : bottom + 4;
  const keyWidth = stripKeyWidth(comparison, sheet);
  const fits = keyWidth <= grid.strip[1] - grid.strip[0];
  const keyLeft = fits ? grid.strip[0] : Math.max(sheet.left, grid.strip[1] - keyWidth);
  const end = drawStripKey(comparison, sheet, grid.stacked ? sheet.left : keyLeft, keyTop);
  sheet.y = Math.max(bottom, end);
  if (!heads.length) drawMarkKey(comparison, sheet);
  sheet.y += 10;
}

/** What the key to the strips names: the faint marks and the reference, where they are drawn. */
function stripKeyTexts({ rows, reference }: Comparison, sheet: Sheet) {
  const distribution = rows.find((row) => row.distribution)?.distribution;
  const drawn = reference && rows.some((row) => row.reference?.value !== undefined);
  return {
    context: distribution ? contextText(distribution, sheet.language) : '',
    reference: drawn ? sheet.language.regionName(reference).text : '',
  };
}

function stripKeyWidth(comparison: Comparison, sheet: Sheet): number {
  const { context, reference } = stripKeyTexts(comparison, sheet);
  const width = (text: string, extra: number) => (text ? sheet.measure(text, 12, 400) + extra : 0);
  return width(context, 37) + width(reference, 9);
}

function drawStripKey(comparison: Comparison, sheet: Sheet, x: number, top: number): number {
  const { palette } = sheet;
  const { context, reference } = stripKeyTexts(comparison, sheet);
  const style = { size: 12, fill: palette.muted };
  let end = x;
  if (context) {
    sheet.path('M0 0v12M3 0v12M5 0v12M9 0v12', { stroke: palette.tick, strokeWidth: 1 }, end + 1, top + 2);
    sheet.text(context, end + 17, top + 12, style);
    end += 17 + sheet.measure(context, 12, 400) + 20;
  }
  if (reference) {
    sheet.referenceLine(end + 2, top, end + 2, top + 16);
    sheet.text(reference, end + 9, top + 12, style);
  }
  return top + 17;
}

/** Names of the chosen regions beside their marks. */
export function drawMarkKey({ regions }: Comparison, sheet: Sheet): void {
  const named = regions.slice(0, 6).map((region) => sheet.language.regionName(region).text);
  const others = regions.length - named.length;
  if (others > 0) {
    named.push(
      sheet.language.msg(str`${others} more`, {
        id: 'export.more-regions',
        desc: 'Key to grey marks',
      }),
    );
  }
  let x = sheet.left;
  let y = sheet.y + 14;
  named.forEach((full, index) => {
    const name = sheet.fit(full, sheet.right - sheet.left - 18, { size: 13, weight: 700 });
    const width = 18 + sheet.measure(name, 13, 700);
    if (x > sheet.left && x + width > sheet.right) [x, y] = [sheet.left, y + 22];
    sheet.mark(index, x + 6, y);
    sheet.text(name, x + 18, y + 5, { size: 13, weight: 700 });
    x += width + 20;
  });
  sheet.y = y + 12;
}
