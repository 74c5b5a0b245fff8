import { str } from '@lit/localize/internal/str-tag.js';
import { barsDomain, clusters, layoutBars } from '../charts/bars.js';
import type { ComparedValue, Comparison, ComparisonRow, Region } from '../model/index.js';
import { MISSING } from '../text/format.js';
import type { Language } from '../text/language.js';
import type { SourceList } from './citations.js';
import { noteTexts, rowOf, unitText } from './figures.js';
import type { Scene } from './scene.js';
import { Sheet } from './sheet.js';
import type { SceneOptions } from './sheet.js';

export interface BarsSceneOptions extends SceneOptions {
  /** Id of the indicator. */
  readonly indicator: string;
  /** How many regions before and after each chosen one are shown where the ranking is long; 2 by default. */
  readonly neighbours?: number | undefined;
}

/** A ranking up to this length is shown whole. */
const WHOLE = 40;
const ROW = 24;

interface Entry {
  readonly region: Region;
  readonly value: number | undefined;
  readonly flag?: string | undefined;
  /** Position in the ranking; absent for regions that stand beside it. */
  readonly position?: number;
  /** Place in the comparison; absent for regions that weren't chosen. */
  readonly series?: number;
  /** Year or reason, where it isn't the ranking's. */
  readonly note?: string;
}

/** A row, or a number of regions that are passed over. */
type Line = Entry | number;

/** The picture of one indicator as a ranking: the chosen regions among their neighbours, with a zero baseline. */
export function barsScene(
  comparison: Comparison,
  catalogue: SourceList,
  language: Language,
  options: BarsSceneOptions,
): Scene {
  const row = rowOf(comparison, options.indicator);
  const shown = { ...comparison, rows: [row] };
  const sheet = new Sheet(comparison, options, language);
  const unit = unitText(row.indicator, row.year);
  sheet.heading(shown, unit ? `${row.indicator.label}, ${unit}` : row.indicator.label);
  drawBars(linesOf(row, options.neighbours ?? 2, language), row.reference, row, sheet);
  return sheet.finish(shown, catalogue);
}

/** The ranking with its gaps, best first, then the chosen regions that have no place in it. */
function linesOf(row: ComparisonRow, neighbours: number, language: Language): Line[] {
  const members = row.distribution?.members ?? [];
  const ordered = row.indicator.direction === 'lower' ? members : members.toReversed();
  // A figure of another year stands below the ranking, even where the region has one of the ranking's year as well.
  const series = new Map(
    row.cells.flatMap(({ region, year }, index) => (year === row.year ? [[region.code, index]] : [])),
  );
  let position = 0;
  const ranking = ordered.map((member, index): Entry => {
    if (member.value !== ordered[index - 1]?.value) position = index + 1;
    return { ...member, position, series: series.get(member.region.code) };
  });
  const chosen = ranking.flatMap((entry, index) => (entry.series === undefined ? [] : [index]));
  const runs = ranking.length <= WHOLE ? [[0, ranking.length] as const] : clusters(ranking.length, chosen, neighbours);
  const lines: Line[] = [];
  let next = 0;
  for (const [start, end] of runs) {
    if (start > next) lines.push(start - next);
    lines.push(...ranking.slice(start, end));
    next = end;
  }
  if (next < ranking.length) lines.push(ranking.length - next);
  const ranked = new Set(chosen.map((index) => ranking[index]?.region.code));
  row.cells.forEach((cell, index) => {
    if (ranked.has(cell.region.code)) return;
    const { region, value, flag, year } = cell;
    const note = value === undefined ? noteTexts(cell, row, language).join(', ') : year === row.year ? '' : `${year}`;
    lines.push({ region, value, flag, series: index, note });
  });
  return lines;
}

