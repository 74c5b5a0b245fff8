import { dense } from '../charts/timeline-dense.js';
import { labelSize, timelineLayout } from '../charts/timeline-layout.js';
import type { PlacedLane, TimelineLayout } from '../charts/timeline-layout.js';
import type { Bin, PlacedItem } from '../charts/timeline-lane.js';
import type { RegionStrategies } from '../model/index.js';
import type { Chronology } from '../stats/chronology.js';
import { axisTexts } from '../text/axis-text.js';
import { laneName } from '../text/chronology-heading.js';
import { itemText } from '../text/chronology-item.js';
import type { Language } from '../text/language.js';
import { localText } from '../text/local-text.js';
import { factsText } from '../text/priority-labels.js';
import { sourceText } from './citations.js';
import { estimate, wrapLines } from './measure.js';
import type { Measure } from './measure.js';
import { PALETTES } from './palette.js';
import type { Palette, ThemeName } from './palette.js';
import type { Paint, Scene, SceneItem, SceneText } from './scene.js';

export interface TimelineSceneOptions {
  /** Width of the picture in px, 480 at least. */
  readonly width: number;
  readonly theme: ThemeName;
  readonly heading: string;
  /** CSS font family list; a generic family by default, so that the picture needs no font file. */
  readonly font?: string | undefined;
  /** Widths of texts in that font; estimated when absent. */
  readonly measure?: Measure | undefined;
  /** First and last day of the picture; all of the chronology by default. */
  readonly window?: { readonly from: number; readonly to: number } | undefined;
}

/** Font size that the drawing is laid out for, in px. */
const EM = 16;
const NOTE = 12;
/** Margin for fonts that are wider than the estimate. */
const ROOM = 1.06;

interface Colors extends Palette {
  readonly accent: string;
  readonly now: string;
  /** Fills of bars, of what is known to the month only, and of the two kinds of bands. */
  readonly pale: string;
  readonly soft: string;
  readonly bands: readonly [string, string];
}

/** The picture of a chronology: what the time axis shows, all of it, with its heading and sources. */
export function timelineScene(
  chronology: Chronology,
  strategies: readonly RegionStrategies[],
  language: Language,
  options: TimelineSceneOptions,
): Scene {
  const { width, theme, heading, measure = estimate, window = chronology } = options;
  if (!(width >= 480 && Number.isFinite(width))) throw new RangeError(`A picture can't be ${width} px wide`);
  const colors = colorsOf(PALETTES[theme]);
  const pad = width < 600 ? 16 : 32;
  const inner = Math.round(width) - pad * 2;
  const items: SceneItem[] = [];
  let y = pad;
  const block = (text: string, size: number, weight: 400 | 700, fill: string) => {
    for (const line of wrapLines(text, inner, size, weight, measure)) {
      items.push({ kind: 'text', x: pad, y: Math.round(y + size), text: line, size, weight, anchor: 'start', fill });
      y += size * 1.3;
    }
  };
  block(heading, 22, 700, colors.ink);
  y += 14;
  const layout = timelineLayout(chronology, {
    width: inner,
    em: EM,
    window,
    dense,
    measure: (text, size) => measure(text, size, 400) * ROOM,
    label: ({ milestone }) => localText(milestone.title, language).text,
    laneName: (lane) => laneName(lane, language).text,
    ...axisTexts(language),
  });
  items.push(...shift(drawing(layout, colors, language), pad, y));
  y += layout.height + 8;
  items.push({ kind: 'line', x1: pad, y1: y, x2: pad + inner, y2: y, stroke: colors.rule, strokeWidth: 1 });
  y += 8;
  for (const note of notes(chronology, strategies, language)) block(note, NOTE, 400, colors.muted);
  return {
    width: Math.round(width),
    height: Math.ceil(y + pad - 6),
    background: colors.paper,
    font: options.font ?? 'sans-serif',
    lang: language.tag,
    title: heading,
    description: chronology.items.map((item) => itemText(item, language, chronology.today)).join('. '),
    items,
  };
}

/** Steps without a date, which have no place in the drawing; where the steps come from, and as of when. */
function notes(
  { items, today }: Chronology,
  strategies: readonly RegionStrategies[],
  language: Language,
): readonly string[] {
  const undated = items.filter(({ time }) => !time).map((item) => itemText(item, language, today));
  const hosts = new Set(items.flatMap(({ milestone }) => (milestone.sources ?? []).flatMap(hostOf)));
  const retrieved = strategies.flatMap((each) => each.strategies.flatMap((strategy) => strategy.retrieved ?? []));
  return [
    ...undated,
    ...(hosts.size ? [sourceText([[...hosts].join(', ')], language)] : []),
    ...(retrieved.length ? [factsText(retrieved.sort().at(-1)!, language)] : []),
  ];
}

function hostOf(source: string): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/?#:@]+)/i.exec(source)?.[1];
  return host ? [host] : [];
}

