import { str } from '@lit/localize/internal/str-tag.js';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Region } from '../../../model/index.js';
import { searchRegions } from '../../../text/region-search.js';
import { themeName } from '../../../text/themes.js';
import { stateOf } from '../compare-state.js';
import type { Panel, PanelContext } from '../panel.js';

const MOST_RESULTS = 8;
/** So many chosen regions are listed with a button each to remove them. */
const MOST_LISTED = 40;

const styles = css`
  .settings {
    flex-basis: 100%;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em 1.5em;
    font-size: max(0.875em, 12px);
  }
  .settings button {
    font-size: max(0.93em, 12px);
  }
  .settings fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .settings legend,
  .settings .field > span {
    padding: 0;
    margin-block-end: 0.35em;
    font-weight: 600;
    font-size: inherit;
    color: inherit;
  }
  .settings .wide {
    grid-column: 1 / -1;
  }
  .settings .columns-of-choices {
    columns: 15em;
    column-gap: 1.5em;
  }
  .settings label.choice {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    padding-block: 0.2em;
    min-block-size: max(1.5em, 24px);
    break-inside: avoid;
  }
  .settings .field {
    display: block;
  }
  .settings .field > span {
    display: block;
  }
  .settings select,
  .settings input[type='search'] {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: 3px;
    background: var(--_paper);
    color: inherit;
    box-sizing: border-box;
  }
  .settings ul {
    list-style: none;
    margin: 0.35em 0 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .settings ul button {
    border-color: var(--_rule);
    text-align: start;
  }
  .settings .code {
    color: var(--_muted);
  }
`;

function regionFields(context: PanelContext): TemplateResult {
  const { comparison, language } = context;
  const state = stateOf(context);
  const listed = comparison.regions.slice(0, MOST_LISTED);
  const remove = (region: Region) => {
    const name = language.regionName(region).text;
    const said = language.msg(str`${name} removed.`, { id: 'say.removed', desc: 'Status: a region was removed' });
    context.change(
      'regions',
      state.regions.filter((code) => code !== region.code),
      said,
    );
  };
  return html`<fieldset class="wide">
    <legend>${language.msg('Regions', { id: 'set.regions', desc: 'Settings: the chosen regions' })}</legend>
    ${searchField(context)}
    <ul>
      ${listed.map((region) => {
        const { text, lang } = language.regionName(region);
        return html`<li>
          <button
            type="button"
            aria-label=${language.msg(str`Remove ${text}`, { id: 'set.remove', desc: 'Button that removes a region' })}
            @click=${() => remove(region)}
          >
            <span lang=${lang ?? nothing}>${text}</span> <span aria-hidden="true">×</span>
          </button>
        </li>`;
      })}
    </ul>
  </fieldset>`;
}

function searchField(context: PanelContext): TemplateResult {
  const { language, loaded, memory } = context;
  const state = stateOf(context);
  const onInput = (event: InputEvent) => {
    memory.search = (event.target as HTMLInputElement).value;
    if (!memory.recodes) {
      memory.recodes = [];
      const loading = context.dataset.recodes?.();
      void loading?.then(
        (recodes) => {
          memory.recodes = recodes;
          context.update();
        },
        () => {
          delete memory.recodes;
        },
      );
    }
    context.say(resultCount(context, found().length));
    context.update();
  };
  const found = () =>
    searchRegions(
      memory.search ?? '',
      loaded.catalogue.regions.filter((region) => !region.aggregate && !state.regions.includes(region.code)),
      memory.recodes,
      (region) => [language.regionName(region).text],
      MOST_RESULTS,
    );
  const add = (region: Region) => {
    memory.search = '';
    const name = language.regionName(region).text;
    const said = language.msg(str`${name} added.`, { id: 'say.added', desc: 'Status: a region was added' });
    context.change('regions', [...state.regions, region.code], said);
  };
  const onKeydown = (event: KeyboardEvent) => {
    const [first] = found();
    if (event.key === 'Enter' && first) {
      event.preventDefault();
      add(first);
    }
  };
  const results = found();
  return html`<label class="field">
      <span
        >${language.msg('Add a region: name or code', { id: 'set.search', desc: 'Label of the search field' })}</span
      >
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${memory.search ?? ''}
        @input=${onInput}
        @keydown=${onKeydown}
      />
    </label>
    ${
      results.length
        ? html`<ul class="results">
            ${results.map((region) => {
              const { text, lang } = language.regionName(region);
              return html`<li>
                <button
                  type="button"
                  aria-label=${language.msg(str`Add ${text}`, { id: 'add', desc: 'Button that adds a region to the comparison' }) + ` (${region.code})`}
                  @click=${() => add(region)}
                >
                  <span aria-hidden="true">+</span> <span lang=${lang ?? nothing}>${text}</span>
                  <span class="code">(${region.code})</span>
                </button>
              </li>`;
            })}
          </ul>`
        : memory.search
          ? html`<p class="small">${resultCount(context, 0)}</p>`
          : nothing
    }`;
}

