import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { px } from '../../../charts/timeline-scale.js';
import type { PlacedItem } from '../../../charts/timeline-lane.js';
import type { PlacedLane, TimelineLayout } from '../../../charts/timeline-layout.js';
import type { AxisContext } from '../axis-view.js';
import { labelOf } from './axis-memory.js';
import type { AxisMark, AxisMemory } from './axis-memory.js';

/** Height in px from which the axis is written at its foot as well. */
const TALL = 640;

/** The drawing as one SVG: faint things in a few paths, an element for what a reader can reach. */
export function drawing(context: AxisContext, memory: AxisMemory, stop: string | undefined): TemplateResult {
  const { language } = context;
  const { layout, marks } = memory;
  const { width, size, ticks, periods, today, lanes } = layout;
  const isTall = layout.height > TALL;
  const foot = ticks.at(-1)?.y;
  const height = layout.height + (isTall ? Math.ceil(size * 1.6) : 0);
  return html`<svg
    class="plot"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    role="group"
    aria-label=${language.msg('Timeline as a drawing', {
      id: 'st.x.name',
      desc: 'Name of the drawing of a timeline, to tell it from the list of the same steps',
    })}
    aria-describedby="axis-help"
  >
    <g aria-hidden="true">
      <path class="band0" d=${bands(layout, height, 0)} />
      <path class="band1" d=${bands(layout, height, 1)} />
      <path class="grid" d=${grid(layout, height)} />
      ${ticks.map(({ x, y, text }) => svg`<text class="muted" x=${x} y=${y}>${text}</text>`)}
      ${periods.map(({ label }) => label && svg`<text class="muted" x=${label.x} y=${label.y}>${label.text}</text>`)}
      ${isTall ? ticks.map(({ x, y, text }) => (y === foot ? svg`<text class="muted" x=${x} y=${height - size * 0.4}>${text}</text>` : nothing)) : nothing}
      ${
        today
          ? svg`<path class="now" d="M${today.x} ${layout.periodTop}V${layout.height}" /><text class="now-label ${today.label.anchor}" x=${today.label.x} y=${today.label.y}>${today.label.text}</text>`
          : nothing
      }
      ${lanes.map((lane) => laneHead(context, lane))}
    </g>
    ${marks.map((mark) => drawMark(context, memory, mark, mark.key === stop))}
  </svg>`;
}

function bands({ periods, periodTop }: TimelineLayout, height: number, odd: number): string {
  return periods
    .map(({ x, width }, index) => (index % 2 === odd ? `M${x} ${periodTop}h${width}V${height}h${-width}Z` : ''))
    .join('');
}

function grid({ lines, lanes, width }: TimelineLayout, height: number): string {
  const across = lanes.map(({ top }) => `M0 ${Math.round(top)}H${width}`);
  return [...lines.map(({ x, top }) => `M${Math.round(x)} ${top}V${height}`), ...across].join('');
}

function laneHead({ laneName }: AxisContext, { lane, name, nameY }: PlacedLane): TemplateResult | typeof nothing {
  return name
    ? svg`<text class="lane" x="0" y=${nameY} lang=${laneName(lane).lang ?? nothing}>${name}</text>`
    : nothing;
}

/** A mark as it was drawn before, where it is the same still. */
function drawMark(context: AxisContext, memory: AxisMemory, mark: AxisMark, isStop: boolean): TemplateResult {
  const isSelected = context.selected === mark.key;
  const state = `${isStop}${isSelected}`;
  const known = memory.drawn.get(mark.key);
  if (known?.state === state) return known.template;
  const tabindex = isStop ? 0 : -1;
  const template = mark.placed
    ? drawItem(context, mark, mark.placed, memory.layout, tabindex, isSelected)
    : memory.dense!.draw(context, mark, memory.layout, tabindex);
  memory.drawn.set(mark.key, { state, template });
  return template;
}

function drawItem(
  context: AxisContext,
  mark: AxisMark,
  { item, shape, isVague, solid, hollow, slip, label }: PlacedItem,
  { size, leading }: TimelineLayout,
  tabindex: number,
  isSelected: boolean,
): TemplateResult {
  const [first, ...more] = label?.lines ?? [];
  const { text = '', lang } = label ? labelOf(item, context) : {};
  // A space between words on two lines, at the side where it moves nothing: read out they are one text.
  const space = text.startsWith(`${first} `) ? ' ' : '';
  // Who speaks to a computer says what is to be seen: a text that was cut is a part of the name too.
  const seen = label?.lines.join(space) ?? '';
  const whole = mark.name();
  const name = whole.includes(seen) ? whole : `${seen} ${whole}`;
  const [after, before] = label?.anchor === 'end' ? ['', space] : [space, ''];
  return svg`<g data-item=${item.id} class=${isVague ? `${shape} vague` : shape} role="button" tabindex=${tabindex} aria-label=${name} aria-current=${isSelected ? 'true' : nothing}>${
    slip ? svg`<path class="slip" d=${slip} />` : nothing
  }${solid && hollow ? svg`<path class="hollow" d=${hollow} />` : nothing}<path class=${solid ? 'solid' : 'hollow'} d=${solid || hollow} />${
    label &&
    svg`<text class=${label.isInside ? 'inside' : label.anchor} x=${label.x} y=${px(label.y + size * 0.35)} lang=${lang ?? nothing}>${first}${after}${more.map(
      (line, at) => svg`<tspan x=${label.x} dy=${leading}>${before}${line}${more[at + 1] && after}</tspan>`,
    )}</text>`
  }</g>`;
}
