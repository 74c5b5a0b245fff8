import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * What is wrong, one sentence each; announced, with a button, where asking again may help.
 * @param retry words of the button
 * @param onRetry offered where it is given
 */
export function problemList(
  sentences: readonly string[],
  retry: string,
  onRetry: (() => void) | undefined,
): TemplateResult | typeof nothing {
  if (!sentences.length && !onRetry) return nothing;
  return html`<div class="problems" part="problems" role=${onRetry ? 'alert' : nothing}>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    ${onRetry ? html`<button type="button" @click=${onRetry}>${retry}</button>` : nothing}`;
}
