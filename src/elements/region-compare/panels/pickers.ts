import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Indicator } from '../../../model/index.js';
import { stateOf } from '../compare-state.js';
import type { Panel, PanelContext } from '../panel.js';

const styles = css`
  .panel.pickers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    border: 0;
    padding: 0;
    font-size: max(0.875em, 12px);
  }
  .pickers label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.5em;
    min-inline-size: 0;
  }
  .pickers select {
    max-inline-size: 100%;
    min-block-size: 2em;
    padding: 0.15em 0.4em;
    border: 1px solid var(--_muted);
    border-radius: 3px;
    background: var(--_paper);
  }
  @media print {
    .panel.pickers {
      display: none;
    }
  }
`;

function picker(context: PanelContext, label: string, current: string | undefined, second: boolean): TemplateResult {
  const { indicators } = context.loaded.catalogue;
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const chosen = indicators.find(({ id }) => id === value);
    if (!chosen) return;
    context.pick(
      second
        ? { second: value }
        : { first: value, second: value === context.view.secondIndicator ? context.view.indicator : undefined },
    );
    const said = `${label}: ${nameOf(chosen)}`;
    if (stateOf(context).indicators.includes(value)) context.say(said);
    else context.change('indicators', [...stateOf(context).indicators, value], said);
  };
  /** With its unit where another indicator is called the same. */
  const nameOf = ({ label: text, unit }: Indicator) =>
    unit && indicators.filter((other) => other.label === text).length > 1 ? `${text} (${unit})` : text;
  return html`<label>
    <span>${label}</span>
    <select .value=${current ?? ''} @change=${onChange}>
      ${indicators.map(
        (each) => html`<option value=${each.id} ?selected=${each.id === current}>${nameOf(each)}</option>`,
      )}
    </select>
  </label>`;
}

/** Which indicator a view of one or two of them shows. */
export const panel: Panel = {
  styles,
  render(context) {
    const { msg } = context.language;
    const { indicator, secondIndicator } = context.view;
    if (stateOf(context).view !== 'scatter') {
      return picker(
        context,
        msg('Indicator', { id: 'head.indicator', desc: 'Head of the column of indicators' }),
        indicator,
        false,
      );
    }
    const across = msg('Across', { id: 'pick.across', desc: 'Which indicator is on the horizontal axis' });
    const up = msg('Up', { id: 'pick.up', desc: 'Which indicator is on the vertical axis' });
    return html`${picker(context, across, indicator, false)}${secondIndicator ? picker(context, up, secondIndicator, true) : nothing}`;
  },
};
