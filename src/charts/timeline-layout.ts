import type { Chronology, ChronologyItem, CountedLane } from '../stats/chronology.js';
import { daysToPx, px } from './timeline-scale.js';
import { layoutHead } from './timeline-head.js';
import type { HeadTexts, TimelineHead } from './timeline-head.js';
import { roomyEstimate } from './timeline-labels.js';
import type { TextMeasure } from './timeline-labels.js';
import { layoutLane } from './timeline-lane.js';
import type { LaneContent, LaneOptions } from './timeline-lane.js';
import { isInSight } from './timeline-marks.js';
import type { TimeScale } from './timeline-marks.js';
import type { DayRange } from './timeline-ticks.js';

export interface TimelineOptions extends HeadTexts, Pick<LaneOptions, 'dense'> {
  /** Of the drawing, in px. */
  readonly width: number;
  /** Font size of running text in px; all else follows. */
  readonly em: number;
  /** What is in sight. */
  readonly window: DayRange;
  /** Widths of texts; estimated when absent. */
  readonly measure?: TextMeasure;
  /** What stands beside a mark. */
  label(item: ChronologyItem): string;
  /** Name of a lane; empty for a lane without a heading. */
  laneName(lane: CountedLane): string;
}

export interface PlacedLane extends LaneContent {
  readonly lane: CountedLane;
  readonly name: string;
  /** Where its rule is. */
  readonly top: number;
  /** Baseline of its name. */
  readonly nameY: number;
}

export interface TimelineLayout extends TimelineHead {
  readonly width: number;
  readonly height: number;
  /** Of the labels, in px; and from line to line. */
  readonly size: number;
  readonly leading: number;
  readonly lanes: readonly PlacedLane[];
  /** Items that lie wholly before or after what is in sight. */
  readonly before: number;
  readonly after: number;
  x(day: number): number;
}

/** Small text in px for a font size. */
export const labelSize = (em: number): number => Math.max(12, em * 0.8125);

/**
 * Places a chronology on a time axis: lanes from top to bottom, in each the items in rows so that neither marks nor
 * labels overlap. Where labels need too many rows only those that fit are drawn, and where marks do, items are counted
 * over stretches of time. Every item in sight is in exactly one lane, placed or counted once; programming periods
 * stand behind. Same input, same output.
 */
export function timelineLayout(chronology: Chronology, options: TimelineOptions): TimelineLayout {
  const { width, em, window } = options;
  const { from, to } = window;
  if (!(width > 0 && em > 0 && to >= from)) throw new RangeError(`No timeline of ${from}–${to} on ${width} px`);
  const size = labelSize(em);
  const scale: TimeScale = {
    x: daysToPx(from, to, width),
    from,
    to,
    start: 0,
    end: width,
    today: chronology.today,
    size: Math.round(size * 0.7),
  };
  const measure = options.measure ?? roomyEstimate;
  const head = layoutHead(chronology, scale, size, measure, options);
  const byLane = new Map<string, ChronologyItem[]>(chronology.lanes.map(({ id }) => [id, []]));
  let before = 0;
  let after = 0;
  for (const item of chronology.items) {
    if (item.backdrop || !item.time) continue;
    if (isInSight(item, from, to)) byLane.get(item.lane.id)?.push(item);
    else if ((item.start ?? item.end ?? from) > to) after++;
    else before++;
  }
  let y = head.bottom;
  const lanes = chronology.lanes.flatMap((lane): PlacedLane[] => {
    // A lane that holds nothing but periods has nothing to draw.
    if (!chronology.items.some((item) => item.lane.id === lane.id && !item.backdrop)) return [];
    const name = options.laneName(lane);
    const top = px(y);
    const nameY = px(top + em * 1.25);
    const content = layoutLane(byLane.get(lane.id)!, scale, {
      top: top + (name ? em * 1.75 : em * 0.5),
      size,
      measure,
      dense: options.dense,
      label: options.label,
    });
    y = Math.max(content.bottom + em * 0.6, top + em * 2.6);
    return [{ ...content, lane, name, top, nameY }];
  });
  const height = Math.ceil(y);
  return { ...head, width, height, size, leading: leadingOf(size), lanes, before, after, x: scale.x };
}

/** From line to line of a label of more than one. */
export const leadingOf = (size: number): number => Math.round(size * 1.2);
