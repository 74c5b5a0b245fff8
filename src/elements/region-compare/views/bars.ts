import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import { windowOf } from '../../../charts/bars.js';
import type { View, ViewContext } from '../view.js';
import { barItems } from './bars.items.js';
import type { BarItem } from './bars.items.js';
import { barDrawing, barRows, barsAxis, isNarrow } from './bars.rows.js';
import type { BarDrawing, BlankRow } from './bars.rows.js';
import { styles } from './bars.styles.js';
import { chart, emOf } from './chart.js';
import { indicatorHead } from './dots.parts.js';
import { local } from './local.js';
import { figureAt } from './figure-at.js';

/** Heights in em, as in the style sheet: the box that all regions scroll in, a row, a row where it is narrow. */
const BOX = 27;
const ROW = 1.75;
const NARROW_ROW = 3;
/** A list of more rows than this scrolls in the box. */
const MANY = 60;

interface Shown {
  /** All regions, not only the neighbours of the chosen. */
  readonly all: boolean;
  readonly scrollTop: number;
}

/** One indicator: the chosen regions among their neighbours in the ranking, or all regions; then those not ranked. */
export const view: View = {
  styles,
  figureAt,
  render: (context) => html`${local<Shown>({ all: false, scrollTop: 0 }, (shown, set) => bars(context, shown, set))}`,
};

function bars(context: ViewContext, shown: Shown, set: (shown: Shown) => void): unknown {
  const { comparison } = context;
  const row = comparison.rows.find(({ indicator }) => indicator.id === context.indicator) ?? comparison.rows[0];
  if (!row) return nothing;
  const items = barItems(context, row, shown.all);
  const { ranked, outside } = items;
  const drawing = barDrawing(context, row, items);
  const em = emOf(context);
  const rowHeight = em * (isNarrow(context) ? NARROW_ROW : ROW);
  const centred = (index: number) => Math.max(0, (index + 0.5) * rowHeight - (BOX * em) / 2);

  const entries = shown.all ? ranked : withGaps(ranked);
  const boxed = !context.isPrinted && (shown.all || entries.length > MANY);
  const list = html`${barsAxis(drawing)}
    <ol class="ranked" role="list" aria-labelledby="chart-title" aria-describedby="chart-help">
      ${barRows(drawing, boxed ? inWindow(drawing, entries, rowHeight, shown.scrollTop, BOX * em) : entries)}
    </ol>`;
  const onScroll = (event: Event) => {
    const { scrollTop } = event.currentTarget as Element;
    // Some rows beyond the edges are drawn, so that most scrolling draws nothing.
    if (Math.abs(scrollTop - shown.scrollTop) > rowHeight * 4) set({ ...shown, scrollTop });
  };
  const onMore = (event: Event) => {
    const root = (event.currentTarget as Element).parentElement;
    const chosen = ranked.find((item) => item.chosen)?.place ?? 0;
    const scrollTop = shown.all ? 0 : centred(chosen);
    set({ all: !shown.all, scrollTop });
    root?.querySelector('.ranked-box')?.scrollTo({ top: scrollTop });
  };

  return chart(context, {
    name: isNarrow(context) ? 'bars narrow' : 'bars',
    title: indicatorHead(context, row),
    marks: [...ranked, ...outside],
    reveal(key) {
      const index = entries.findIndex((entry) => entry.key === key);
      if (boxed && index >= 0) set({ ...shown, scrollTop: centred(index) });
    },
    body: html`${boxed ? html`<div class="ranked-box" @scroll=${onScroll}>${list}</div>` : list}
    ${
      outside.length
        ? html`<p class="outside" id="bars-outside">${outsideHead(context)}</p>
            <div
              class=${outside.length > MANY ? 'ranked-box' : nothing}
              role=${outside.length > MANY ? 'group' : nothing}
              aria-labelledby=${outside.length > MANY ? 'bars-outside' : nothing}
              tabindex=${outside.length > MANY ? 0 : nothing}
            >
              <ol class="ranked" role="list" aria-labelledby="bars-outside">
                ${barRows(drawing, outside)}
              </ol>
            </div>`
        : nothing
    }
    ${
      shown.all || drawing.count > ranked.length
        ? html`<button type="button" class="more" aria-expanded=${shown.all} @click=${onMore}>
            ${moreLabel(context, shown.all, drawing.count)}
          </button>`
        : nothing
    }`,
  });
}

function outsideHead({ language }: ViewContext): string {
  return language.msg('Not in this ranking', {
    id: 'bars.outside',
    desc: 'Heads the regions below a ranking whose figure is of another year, is missing or is not ranked',
  });
}

function moreLabel({ language }: ViewContext, all: boolean, count: number): string {
  const number = language.number(count, 0);
  return all
    ? language.msg('Show only the neighbours', {
        id: 'bars.show-neighbours',
        desc: 'Button that goes back from the whole ranking to the chosen regions and their neighbours in it',
      })
    : language.msg(str`Show all ${number} regions`, {
        id: 'bars.show-all',
        desc: 'Button that opens the whole ranking; the number is mostly about 240',
      });
}

/** A gap wherever places are left out. */
function withGaps(items: readonly BarItem[]): (BarItem | BlankRow)[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1]?.place;
    const gap = before !== undefined && item.place !== before + 1;
    return gap ? [{ key: `gap ${item.key}` }, item] : [item];
  });
}

/** The rows near what is scrolled into view and the one that Tab leads to, with blank space for the others. */
function inWindow(
  { stop }: BarDrawing,
  items: readonly (BarItem | BlankRow)[],
  rowHeight: number,
  scrollTop: number,
  box: number,
): (BarItem | BlankRow)[] {
  const { start, end } = windowOf(items.length, rowHeight, scrollTop, box);
  const on = items.findIndex(({ key }) => key === stop);
  const pinned: (readonly [number, number])[] = on >= 0 && (on < start || on >= end) ? [[on, on + 1]] : [];
  const entries: (BarItem | BlankRow)[] = [];
  let done = 0;
  for (const [from, to] of [...pinned, [start, end] as const].sort((a, b) => a[0] - b[0])) {
    if (from > done) entries.push({ key: `before ${entries.length > 0}`, height: (from - done) * rowHeight });
    entries.push(...items.slice(from, to));
    done = to;
  }
  if (done < items.length) entries.push({ key: 'after', height: (items.length - done) * rowHeight });
  return entries;
}