function drawing(layout: TimelineLayout, colors: Colors, language: Language): SceneItem[] {
  const { size, width, height, periods, periodTop, lines, ticks, today, lanes } = layout;
  const text = (content: string, x: number, y: number, style: Partial<SceneText> = {}): SceneText => ({
    kind: 'text',
    x,
    y,
    text: content,
    size,
    weight: 400,
    anchor: 'start',
    fill: colors.ink,
    ...style,
  });
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, strokeWidth = 1): SceneItem => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke,
    strokeWidth,
  });
  const muted = { fill: colors.muted };
  return [
    ...periods.map((period, index): SceneItem => ({
      kind: 'rect',
      x: period.x,
      y: periodTop,
      width: period.width,
      height: height - periodTop,
      fill: colors.bands[index % 2 ? 1 : 0],
    })),
    ...lines.map(({ x, top }) => line(x, top, x, height, colors.rule)),
    ...lanes.map(({ top }) => line(0, top, width, top, colors.rule)),
    ...ticks.map((tick) => text(tick.text, tick.x, tick.y, muted)),
    ...periods.flatMap(({ label }) => (label ? [text(label.text, label.x, label.y, muted)] : [])),
    ...(today
      ? [
          line(today.x, periodTop, today.x, height, colors.now, 1.5),
          text(today.label.text, today.label.x, today.label.y, {
            anchor: today.label.anchor,
            fill: colors.now,
            weight: 700,
          }),
        ]
      : []),
    ...lanes.flatMap((lane) => [
      ...(lane.name ? [text(lane.name, 0, lane.nameY, { size: labelSize(EM) + 1, weight: 700 })] : []),
      ...drawLane(lane, layout, colors, language, text),
    ]),
  ];
}

type Write = (content: string, x: number, y: number, style?: Partial<SceneText>) => SceneText;

function drawLane(
  { items, bins }: PlacedLane,
  layout: TimelineLayout,
  colors: Colors,
  language: Language,
  text: Write,
): SceneItem[] {
  return [
    ...items.flatMap((placed) => [...marks(placed, colors), ...labels(placed, layout, colors, language, text)]),
    ...bins.flatMap((bin) => column(bin, layout, colors, language, text)),
  ];
}

function marks({ shape, isVague, solid, hollow, slip }: PlacedItem, colors: Colors): SceneItem[] {
  const dash = isVague ? [1.5, 2] : undefined;
  const outline: Paint = { stroke: colors.accent, strokeWidth: shape === 'bar' ? 1 : 1.5, dash };
  const fill: Paint =
    shape === 'bar' || isVague
      ? { fill: colors.pale, ...outline }
      : { fill: shape === 'span' ? colors.soft : colors.accent };
  const path = (d: string, paint: Paint): SceneItem[] => (d ? [{ kind: 'path', d, ...paint }] : []);
  return [
    ...path(slip, { stroke: colors.accent, strokeWidth: 1.25 }),
    ...path(hollow, { fill: colors.paper, ...outline }),
    ...path(solid, fill),
  ];
}

function labels(
  { item, label }: PlacedItem,
  { size, leading }: TimelineLayout,
  colors: Colors,
  language: Language,
  text: Write,
): SceneItem[] {
  if (!label) return [];
  const { x, y, anchor, lines, isInside } = label;
  const { lang } = localText(item.milestone.title, language);
  return lines.map((line, index) =>
    text(line, x, y + size * 0.35 + index * leading, {
      anchor,
      ...(!isInside && { halo: colors.paper }),
      ...(lang && { lang }),
    }),
  );
}

function column(
  { x, y, width, height, count, isNamed }: Bin,
  { size }: TimelineLayout,
  colors: Colors,
  language: Language,
  text: Write,
): SceneItem[] {
  const bar: SceneItem = { kind: 'rect', x: x + 1, y, width: Math.max(1, width - 2), height, fill: colors.soft };
  return isNamed ? [bar, text(language.number(count, 0), x + width / 2, y - size * 0.3, { anchor: 'middle' })] : [bar];
}

/** The same items with their origin at `dx`, `dy`. */
function shift(items: readonly SceneItem[], dx: number, dy: number): SceneItem[] {
  return items.map((item): SceneItem => {
    if (item.kind === 'line') {
      return { ...item, x1: item.x1 + dx, x2: item.x2 + dx, y1: item.y1 + dy, y2: item.y2 + dy };
    }
    return { ...item, x: (item.x ?? 0) + dx, y: (item.y ?? 0) + dy };
  });
}

function colorsOf(palette: Palette): Colors {
  const [accent = palette.ink, now = palette.ink] = palette.series;
  const { paper, ink } = palette;
  return {
    ...palette,
    accent,
    now,
    pale: mix(accent, paper, 0.24),
    soft: mix(accent, paper, 0.62),
    bands: [mix(ink, paper, 0.06), mix(ink, paper, 0.025)],
  };
}

/** So much of one colour in another, both `#rrggbb`. */
function mix(color: string, other: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(color, at) * share + channel(other, at) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
