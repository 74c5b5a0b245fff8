import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalText } from '../../model/index.js';
import type { PriorityRecord } from '../../stats/priority-view.js';
import type { Language } from '../../text/language.js';
import { localText } from '../../text/local-text.js';
import { kindText, periodText } from '../../text/priority-labels.js';

/** A text with its language, where that is not the reader's. */
export function words(text: LocalText | undefined, language: Language): TemplateResult | string {
  const { text: read, lang } = localText(text, language);
  return lang ? html`<span lang=${lang}>${read}</span>` : read;
}

/** Above the title: a mark, then kind, region and years. */
export function overline(record: PriorityRecord | undefined, mark: string, language: Language): TemplateResult {
  const name = record && language.regionName(record.region);
  const period = periodText(record?.strategy.period ?? '');
  return html`<p class="over small" part="overline">
    ${[mark, kindText(record?.node.priority.kind, language)].map((text) => (text ? html`<span>${text}</span>` : nothing))}
    ${name ? html`<span lang=${name.lang ?? nothing}>${name.text}</span>` : nothing}
    ${period ? html`<span class="years">${period}</span>` : nothing}
  </p>`;
}
