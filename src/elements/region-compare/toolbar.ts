import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../text/language.js';
import { panelLabel } from '../../text/panel-labels.js';
import type { SharedPanel } from '../../text/panel-labels.js';
import { onToolbarKeydown } from '../../widget/toolbar-keys.js';
import { VIEWS } from './query.js';
import type { ViewName } from './view.js';

/** What opens under the toolbar or the table. */
export type PanelName = 'settings' | SharedPanel;

function viewLabel(view: ViewName, { msg }: Language): string {
  switch (view) {
    case 'dots':
      return msg('Overview', { id: 'view.dots', desc: 'Button: indicators as rows with a strip each' });
    case 'bars':
      return msg('Ranking', { id: 'view.bars', desc: 'Button: bars of one indicator' });
    case 'lines':
      return msg('Over time', { id: 'view.lines', desc: 'Button: lines over the years' });
    case 'scatter':
      return msg('Two indicators', { id: 'view.scatter', desc: 'Button: scatter plot' });
    case 'table':
      return msg('Table', { id: 'view.table', desc: 'Button: sortable table' });
  }
}

/** Name of the row of buttons that switch the view. */
function viewsLabel({ msg }: Language): string {
  return msg('View', { id: 'toolbar.views', desc: 'Name of the row of buttons that switch the view' });
}

/** "View: Ranking" */
export function viewSaid(view: ViewName, language: Language): string {
  return `${viewsLabel(language)}: ${viewLabel(view, language)}`;
}

function labelOf(panel: PanelName, language: Language): string {
  if (panel !== 'settings') return panelLabel(panel, language);
  return language.msg('Change regions and figures', { id: 'panel.settings', desc: 'Button that opens the settings' });
}

export function viewButtons(current: ViewName, language: Language, onView: (view: ViewName) => void): TemplateResult {
  return html`<div class="views" role="toolbar" aria-label=${viewsLabel(language)} @keydown=${onToolbarKeydown}>
    ${VIEWS.map(
      (view) =>
        html`<button
          type="button"
          tabindex=${view === current ? 0 : -1}
          aria-pressed=${view === current ? 'true' : 'false'}
          @click=${() => onView(view)}
        >
          ${viewLabel(view, language)}
        </button>`,
    )}
  </div>`;
}

export function panelButton(
  panel: PanelName,
  open: boolean,
  language: Language,
  onPanel: (panel: PanelName) => void,
): TemplateResult {
  return html`<button type="button" aria-expanded=${open} @click=${() => onPanel(panel)}>
    ${labelOf(panel, language)}
  </button>`;
}
