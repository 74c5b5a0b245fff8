import { str } from '@lit/localize/internal/str-tag.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../text/language.js';
import { panelLabel } from '../../text/panel-labels.js';
import type { SharedPanel } from '../../text/panel-labels.js';

/** What opens above the cards or below them. */
export type PanelName = 'filter' | 'about' | SharedPanel;

/** "8 priorities" as "Priorities: 8"; under a filter "Priorities: 3 of 8". */
export function countText(shown: number, all: number, language: Language): string {
  const n = language.number(shown, 0);
  const of = language.number(all, 0);
  return shown === all
    ? language.msg(str`Priorities: ${n}`, { id: 'pl.n', desc: 'How many there are; a number' })
    : language.msg(str`Priorities: ${n} of ${of}`, { id: 'pl.n.of', desc: 'How many are shown under a filter' });
}

export function panelButton(
  panel: PanelName,
  open: boolean,
  language: Language,
  onPanel: (panel: PanelName) => void,
): TemplateResult {
  const label =
    panel === 'filter'
      ? language.msg('Search and filter', { id: 'pl.filter', desc: 'Button that opens a search through priorities' })
      : panel === 'about'
        ? language.msg('About the strategy', { id: 'pl.about', desc: 'Button that opens what is known of a strategy' })
        : panelLabel(panel, language);
  return html`<button type="button" aria-expanded=${open} @click=${() => onPanel(panel)}>${label}</button>`;
}
