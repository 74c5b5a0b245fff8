import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { extentOf, px } from '../../../charts/linear.js';
import { layoutStrip } from '../../../charts/strip.js';
import type { StripLayout } from '../../../charts/strip.js';
import type { ComparedValue, Comparison, ComparisonRow } from '../../../model/index.js';
import { indexToReference } from '../../../stats/index-to-reference.js';
import { percentile } from '../../../stats/percentile.js';
import { rank } from '../../../stats/rank.js';
import { valueSentence } from '../../../text/value-sentence.js';
import { isDistinct, seriesClass, seriesIndex, seriesMark } from '../series.js';
import type { Cursor, Scale, ViewContext } from '../view.js';

export const HEIGHT = 40;
const MARK = 12;

interface Drawn {
  readonly key: string;
  readonly layout: StripLayout;
  /** Values of the distribution as published, and on the scale that is shown; lowest first. */
  readonly values: readonly number[];
  readonly scaled: readonly number[];
  /** One path for the marks of the chosen regions where they are too many to tell apart. */
  readonly many: string;
}

const drawn = new WeakMap<ComparisonRow, Drawn>();

/** Layouts are kept with their row: a row is immutable, and only width and scale change where its marks stand. */
function draw(row: ComparisonRow, scale: Scale, width: number, distinct: boolean): Drawn {
  const key = `${scale} ${width}`;
  const known = drawn.get(row);
  if (known?.key === key) return known;
  const values = row.distribution?.members.map((member) => member.value) ?? [];
  const scaled = {
    value: () => values,
    index: () => values.map((value) => indexToReference(value, row.reference?.value) ?? NaN),
    percentile: () => values.map((value) => percentile(value, values) ?? NaN),
  }[scale]();
  const reference = scale === 'percentile' || !row.reference ? undefined : row.reference[scale];
  const chosen = row.cells.map((cell) => cell[scale]);
  const layout = layoutStrip({
    values: scaled,
    marks: distinct ? row.cells.map((cell) => ({ key: cell.region.code, value: cell[scale] })) : [],
    reference,
    width,
    height: HEIGHT,
    markSize: MARK,
    tickHeight: 16,
    domain: scale === 'percentile' ? [0, 100] : extentOf([...scaled, reference, ...chosen]),
  });
  const columns = new Set(distinct ? [] : chosen.map((value) => px(layout.x(value ?? NaN))));
  columns.delete(NaN);
  const many = [...columns].map((x) => `M${x} ${HEIGHT / 2}h0`).join('');
  const made = { key, layout, values, scaled, many };
  drawn.set(row, made);
  return made;
}

/** Any region of the strip as a figure that can be spoken of. */
export function memberValue(
  row: ComparisonRow,
  position: number,
  values: readonly number[],
): ComparedValue | undefined {
  const member = row.distribution?.members[position];
  if (!member) return undefined;
  const { region, value, flag } = member;
  const { indicator, year } = row;
  const ranked = { rank: rank(value, values, indicator.direction), percentile: percentile(value, values) };
  return { region, indicator, year, value, flag, ...ranked };
}

type Use = typeof import('./strip-use.js');

/** What follows pointer and keys; loaded when a strip is first pointed at or gets the focus. */
let use: Use | undefined;
/** What happened last, as only that is followed when the code has come. */
let last: Event | undefined;

export async function loadUse(): Promise<Use> {
  return (use ??= await import('./strip-use.js'));
}

/** The figure of any region of a strip. */
export function underCursor(comparison: Comparison, cursor: Cursor): ComparedValue | undefined {
  return use?.underCursor(comparison, cursor);
}

/**
 * One indicator as a strip: all regions faint, the reference a line, the chosen regions marks. A slider to
 * assistive technology: its positions are the regions in the order of their values.
 */
export function strip(context: ViewContext, row: ComparisonRow, width: number): TemplateResult | typeof nothing {
  const { distribution, indicator } = row;
  const members = distribution?.members ?? [];
  if (width < 24 || !members.length) return nothing;
  const { language, cursor, comparison, scale } = context;
  const { layout, values, scaled, many } = draw(row, scale, width, isDistinct(comparison));
  const at = cursor?.indicator === indicator.id ? members.findIndex(({ region }) => region.code === cursor.region) : -1;
  const first = members.findIndex(({ region }) => seriesIndex(comparison, region.code) >= 0);
  const position = at < 0 ? Math.max(0, first) : at;
  const current = memberValue(row, position, values);
  const stop = cursor?.indicator ?? comparison.rows.find((other) => other.distribution)?.indicator.id;

  const onUse = (event: Event) => {
    const target = event.currentTarget as Element;
    const follow = (module: Use) => module.follow(event, target, { context, row, layout, at, position });
    last = event;
    if (use) return follow(use);
    // Asked for again by the next event when it doesn't come.
    loadUse().then(
      (module) => event === last && follow(module),
      () => undefined,
    );
  };

  return html`<div
    class="strip"
    part="strip"
    role="slider"
    data-key=${indicator.id}
    tabindex=${stop === indicator.id ? 0 : -1}
    aria-label=${`${indicator.label}: ${language.msg('all regions', { id: 'strip.label', desc: 'After the name of an indicator: name of the strip on which a reader walks through all regions' })}`}
    aria-valuemin="1"
    aria-valuemax=${members.length}
    aria-valuenow=${position + 1}
    aria-valuetext=${current ? valueSentence(current, language) : ''}
    @keydown=${onUse}
    @focus=${onUse}
    @blur=${onUse}
    @pointerdown=${onUse}
    @pointermove=${onUse}
    @click=${onUse}
  >
    <svg width=${width} height=${HEIGHT} viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true">
      <path class="axis" d=${`M0 ${HEIGHT / 2}h${width}`} />
      <path class="ticks" d=${layout.ticks} />
      ${layout.reference === undefined ? nothing : svg`<path class="reference" d=${`M${layout.reference} 5v${HEIGHT - 10}`} />`}
      ${many ? manyMarks(context, row, layout, many) : marks(context, layout)}
      ${at < 0 ? nothing : use?.cursorMark(context, members[at]!.region, layout.x(scaled[at]!), width)}
    </svg>
  </div>`;
}

const mark = ({ comparison, highlight }: ViewContext, key: string, x: number, y: number) =>
  svg`<path class=${`mark ${seriesClass(comparison, key, highlight)}`} transform=${`translate(${x} ${y})`} d=${seriesMark(comparison, key, MARK)} />`;

function marks(context: ViewContext, { marks }: StripLayout) {
  return marks.map(({ key, x, y }) => mark(context, key, x, y));
}

/** One path for all regions, and a mark on it for the one that is emphasised. */
function manyMarks(context: ViewContext, { cells }: ComparisonRow, { x }: StripLayout, many: string) {
  const { highlight, scale } = context;
  const one = cells.find(({ region }) => region.code === highlight);
  const value = one?.[scale];
  return svg`<path class="many" d=${many} />${one && value !== undefined ? mark(context, one.region.code, px(x(value)), HEIGHT / 2) : nothing}`;
}
