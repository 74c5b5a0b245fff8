import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { barsDomain, layoutBars } from '../../../charts/bars.js';
import type { BarsLayout, PlacedBar } from '../../../charts/bars.js';
import { BOLD, estimateWidth } from '../../../charts/estimate-width.js';
import type { ComparedValue, ComparisonRow } from '../../../model/index.js';
import { noData, valueText } from '../../../text/format.js';
import { seriesClass } from '../series.js';
import type { ViewContext } from '../view.js';
import type { BarItem, BarItems } from './bars.items.js';
import { emOf, isActive, sentence, tabStop, textSize } from './chart.js';
import { symbol } from './dots.parts.js';
import { rankingOf } from './ranking.js';

/** A place in the list that stands for rows that aren't drawn: a gap that is seen, or blank space of a height in px. */
export interface BlankRow {
  readonly key: string;
  readonly height?: number;
}

/** What all rows of one chart are drawn with. */
export interface BarDrawing {
  readonly context: ViewContext;
  readonly row: ComparisonRow;
  readonly width: number;
  /** Heights in px of a row's drawing and of its bar. */
  readonly height: number;
  readonly barHeight: number;
  /** Key of the row that Tab leads to. */
  readonly stop: string | undefined;
  /** Regions in the ranking. */
  readonly count: number;
  layout(items: readonly BarItem[]): BarsLayout;
}

/** A chart is narrow where a name stands above its bar. */
export function isNarrow(context: ViewContext): boolean {
  return context.width < 32 * emOf(context);
}

export function barDrawing(context: ViewContext, row: ComparisonRow, { ranked, outside }: BarItems): BarDrawing {
  const { scale, width } = context;
  const em = emOf(context);
  const ranking = rankingOf(row);
  const items = [...ranked, ...outside];
  const cells = items.map(({ cell }) => cell);
  // The ends of the ranking hold its extremes, whether they are shown or not.
  if (ranking.count) cells.push(ranking.at(0), ranking.at(ranking.count - 1));
  const domain = barsDomain([...cells, row.reference].map((cell) => cell?.[scale]));
  const size = textSize(context);
  const label = Math.max(0, ...cells.map((cell) => estimateWidth(labelOf(context, row, cell), size))) * 1.05 + 10;
  const narrow = isNarrow(context);
  // Names of the chosen regions get more room, so that they are told apart.
  const names = items.map(({ cell, chosen }) => {
    const text = estimateWidth(context.language.regionName(cell.region).text, em * 0.875);
    const [most, wider] = chosen ? [width / 2, BOLD] : [Math.min(width * 0.34, 18 * em), 1.05];
    return Math.min(text * wider + 1.75 * em, most);
  });
  const name = Math.max(0, ...names);
  const plot = Math.max(48, Math.floor(width - 4.5 * em - (narrow ? 0 : name)));
  const height = em * (narrow ? 1.5 : 1.75);
  return {
    context,
    row,
    width: plot,
    height,
    barHeight: em * (narrow ? 0.75 : 0.95),
    stop: tabStop(context, [...items.filter(({ chosen }) => chosen), ...items]),
    count: ranking.count,
    layout: (some) =>
      layoutBars(
        some.map(({ key, cell }) => ({ key, value: cell[scale] })),
        {
          width: plot,
          rowHeight: height,
          labelWidth: Math.min(label, plot / 2),
          reference: row.reference?.[scale],
          domain,
        },
      ),
  };
}

/** The number at the end of a bar, its flag, and its year where that isn't the ranking's. */
function labelOf({ language, scale }: ViewContext, row: ComparisonRow, cell: ComparedValue): string {
  if (cell.value === undefined) return noData(language);
  const year = cell.year === row.year ? '' : ` (${cell.year})`;
  return `${valueText(cell, language, scale)}${cell.flag ? ` ${cell.flag}` : ''}${year}`;
}

/** The name and number of the reference above its line. */
export function barsAxis({ context, row, width, height, layout }: BarDrawing): TemplateResult {
  const { reference } = layout([]);
  const { language, scale } = context;
  if (reference === undefined || !row.reference) return html``;
  const text = `${language.regionName(row.reference.region).text} ${valueText(row.reference, language, scale)}`;
  const half = estimateWidth(text, textSize(context)) / 2;
  const x = Math.min(Math.max(reference, half), width - half);
  return html`<div class="bars-axis">
    <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${svg`<text x=${x} y=${height - 9} text-anchor="middle">${text}</text>
        <path class="reference" d="M${reference} ${height - 5}v5" />`}
    </svg>
  </div>`;
}

/** Rows and what stands between them, as items of a list. */
export function barRows(drawing: BarDrawing, entries: readonly (BarItem | BlankRow)[]): unknown {
  const items = entries.filter(isItem);
  const layout = drawing.layout(items);
  const bars = new Map(layout.bars.map((bar) => [bar.key, bar]));
  return repeat(
    entries,
    ({ key }) => key,
    (entry) => (isItem(entry) ? barRow(drawing, entry, layout, bars.get(entry.key)!) : blank(entry)),
  );
}

const isItem = (entry: BarItem | BlankRow): entry is BarItem => 'cell' in entry;

function blank({ height }: BlankRow): TemplateResult {
  return height === undefined
    ? html`<li class="gap" role="presentation" aria-hidden="true">⋯</li>`
    : html`<li role="presentation" aria-hidden="true"><svg width="1" height=${height}></svg></li>`;
}

function barRow(drawing: BarDrawing, item: BarItem, layout: BarsLayout, placed: PlacedBar): TemplateResult {
  const { context, row, width, height, barHeight } = drawing;
  const { comparison, highlight, language } = context;
  const { cell, place, chosen, key } = item;
  const { text, lang } = language.regionName(cell.region);
  const position = cell.rank && place !== undefined ? language.number(cell.rank.position, 0) : '';
  const { bar, label } = placed;
  const series = chosen ? seriesClass(comparison, cell.region.code, highlight) : '';
  return html`<li
    aria-setsize=${place === undefined ? nothing : drawing.count}
    aria-posinset=${place === undefined ? nothing : place + 1}
  >
    <div
      class=${`item${chosen ? ' chosen' : ''}${isActive(context, item) ? ' active' : ''}`}
      role="graphics-symbol img"
      tabindex=${key === drawing.stop ? 0 : -1}
      data-key=${key}
      aria-label=${sentence(context, item)}
    >
      <span class="place">${position}</span>
      <span class="who"
        >${chosen ? symbol(context, cell.region) : nothing}<span class="name" lang=${lang ?? nothing}
          >${text}</span
        ></span
      >
      <svg class="plot" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        ${svg`${
          bar
            ? svg`<rect class=${`bar ${series}`} x=${bar.x} width=${bar.width} y=${(height - barHeight) / 2} height=${barHeight} />`
            : nothing
        }
          <path class="zero" d="M${layout.zero} 0v${height}" />
          ${layout.reference === undefined ? nothing : svg`<path class="reference" d="M${layout.reference} 0v${height}" />`}
          <text class="halo" x=${label.x} dx=${label.anchor === 'end' ? -5 : 5} y=${height / 2} dy="0.35em"
            text-anchor=${label.anchor}>${labelOf(context, row, cell)}</text>`}
      </svg>
    </div>
  </li>`;
}
