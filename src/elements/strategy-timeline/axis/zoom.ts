import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { onToolbarKeydown } from '../../../widget/toolbar-keys.js';
import type { AxisContext } from '../axis-view.js';
import { allLabel } from '../toolbar.js';
import type { Zoom } from './zoom-window.js';

/** Lines in a square of 16 px. */
const SIGNS: Readonly<Record<Exclude<Zoom, 'all'>, string>> = {
  earlier: 'M10 3L5 8l5 5',
  later: 'M6 3l5 5l-5 5',
  out: 'M3 8h10',
  in: 'M3 8h10M8 3v10',
};

/** What changes the time in sight: earlier, later, farther, nearer, all of it; one tab stop. */
export function zoomButtons({ chronology, language, window }: AxisContext): TemplateResult {
  const { msg } = language;
  const isFirst = window.from <= chronology.from;
  const isLast = window.to >= chronology.to;
  const button = (zoom: keyof typeof SIGNS, name: string, isOff: boolean) =>
    html`<button type="button" tabindex=${zoom === 'in' ? 0 : -1} value=${zoom} title=${name} aria-disabled=${isOff}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${SIGNS[zoom]} /></svg>
    </button>`;
  return html`<div
    class="zoom"
    role="toolbar"
    @keydown=${onToolbarKeydown}
    aria-label=${msg('Time in sight', { id: 'st.x.zoom', desc: 'Name of the group of buttons that zoom a timeline' })}
  >
    ${[
      button(
        'earlier',
        msg('Earlier', { id: 'st.x.earlier', desc: 'Button: moves a timeline to earlier times' }),
        isFirst,
      ),
      button('later', msg('Later', { id: 'st.x.later', desc: 'Button: moves a timeline to later times' }), isLast),
      button('out', msg('Zoom out', { id: 'st.x.out', desc: 'Button: shows a longer time' }), isFirst && isLast),
      button('in', msg('Zoom in', { id: 'st.x.in', desc: 'Button: shows a shorter time' }), window.to <= window.from),
    ]}${
      // Where there are periods, the buttons that choose one stand with one for all years.
      (isFirst && isLast) || chronology.periods.length
        ? nothing
        : html`<button type="button" tabindex="-1" value="all">${allLabel(language)}</button>`
    }
  </div>`;
}
