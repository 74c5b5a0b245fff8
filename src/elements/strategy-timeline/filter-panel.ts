import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { kindName, levelName } from '../../text/chronology-heading.js';
import type { TimelinePanel, TimelinePanelContext } from './panel.js';
import { listAmong } from './query.js';

const styles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2.5em;
    font-size: max(0.875em, 12px);
  }
  .filter fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .filter legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .filter fieldset div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .filter label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: max(1.75em, 24px);
  }
  .filter input {
    accent-color: var(--_accent);
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
  }
`;

/** Boxes for the words of one property; all are ticked when it names none, and ticking the last one off ticks all. */
function boxes(
  context: TimelinePanelContext,
  property: 'kinds' | 'levels',
  legend: string,
  known: readonly string[],
  nameOf: (word: string) => string,
): TemplateResult | typeof nothing {
  if (known.length < 2) return nothing;
  const chosen = listAmong(context.state[property], known);
  const ticked = chosen.length ? chosen : known;
  const onChange = (event: Event, word: string) => {
    const { checked } = event.currentTarget as HTMLInputElement;
    const next = known.filter((each) => (each === word ? checked : ticked.includes(each)));
    const value = next.length === known.length ? '' : next.join(' ');
    context.change(property, value, `${legend}: ${context.language.list((next.length ? next : known).map(nameOf))}`);
  };
  return html`<fieldset>
    <legend>${legend}</legend>
    <div>
      ${known.map(
        (word) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${ticked.includes(word)}
              @change=${(event: Event) => onChange(event, word)}
            /><span>${nameOf(word)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** Which steps are shown. */
export const panel: TimelinePanel = {
  styles,
  render(context) {
    const { language, kinds, levels } = context;
    const { msg } = language;
    return html`${boxes(
      context,
      'levels',
      msg('Whose steps', { id: 'st.f.lev', desc: 'Over boxes: European Union, national, regional' }),
      levels,
      (level) => levelName(level, language),
    )}${boxes(
      context,
      'kinds',
      msg('Kinds of steps', { id: 'st.f.kind', desc: 'Over boxes: adoption, consultation, event …' }),
      kinds,
      (kind) => kindName(kind, language),
    )}`;
  },
};
