import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** An HTML heading of a level; levels beyond 1–6 become the nearest. */
export function headingOf(level: number, content: unknown): TemplateResult {
  switch (Math.max(1, Math.min(6, Math.trunc(level)))) {
    case 1:
      return html`<h1>${content}</h1>`;
    case 2:
      return html`<h2>${content}</h2>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    case 6:
      return html`<h6>${content}</h6>`;
    default:
      return html`<h3>${content}</h3>`;
  }
}
