import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AxisContext, TimeWindow } from '../axis-view.js';
import { allLabel } from '../toolbar.js';

/** `window` with a length of `days`, moved as little as keeps it within `whole`. */
export function windowOf(middle: number, days: number, { from, to }: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(1, Math.round(days)), to - from + 1);
  const first = Math.min(Math.max(Math.round(middle - length / 2), from), to - length + 1);
  return { from: first, to: first + length - 1 };
}

/** What changes the time in sight: earlier, later, farther, nearer, all of it. */
export function zoomButtons(context: AxisContext): TemplateResult {
  const { chronology, language, window, selected } = context;
  const { msg } = language;
  const whole = { from: chronology.from, to: chronology.to };
  const length = window.to - window.from + 1;
  const isWhole = window.from <= whole.from && window.to >= whole.to;
  const show = ({ from, to }: TimeWindow) =>
    context.onWindow(from <= whole.from && to >= whole.to ? undefined : { from, to });
  // Nearer to what is chosen, where that is in sight.
  const chosen = chronology.items.find(({ id }) => id === selected)?.start;
  const middle =
    chosen !== undefined && chosen >= window.from && chosen <= window.to ? chosen : window.from + length / 2;
  const zoom = (factor: number) => show(windowOf(middle, length * factor, whole));
  const move = (share: number) => show(windowOf(window.from + length * (0.5 + share), length, whole));
  const button = (sign: string, name: string, isOff: boolean, act: () => void) =>
    html`<button
      type="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${isOff}
      @click=${isOff ? undefined : act}
    >
      ${sign}
    </button>`;
  return html`<div
    class="zoom"
    role="group"
    aria-label=${msg('Time in sight', { id: 'st.x.zoom', desc: 'Name of the group of buttons that zoom a timeline' })}
  >
    ${button('‹', msg('Earlier', { id: 'st.x.earlier', desc: 'Button: moves a timeline to earlier times' }), window.from <= whole.from, () => move(-0.5))}${button(
      '›',
      msg('Later', { id: 'st.x.later', desc: 'Button: moves a timeline to later times' }),
      window.to >= whole.to,
      () => move(0.5),
    )}${button('−', msg('Zoom out', { id: 'st.x.out', desc: 'Button: shows a longer time' }), isWhole, () => zoom(2))}${button(
      '+',
      msg('Zoom in', { id: 'st.x.in', desc: 'Button: shows a shorter time' }),
      length <= 1,
      () => zoom(0.5),
    )}${
      // Where there are periods, the buttons that choose one stand with one for all years.
      isWhole || chronology.periods.length
        ? nothing
        : html`<button type="button" @click=${() => context.onWindow(undefined)}>${allLabel(language)}</button>`
    }
  </div>`;
}
