import type { TemplateResult } from 'lit';
import type { CursorMark } from '../../../charts/cursor.js';
import type { dense } from '../../../charts/timeline-dense.js';
import { timelineLayout } from '../../../charts/timeline-layout.js';
import type { PlacedLane, TimelineLayout } from '../../../charts/timeline-layout.js';
import type { Bin, Box, PlacedItem } from '../../../charts/timeline-lane.js';
import type { ChronologyItem } from '../../../stats/chronology.js';
import { axisTexts } from '../../../text/axis-text.js';
import { localText } from '../../../text/local-text.js';
import type { AxisContext } from '../axis-view.js';

/** What the reader can reach: an item, or a column that counts items. */
export interface AxisMark extends CursorMark {
  /** Either of these. */
  readonly placed?: PlacedItem;
  readonly bin?: Bin;
  /** Of mark and label, in px. */
  readonly box: Box;
  /** What is read out. */
  name(): string;
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
  readonly dense: DenseParts | undefined;
}

/** What lanes of many items are drawn with; loaded where there are such. */
export interface DenseParts {
  readonly layout: typeof dense;
  marks(context: AxisContext, lane: PlacedLane, size: number): AxisMark[];
  draw(context: AxisContext, mark: AxisMark, layout: TimelineLayout, tabindex: number): TemplateResult;
  notes(context: AxisContext, layout: TimelineLayout): TemplateResult;
}

const memories = new WeakMap<object, AxisMemory>();

/** The layout of what is shown; made again only when something that it depends on has changed. */
export function memoryOf(context: AxisContext, dense: DenseParts | undefined): AxisMemory {
  const { chronology, language, width, em, window, host } = context;
  const made = [chronology, language, width, em, window.from, window.to, dense];
  const known = memories.get(host);
  if (known?.made.every((value, index) => value === made[index])) return known;
  const layout = timelineLayout(chronology, {
    width,
    em,
    window,
    dense: dense?.layout,
    label: (item) => labelOf(item, context).text,
    laneName: (lane) => context.laneName(lane).text,
    ...axisTexts(language),
  });
  const marks = layout.lanes.flatMap((lane): AxisMark[] => [
    ...lane.items.map((placed): AxisMark => {
      const { item, y, box } = placed;
      // Keys go by when things begin, as the list does.
      const x = layout.x(item.start ?? item.end ?? item.planned?.start ?? 0);
      return { key: item.id, row: lane.lane.id, x, y, placed, box, name: () => context.itemText(item.id) };
    }),
    ...(dense?.marks(context, lane, layout.size) ?? []),
  ]);
  const memory: AxisMemory = { layout, marks, stop: known?.stop, drawn: new Map(), made, dense };
  memories.set(host, memory);
  return memory;
}

/** What stands beside a mark, with its language where that is not the reader's. */
export function labelOf({ milestone }: ChronologyItem, { language }: Pick<AxisContext, 'language'>) {
  return localText(milestone.title, language);
}
