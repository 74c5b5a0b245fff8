import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingOf } from './heading.js';

export type Part = TemplateResult | typeof nothing | string | null | undefined | readonly unknown[];

export interface FrameParts {
  /** Text of the heading; nothing is shown when empty, but the figure keeps its name. */
  readonly heading: string;
  /** Accessible name where the heading is empty. */
  readonly name: string;
  /** 1–6 makes the heading an HTML heading; anything else leaves it a caption. */
  readonly headingLevel?: number | undefined;
  /** The `lang` that the content must carry because it is not the language around it. */
  readonly lang?: string | undefined;
  readonly busy: boolean;
  readonly toolbar: Part;
  readonly body: Part;
  readonly status: Part;
  /** What the status line holds is not announced when it repeats what the focused control says already. */
  readonly quiet: boolean;
  readonly footer: Part;
}

/** What all widgets share: one figure with heading, toolbar, content, status line and sources. */
export function frame(parts: FrameParts): TemplateResult {
  return html`<figure aria-labelledby="name" aria-busy=${parts.busy} lang=${parts.lang ?? nothing}>
    <figcaption id="name" part="heading">
      <slot name="heading">${captionOf(parts)}</slot>
    </figcaption>
    ${parts.toolbar && parts.toolbar !== nothing ? html`<div class="toolbar" part="toolbar">${parts.toolbar}</div>` : nothing}
    <div class="body" part="body">${parts.body}</div>
    <p class="status" part="status" role="status" aria-live=${parts.quiet ? 'off' : 'polite'}>${parts.status}</p>
    <div class="footer">${parts.footer}</div>
  </figure>`;
}

function captionOf({ heading, name, headingLevel: level = 0 }: FrameParts): TemplateResult | string {
  if (!heading) return html`<span class="hidden">${name}</span>`;
  return Number.isInteger(level) && level > 0 && level < 7 ? headingOf(level, heading) : heading;
}
