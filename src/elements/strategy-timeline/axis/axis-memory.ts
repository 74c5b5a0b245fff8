import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateResult } from 'lit';
import type { CursorMark } from '../../../charts/cursor.js';
import { timelineLayout } from '../../../charts/timeline-layout.js';
import type { PlacedLane, TimelineLayout } from '../../../charts/timeline-layout.js';
import type { Bin, Box, PlacedItem } from '../../../charts/timeline-lane.js';
import type { ChronologyItem } from '../../../stats/chronology.js';
import { axisTexts, stretchText } from '../../../text/axis-text.js';
import { localText } from '../../../text/local-text.js';
import type { AxisContext } from '../axis-view.js';

/** What the reader can reach: an item, or a column that counts items. */
export interface AxisMark extends CursorMark {
  readonly lane: PlacedLane;
  /** Either of these. */
  readonly placed?: PlacedItem;
  readonly bin?: Bin;
  /** Of mark and label, in px. */
  readonly box: Box;
}

/** What an element's drawing keeps from one render to the next. */
export interface AxisMemory {
  readonly layout: TimelineLayout;
  readonly marks: readonly AxisMark[];
  /** The mark that Tab leads to: the one that had the focus last. */
  stop?: string;
  /** Drawn items by their key, with what they were drawn for. */
  readonly drawn: Map<string, { readonly state: string; readonly template: TemplateResult }>;
  /** What the layout was made for. */
  readonly made: readonly unknown[];
}

const memories = new WeakMap<object, AxisMemory>();

/** The layout of what is shown; made again only when something that it depends on has changed. */
export function memoryOf(context: AxisContext): AxisMemory {
  const { chronology, language, width, em, window, host } = context;
  const made = [chronology, language, width, em, window.from, window.to];
  const known = memories.get(host);
  if (known?.made.every((value, index) => value === made[index])) return known;
  const layout = timelineLayout(chronology, {
    width,
    em,
    window,
    label: (item) => labelOf(item, context).text,
    laneName: (lane) => context.laneName(lane).text,
    ...axisTexts(language),
  });
  const memory: AxisMemory = { layout, marks: marksOf(layout), stop: known?.stop, drawn: new Map(), made };
  memories.set(host, memory);
  return memory;
}

/** What stands beside a mark, with its language where that is not the reader's. */
export function labelOf({ milestone }: ChronologyItem, { language }: Pick<AxisContext, 'language'>) {
  return localText(milestone.title, language);
}

/** "Steps in 2015: 34 (Tuscany)" */
export function binText({ language, laneName }: AxisContext, { from, to, count }: Bin, { lane }: PlacedLane): string {
  const when = stretchText(from, to, language);
  const number = language.number(count, 0);
  const name = laneName(lane).text;
  const text = language.msg(str`Steps in ${when}: ${number}`, {
    id: 'st.x.bin',
    desc: 'Name of a column that counts steps: "Steps in 2015: 34"; the time may be "May–June 2015" or a day',
  });
  return name ? `${text} (${name})` : text;
}

function marksOf({ lanes, size, x }: TimelineLayout): AxisMark[] {
  return lanes.flatMap((lane): AxisMark[] => {
    const row = lane.lane.id;
    return [
      ...lane.items.map((placed): AxisMark => {
        const { item, y, box } = placed;
        // Keys go by when things begin, as the list does.
        const at = x(item.start ?? item.end ?? item.planned?.start ?? 0);
        return { key: item.id, row, lane, x: at, y, placed, box };
      }),
      ...lane.bins.map((bin): AxisMark => {
        const { y, width, height } = bin;
        const box = { left: bin.x, right: bin.x + width, top: y - size * 1.4, bottom: y + height };
        return { key: `${row} ${bin.from}`, row, lane, x: bin.x, y, bin, box };
      }),
    ];
  });
}
