import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../text/language.js';

/** In place of what is on its way: how far it is, where that is known. */
export function loading(progress: string, language: Language): TemplateResult {
  const text =
    progress ||
    language.msg('Loading the figures…', {
      id: 'loading',
      desc: 'While figures are on their way',
    });
  return html`<p class="loading">${text}</p>`;
}

/** In place of a part whose code did not arrive. */
export function partFailure({ msg }: Language): TemplateResult {
  const text = msg('This part could not be loaded. Check the connection and try again.', {
    id: 'part.failed',
    desc: 'In place of a view or a panel whose code did not arrive',
  });
  return html`<div class="problems"><p>${text}</p></div>`;
}
