import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { StripLayout } from '../../../charts/strip.js';
import type { ComparedValue, Comparison, ComparisonRow, Region } from '../../../model/index.js';
import type { Cursor, ViewContext } from '../view.js';
import { adoptStyles } from '../../../widget/adopt-styles.js';
import { styles } from './strip-use.styles.js';
import { HEIGHT, memberValue } from './strip.js';

/** Regions that Page Up and Page Down pass over. */
const PAGE = 10;

/** A strip as it was drawn. */
export interface DrawnStrip {
  readonly context: ViewContext;
  readonly row: ComparisonRow;
  readonly layout: StripLayout;
  /** Position of the region that the reader is on, from 0; -1 when on none. */
  readonly at: number;
  /** Where the reader starts. */
  readonly position: number;
}

/** The figure of any region of a strip. */
export function underCursor({ rows }: Comparison, { indicator, region }: Cursor): ComparedValue | undefined {
  const row = rows.find((candidate) => candidate.indicator.id === indicator);
  const members = row?.distribution?.members ?? [];
  const position = members.findIndex((member) => member.region.code === region);
  const values = members.map((member) => member.value);
  return row && memberValue(row, position, values);
}

/** Where a key leads from `position` among `count` members; `undefined` for keys that mean nothing here. */
function step(key: string, position: number, count: number): number | undefined {
  const to = {
    ArrowRight: position + 1,
    ArrowLeft: position - 1,
    PageUp: position + PAGE,
    PageDown: position - PAGE,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

/**
 * Follows pointer, focus and keys on a strip.
 * @param target the strip, as the event may be over already
 */
export function follow(event: Event, target: Element, { context, row, layout, at, position }: DrawnStrip): void {
  adoptStyles(target.getRootNode() as ShadowRoot, styles);
  const members = row.distribution?.members ?? [];
  const indicator = row.indicator.id;
  const isTouch = (event as PointerEvent).pointerType === 'touch';

  const goTo = (to: number, focus?: boolean) => {
    const member = members[to];
    if (member) context.onCursor({ indicator, region: member.region.code }, focus);
  };
  const select = (from = position) => {
    const member = members[from];
    if (member) context.onSelect({ indicator, region: member.region.code });
  };
  const pointed = () => layout.nearest((event as PointerEvent).clientX - target.getBoundingClientRect().left);
  const onKeydown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey || (key === 'Escape' && at < 0)) return;
    const vertical = { ArrowUp: -1, ArrowDown: 1 }[key];
    const to = step(key, position, members.length);
    if (key === 'Escape') context.onCursor(undefined);
    else if (key === 'Enter' || key === ' ') select();
    else if (vertical) {
      const rows = context.comparison.rows.filter((other) => other.distribution);
      const next = rows[rows.indexOf(row) + vertical];
      const current = members[position]?.region;
      const there =
        next?.distribution?.members.find(({ region }) => region === current) ?? next?.distribution?.members[0];
      if (next && there) context.onCursor({ indicator: next.indicator.id, region: there.region.code }, true);
    } else if (to === undefined) return;
    else goTo(to, true);
    event.preventDefault();
  };

  switch (event.type) {
    case 'keydown':
      return onKeydown(event as KeyboardEvent);
    case 'focus':
      return at < 0 ? goTo(position) : undefined;
    case 'click':
      // A finger reads first; that of the first tap is all that is left when this code has come.
      return isTouch ? goTo(pointed()) : select(at < 0 ? pointed() : at);
    case 'blur':
      return at < 0 ? undefined : context.onCursor(undefined);
    default:
      return goTo(pointed());
  }
}

/** A line at the region that the reader is on, and its name. */
export function cursorMark({ language }: ViewContext, region: Region, x: number, width: number): TemplateResult {
  const anchor = x < width * 0.3 ? 'start' : x > width * 0.7 ? 'end' : 'middle';
  return svg`<path class="cursor" d=${`M${x} 10v${HEIGHT - 20}`} />
    <text class="cursor-name" x=${x} y="9" text-anchor=${anchor}>${language.regionName(region).text}</text>`;
}