function resultCount({ language, memory }: PanelContext, count: number): string {
  if (!memory.search) return '';
  if (!count) return language.msg('No region found.', { id: 'set.none', desc: 'Status: the search found nothing' });
  const n = language.number(count, 0);
  return language.msg(str`Regions found: ${n}.`, {
    id: 'set.found',
    desc: 'Status: how many regions the search found',
  });
}

function indicatorFields(context: PanelContext): TemplateResult {
  const { loaded, language } = context;
  const state = stateOf(context);
  const { indicators } = loaded.catalogue;
  const toggle = (id: string, on: boolean) => {
    const chosen = indicators
      .map((indicator) => indicator.id)
      .filter((other) => (other === id ? on : state.indicators.includes(other)));
    const kept = state.indicators.filter((other) => chosen.includes(other));
    const next = on ? [...kept, id] : kept;
    const label = indicators.find((indicator) => indicator.id === id)?.label ?? id;
    const said = on
      ? language.msg(str`${label} added.`, { id: 'say.added', desc: 'Status: a region was added' })
      : language.msg(str`${label} removed.`, { id: 'say.removed', desc: 'Status: a region was removed' });
    context.change('indicators', next, said);
  };
  return html`<fieldset class="wide">
    <legend>${language.msg('Indicators', { id: 'set.indicators', desc: 'Settings: the chosen indicators' })}</legend>
    <div class="columns-of-choices">
      ${indicators.map(({ id, label, unit, theme }) => {
        const on = state.indicators.includes(id);
        return html`<label class="choice">
          <input
            type="checkbox"
            .checked=${on}
            ?disabled=${on && state.indicators.length === 1}
            @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
          />
          <span
            >${`${label} `}${unit ? html`<span class="hidden">, </span><span class="code">${unit}</span>` : nothing}${
              theme ? html`<span class="hidden">, ${themeName(theme, language)}</span>` : nothing
            }</span
          >
        </label>`;
      })}
    </div>
  </fieldset>`;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function select(
  label: string,
  choices: readonly Choice[],
  current: string,
  onPick: (choice: Choice) => void,
): TemplateResult {
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const choice = choices.find((candidate) => candidate.value === value);
    if (choice) onPick(choice);
  };
  return html`<label class="field">
    <span>${label}</span>
    <select .value=${current} @change=${onChange}>
      ${choices.map(({ value, label: text }) => html`<option value=${value} ?selected=${value === current}>${text}</option>`)}
    </select>
  </label>`;
}

function optionFields(context: PanelContext): TemplateResult {
  const { comparison, language, loaded } = context;
  const state = stateOf(context);
  const { msg } = language;
  const [first, last] = loaded.catalogue.years ?? [0, -1];
  const years = Array.from({ length: Math.min(100, last - first + 1) }, (_, i) => String(last - i));
  if (typeof state.year === 'number' && !years.includes(`${state.year}`)) years.unshift(`${state.year}`);
  const reference = comparison.reference ? language.regionName(comparison.reference).text : '';
  const yearLabel = msg('Year', { id: 'set.year', desc: 'Settings: which year' });
  const scaleLabel = msg('Show', { id: 'set.scale', desc: 'Settings: values, index or percentile' });
  const sortLabel = msg('Order of regions', { id: 'set.sort', desc: 'Settings: order' });
  const pick = (name: 'year' | 'scale' | 'sort', label: string) => (choice: Choice) =>
    context.change(
      name,
      name === 'year' && /^\d+$/.test(choice.value) ? Number(choice.value) : choice.value,
      `${label}: ${choice.label}`,
    );
  return html`${select(
    yearLabel,
    [
      { value: 'latest', label: msg('Newest of each region', { id: 'year.latest', desc: 'Choice of year' }) },
      { value: 'common', label: msg('Newest that all share', { id: 'year.common', desc: 'Choice of year' }) },
      ...years.map((value) => ({ value, label: value })),
    ],
    String(state.year),
    pick('year', yearLabel),
  )}
  ${select(
    scaleLabel,
    [
      { value: 'value', label: msg('Values', { id: 'scale.value', desc: 'Choice of scale' }) },
      ...(reference
        ? [
            {
              value: 'index',
              label: msg(str`Index, ${reference} = 100`, { id: 'scale.index', desc: 'Choice of scale' }),
            },
          ]
        : []),
      {
        value: 'percentile',
        label: msg('Percentile among all regions', { id: 'scale.percentile', desc: 'Choice of scale' }),
      },
    ],
    state.scale,
    pick('scale', scaleLabel),
  )}
  ${select(
    sortLabel,
    [
      { value: 'given', label: msg('As given', { id: 'sort.given', desc: 'Choice of order' }) },
      { value: 'name', label: msg('By name', { id: 'sort.name', desc: 'Choice of order' }) },
      { value: 'value', label: msg('By value, highest first', { id: 'sort.value', desc: 'Choice of order' }) },
    ],
    state.sort,
    pick('sort', sortLabel),
  )}`;
}

/** Everything that a reader can change about what is compared. */
export const panel: Panel = {
  styles,
  render: (context) => html`${regionFields(context)}${optionFields(context)}${indicatorFields(context)}`,
};
