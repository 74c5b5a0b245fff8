import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { MARK_KEYS, nextMark } from '../../../charts/cursor.js';
import type { CursorMark } from '../../../charts/cursor.js';
import type { ComparedValue } from '../../../model/index.js';
import { valueText } from '../../../text/format.js';
import { summarise } from '../../../text/summary.js';
import { valueSentence } from '../../../text/value-sentence.js';
import type { Cursor, ViewContext } from '../view.js';

/** A mark that pointer and keys can reach. */
export interface ChartMark extends CursorMark {
  readonly cursor: Cursor;
  /** What it stands for: one figure, or two in `scatter`. */
  readonly cells: readonly ComparedValue[];
}

export interface ChartParts {
  /** What the chart is of: its name to assistive technology. */
  readonly title: TemplateResult;
  /** Those that keys can reach. */
  readonly marks: readonly ChartMark[];
  readonly body: unknown;
  /** Below the chart. */
  readonly notes?: unknown;
  /** The mark that the pointer is on, where keys can't reach it. */
  readonly pointed?: ChartMark;
  /** Class of the view. */
  readonly name: string;
  /** What the pointer is on, by its place in the drawing in px; by default the mark under it. */
  at?(x: number, y: number): ChartMark | undefined;
  /** Draws a mark that is not in the document yet, so that it can get the focus. */
  reveal?(key: string): void;
}

/** Height of a letter's em in px: what sizes in px are multiplied with, so that they follow the text. */
export function emOf(context: ViewContext & { readonly em?: number }): number {
  return context.em ?? 16;
}

/** Size in px of the small text in charts. */
export function textSize(context: ViewContext): number {
  return Math.max(12, emOf(context) * 0.8125);
}

export function markKey({ region, year }: Cursor): string {
  return year === undefined ? region : `${region} ${year}`;
}

/** Whether the reader is on this mark. */
export function isActive({ cursor }: ViewContext, mark: ChartMark): boolean {
  return cursor !== undefined && cursor.indicator === mark.cursor.indicator && markKey(cursor) === mark.key;
}

/** What a mark says: region, indicator, value, year, rank and flag; the number on the scale that is drawn, too. */
export function sentence({ language, scale }: ViewContext, mark: ChartMark): string {
  const sentences = mark.cells.map((cell) => {
    const number = valueText(cell, language, scale);
    const text = valueSentence(cell, language, true);
    if (scale === 'value' || cell[scale] === undefined) return text;
    return scale === 'index'
      ? language.msg(str`${text}, index ${number}`, {
          id: 'chart.index',
          desc: 'Region and its figure, then its index to the reference: "Toscana: 1.37 % of GDP in 2023, index 61"',
        })
      : language.msg(str`${text}, percentile ${number}`, {
          id: 'chart.percentile',
          desc: 'Region and its figure, then its percentile among all regions',
        });
  });
  return sentences.join('. ');
}

/** The key of the one mark that Tab leads to: the one the reader is on, else the first. */
export function tabStop(context: ViewContext, marks: readonly ChartMark[]): string | undefined {
  return (marks.find((mark) => isActive(context, mark)) ?? marks[0])?.key;
}

/** A chart's name, readout, drawing and notes, with what pointer and keys do in it. */
export function chart(context: ViewContext, parts: ChartParts): TemplateResult {
  const { language, cursor } = context;
  const { marks, at, reveal } = parts;
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const markOf = (event: Event) => byKey.get(keyOf(event) ?? '');
  const pointed = (event: PointerEvent | MouseEvent): ChartMark | undefined => {
    const drawing = at && (event.target as Element).closest('.plot');
    if (!drawing) return markOf(event);
    const box = drawing.getBoundingClientRect();
    return at(event.clientX - box.left, event.clientY - box.top);
  };
  const show = (mark: ChartMark | undefined) => {
    if (mark ? !isActive(context, mark) : cursor) context.onCursor(mark?.cursor);
  };

  const onKeydown = (event: KeyboardEvent) => {
    const mark = markOf(event);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (!cursor) return;
      event.stopPropagation();
      show(undefined);
    } else if (event.key === 'Enter' || event.key === ' ') {
      context.onSelect(mark.cursor);
    } else if (MARK_KEYS.includes(event.key)) {
      const key = nextMark(marks, mark.key, event.key) ?? mark.key;
      const root = event.currentTarget as Element;
      if (!find(root, key)) reveal?.(key);
      find(root, key)?.focus();
    } else return;
    event.preventDefault();
  };
  const onFocusout = (event: FocusEvent) => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) show(undefined);
  };
  const onPointerleave = (event: PointerEvent) => {
    if (!(event.currentTarget as Element).querySelector('[data-key]:focus')) show(undefined);
  };
  const onPointermove = (event: PointerEvent) => {
    const mark = pointed(event);
    if (mark) show(mark);
  };
  const onClick = (event: MouseEvent) => {
    const mark = pointed(event);
    if (mark) context.onSelect(mark.cursor);
  };

  return html`<div
    class=${`chart ${parts.name}`}
    part="chart"
    @keydown=${onKeydown}
    @focusin=${(event: Event) => show(markOf(event))}
    @focusout=${onFocusout}
    @pointermove=${onPointermove}
    @pointerdown=${onPointermove}
    @pointerleave=${onPointerleave}
    @click=${onClick}
  >
    <p class="chart-title" id="chart-title">${parts.title}</p>
    <p class="readout" aria-hidden="true">${readout(context, parts) ?? hint(context)}</p>
    ${parts.body}
    <p class="hidden" id="chart-words">${words(context, marks)}</p>
    <p hidden id="chart-help">
      ${language.msg('Arrow keys move from mark to mark, Enter selects, Escape ends.', {
        id: 'chart.help',
        desc: 'How to use a chart with the keyboard, for screen readers',
      })}
    </p>
    ${parts.notes ?? nothing}
  </div>`;
}

/** The chart as sentences: its alternative for those who don't see it. */
function words({ comparison, language, highlight }: ViewContext, marks: readonly ChartMark[]): string {
  const ids = new Set(marks.flatMap(({ cells }) => cells.map(({ indicator }) => indicator.id)));
  const rows = comparison.rows.filter(({ indicator }) => ids.has(indicator.id));
  return summarise({ ...comparison, rows }, language, highlight).join(' ');
}

function readout(context: ViewContext, { marks, pointed }: ChartParts): string | undefined {
  const mark = marks.find((each) => isActive(context, each)) ?? pointed;
  return mark && sentence(context, mark);
}

function hint({ language }: ViewContext): TemplateResult {
  return html`<span class="hint"
    >${language.msg('Point at a mark or use the arrow keys to read it.', {
      id: 'chart.hint',
      desc: 'Stands above a chart until a mark is pointed at; then its figures stand there',
    })}</span
  >`;
}

const keyOf = (event: Event) => (event.target as Element).closest<HTMLElement | SVGElement>('[data-key]')?.dataset.key;

function find(root: Element, key: string): SVGElement | HTMLElement | undefined {
  return [...root.querySelectorAll<SVGElement | HTMLElement>('[data-key]')].find((each) => each.dataset.key === key);
}
