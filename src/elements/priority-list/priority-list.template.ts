import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../text/language.js';
import { loadingText, partFailedText } from '../../text/priority-states.js';

/** Shown after a moment of waiting. */
export function loading(language: Language): TemplateResult {
  return html`<p class="loading">${loadingText(language)}</p>`;
}

/** In place of a part whose code did not arrive. */
export function partFailure(language: Language): TemplateResult {
  return html`<div class="problems"><p>${partFailedText(language)}</p></div>`;
}

/** In place of cards, where a filter leaves none. */
export function noMatch({ msg }: Language, onReset: () => void): TemplateResult {
  return html`<p>${msg('No priority matches.', { id: 'pl.f.none', desc: 'In place of cards, under a filter' })}</p>
    <button type="button" class="again" @click=${onReset}>
      ${msg('Show all', { id: 'pl.f.reset', desc: 'Button that takes a filter away' })}
    </button>`;
}