function drawBars(
  lines: readonly Line[],
  reference: ComparedValue | undefined,
  row: ComparisonRow,
  sheet: Sheet,
): void {
  const { language, left, right, palette } = sheet;
  const entries = lines.filter((line): line is Entry => typeof line !== 'number');
  const number = (value: number) => language.number(value, row.indicator.decimals);
  const valueWidth = Math.max(
    0,
    ...entries.map(({ value }) => (value === undefined ? 0 : sheet.measure(number(value), 13, 700))),
  );
  const nameWidth = Math.min(240, (right - left) * 0.36);
  const plotLeft = left + 34 + nameWidth + 12;
  const width = Math.max(40, right - 8 - plotLeft);
  const layout = layoutBars(
    lines.map((line, index) => ({ key: `${index}`, value: typeof line === 'number' ? undefined : line.value })),
    {
      width,
      rowHeight: ROW,
      labelWidth: valueWidth + 22,
      reference: reference?.value,
      domain: barsDomain([...entries.map(({ value }) => value), reference?.value]),
    },
  );
  if (reference?.value !== undefined && layout.reference !== undefined) {
    const label = `${language.regionName(reference.region).text} ${number(reference.value)}${reference.flag ? ` (${reference.flag})` : ''}`;
    const x = plotLeft + layout.reference;
    const anchor = x + sheet.measure(label, 12, 400) / 2 > right ? 'end' : 'middle';
    sheet.text(label, anchor === 'end' ? right : x, sheet.y + 10, { size: 12, anchor, fill: palette.muted });
    sheet.y += 18;
  }
  const top = sheet.y;
  lines.forEach((line, index) => {
    const y = top + index * ROW;
    if (typeof line === 'number') drawGap(line, left + 34, y, sheet);
    else drawName(line, nameWidth, y, sheet);
  });
  const zero = plotLeft + layout.zero;
  for (const [index, { bar }] of layout.bars.entries()) {
    const entry = lines[index];
    if (!bar || entry === undefined || typeof entry === 'number') continue;
    const fill = entry.series === undefined ? palette.tick : sheet.styleOf(entry.series).color;
    sheet.rect(plotLeft + bar.x, top + index * ROW + 4, bar.width, ROW - 8, { fill });
  }
  sheet.line(zero, top, zero, top + layout.height, palette.muted);
  if (layout.reference !== undefined) {
    sheet.referenceLine(plotLeft + layout.reference, top - 4, plotLeft + layout.reference, top + layout.height);
  }
  for (const [index, { label }] of layout.bars.entries()) {
    const entry = lines[index];
    if (entry === undefined || typeof entry === 'number') continue;
    drawValue(entry, plotLeft + label.x, label.anchor, top + index * ROW + 16.5, number, sheet);
  }
  sheet.y = top + layout.height;
}

function drawGap(count: number, x: number, y: number, sheet: Sheet): void {
  const { language, palette } = sheet;
  const n = language.number(count, 0);
  const text = language.plural(count, {
    one: () => language.msg(str`… ${n} region`, { id: 'export.gap-one', desc: 'Regions of a ranking not shown' }),
    other: () => language.msg(str`… ${n} regions`, { id: 'export.gap-other', desc: 'Regions of a ranking not shown' }),
  });
  sheet.text(text, x, y + 16, { size: 12, fill: palette.muted });
}

function drawName({ region, position, series, note }: Entry, width: number, y: number, sheet: Sheet): void {
  const { language, left, palette } = sheet;
  const chosen = series !== undefined;
  const baseline = y + 16.5;
  if (position !== undefined) {
    const text = language.number(position, 0);
    sheet.text(text, left + 26, baseline, { size: 12, anchor: 'end', fill: palette.muted });
  }
  const { text, lang } = language.regionName(region);
  const indent = chosen ? 18 : 0;
  if (chosen) sheet.mark(series, left + 40, y + ROW / 2, 10);
  const weight = chosen ? 700 : 400;
  const name = sheet.fit(note ? `${text} (${note})` : text, width - indent, { size: 13, weight });
  sheet.text(name, left + 34 + indent, baseline, { size: 13, weight, lang });
}

function drawValue(
  { value, flag, series }: Entry,
  x: number,
  anchor: 'start' | 'end',
  y: number,
  number: (value: number) => string,
  sheet: Sheet,
): void {
  const { palette } = sheet;
  const style = { size: 13, weight: series === undefined ? 400 : 700, halo: palette.paper } as const;
  const sign = anchor === 'start' ? 1 : -1;
  if (value === undefined) {
    sheet.text(MISSING, x + 6, y, { ...style, fill: palette.muted });
    return;
  }
  const text = number(value);
  const flagWidth = flag && anchor === 'end' ? sheet.measure(flag, 9, 400) + 2 : 0;
  sheet.text(text, x + 6 * sign - flagWidth, y, { ...style, anchor });
  if (!flag) return;
  const end = anchor === 'start' ? x + 6 + sheet.measure(text, 13, style.weight) : x - 6 - flagWidth;
  sheet.text(flag, end + 1.5, y - 4, { size: 9, fill: palette.muted });
}
