import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { touches } from '../../stats/chronology.js';
import type { Chronology, Period } from '../../stats/chronology.js';
import { periodYears } from '../../text/chronology-item.js';
import type { Language } from '../../text/language.js';
import type { SharedPanel } from '../../text/panel-labels.js';
import { panelLabel } from '../../text/panel-labels.js';
import { onToolbarKeydown } from '../../widget/toolbar-keys.js';
import type { TimeWindow } from './axis-view.js';
import { known } from './query.js';

/** What opens under the toolbar or the list. */
export type PanelName = 'filter' | SharedPanel;

/** Name of the row of buttons, and what its choices are announced with. */
export function periodLabel({ msg }: Language): string {
  return msg('Period', { id: 'st.periods', desc: 'Name of the row of buttons that choose a stretch of time' });
}

export function allLabel({ msg }: Language): string {
  return msg('All years', { id: 'st.all', desc: 'Button: no stretch of time is chosen' });
}

/** Programming periods in which something has happened or will, the period itself left out. */
function periodsWithItems({ periods, items }: Chronology): readonly Period[] {
  return periods.filter(({ start, end }) => items.some((item) => !item.backdrop && touches(item, start, end)));
}

export interface ToolbarOptions {
  /** Everything within the author's dates. */
  readonly whole: Chronology;
  readonly language: Language;
  /** The stretch of time that is shown; all when absent. */
  readonly window: TimeWindow | undefined;
  readonly panel: PanelName | undefined;
  /** What the filter opens. */
  readonly content: TemplateResult | typeof nothing;
  onPeriod(id: string, label: string): void;
  onPanel(panel: PanelName): void;
}

/** What changes what is shown; nothing where there is no choice. */
export function toolbar(options: ToolbarOptions): TemplateResult | typeof nothing {
  const { whole, language, window, panel, content, onPeriod, onPanel } = options;
  const periods = periodsWithItems(whole);
  const current = window ? periods.find(({ start, end }) => start === window.from && end === window.to)?.id : '';
  const hasFilter =
    known(whole.lanes.map(({ level }) => level)).length > 1 ||
    known(whole.items.map(({ milestone }) => milestone.kind ?? '')).length > 1;
  if (!periods.length && !hasFilter) return nothing;
  return html`<div class="toolbar" part="toolbar">
      ${periods.length ? periodButtons(periods, current, language, onPeriod) : nothing}<span class="push"></span
      >${hasFilter ? panelButton('filter', panel === 'filter', language, onPanel) : nothing}
    </div>
    ${content}`;
}

/**
 * @param current id of the period that is shown; empty for all, undefined when another stretch is shown
 */
function periodButtons(
  periods: readonly Period[],
  current: string | undefined,
  language: Language,
  onPeriod: (id: string, label: string) => void,
): TemplateResult {
  const choices = [
    { id: '', label: allLabel(language) },
    ...periods.map((period) => ({ id: period.id, label: periodYears(period, language) })),
  ];
  const stop = choices.find(({ id }) => id === current)?.id ?? '';
  return html`<div class="choices" role="toolbar" aria-label=${periodLabel(language)} @keydown=${onToolbarKeydown}>
    ${choices.map(
      ({ id, label }) =>
        html`<button
          type="button"
          tabindex=${id === stop ? 0 : -1}
          aria-pressed=${id === current ? 'true' : 'false'}
          @click=${() => onPeriod(id, label)}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}

/** What opens below the list. */
export function footer(
  open: PanelName | undefined,
  language: Language,
  onPanel: (panel: PanelName) => void,
): TemplateResult {
  const names: readonly PanelName[] = ['words', 'download', 'embed'];
  return html`<div class="toolbar">${names.map((name) => panelButton(name, open === name, language, onPanel))}</div>`;
}

function panelButton(
  panel: PanelName,
  open: boolean,
  language: Language,
  onPanel: (panel: PanelName) => void,
): TemplateResult {
  const label =
    panel === 'filter'
      ? language.msg('Filter', { id: 'st.filter', desc: 'Button that opens a choice of kinds of steps' })
      : panelLabel(panel, language);
  return html`<button type="button" aria-expanded=${open} @click=${() => onPanel(panel)}>${label}</button>`;
}
