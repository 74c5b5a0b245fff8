import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/** Looks of a panel of the class `words`. */
export const wordsStyles = css`
  .words p {
    margin: 0 0 0.5em;
    max-inline-size: 70ch;
  }
  .words p:last-child {
    margin: 0;
  }
`;

/** A paragraph for each sentence. */
export function paragraphs(sentences: readonly string[]): TemplateResult {
  return html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}`;
}
