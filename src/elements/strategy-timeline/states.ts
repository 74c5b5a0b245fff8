import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Chronology } from '../../stats/chronology.js';
import { nowText } from '../../text/chronology-now.js';
import type { Language } from '../../text/language.js';
import type { Loaded } from './load.js';

type Nothing = typeof nothing;

/** In place of a timeline: while steps are on their way, or where there is none; with what the author has put in. */
export function empty(loaded: Loaded | undefined, busy: boolean, failed: boolean, language: Language): TemplateResult {
  const rest = failed || loaded?.problems.length ? nothing : loaded ? nothingKnown(language) : loading(language);
  return html`<slot></slot>${busy ? loading(language) : rest}`;
}

/** While steps are on their way. */
function loading({ msg }: Language): TemplateResult {
  return html`<p class="loading">
    ${msg('Loading the steps…', { id: 'st.load', desc: 'While steps are on their way' })}
  </p>`;
}

/** In place of a part whose code did not come. */
export function partFailure({ msg }: Language): TemplateResult {
  const text = msg('This part could not be loaded. Check the connection and try again.', {
    id: 'part.failed',
    desc: 'In place of a view or a panel whose code did not arrive',
  });
  return html`<div class="problems"><p>${text}</p></div>`;
}

/** In place of a timeline of which a filter leaves nothing. */
export function nothingLeft({ msg }: Language): TemplateResult {
  const text = msg('No steps in these years and of these kinds.', {
    id: 'st.none',
    desc: 'In place of a timeline, when a filter leaves nothing',
  });
  return html`<p class="none">${text}</p>`;
}

/** In place of a timeline without any step. */
function nothingKnown({ msg }: Language): TemplateResult {
  const text = msg('There are no steps to show.', {
    id: 'st.empty',
    desc: 'In place of a timeline without any step',
  });
  return html`<p class="none">${text}</p>`;
}

/** What is under way, and what comes next. */
export function nowLine(chronology: Chronology, language: Language): TemplateResult | Nothing {
  const { now, next } = nowText(chronology, language);
  return now || next
    ? html`<p class="now" part="now">${now ? html`<strong>${`${now} `}</strong>` : nothing}${next}</p>`
    : nothing;
}

/**
 * "Steps: 14 of 41"
 * @param shown false where all are
 * @param isDrawn only the drawing follows the reader's choices: the list is the page's own and shows all
 */
export function countText(shown: Chronology | false, whole: Chronology, language: Language, isDrawn: boolean): string {
  const items = (shown || whole).items.filter(({ time }) => time || !shown || !isDrawn);
  const count = language.number(items.length, 0);
  const all = language.number(whole.items.length, 0);
  if (items.length === whole.items.length) {
    return language.msg(str`Steps: ${count}`, { id: 'st.n', desc: 'How many steps are shown; a number' });
  }
  return isDrawn
    ? language.msg(str`Steps in the drawing: ${count} of ${all}`, {
        id: 'st.ndrawn',
        desc: 'How many steps are drawn, of all; the list below shows all of them; numbers',
      })
    : language.msg(str`Steps: ${count} of ${all}`, { id: 'st.nof', desc: 'How many steps are shown, of all; numbers' });
}
