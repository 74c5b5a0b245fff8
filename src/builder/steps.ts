import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { WIDGETS } from '../spelling/asked.js';
import { languageTags } from '../text/languages.js';
import { localText } from '../text/local-text.js';
import { listText } from '../spelling/parameters.js';
import { LOOKS, withWidget, wordsOf } from './choices.js';
import type { BuilderContext } from './context.js';
import { check, radios, select, textField } from './fields.js';
import { regionField } from './region-field.js';
import { LEVELS, VIEWS } from './values.js';

/** Years back that a comparison can be held at. */
const YEARS = 12;

/** Which widget. */
export function whatStep({ choices, words, change }: BuilderContext): TemplateResult {
  return radios(
    { name: 'widget', label: words.steps.what },
    WIDGETS.map((value) => ({ value, label: words.widgets[value][0]!, hint: words.widgets[value][1] })),
    choices.widget,
    (value) =>
      change(
        withWidget(
          choices,
          WIDGETS.find((widget) => widget === value)!,
        ),
      ),
  );
}

/** Where the figures come from, and which regions. */
export function whereStep(context: BuilderContext): TemplateResult {
  const { choices, words, set, change } = context;
  const { parameters, widget } = choices;
  const isCompare = widget === 'region-compare';
  const own = parameters.has('src') ? 'src' : parameters.has('eurostat') ? 'eurostat' : '';
  const choose = (name: string) => {
    const next = new Map([...parameters].filter(([key]) => !['src', 'eurostat', 'format', 'integrity'].includes(key)));
    if (name) {
      next.set(name, '');
      next.delete('indicators');
    }
    change({ ...choices, parameters: next });
  };
  return html`${regionField(context)}${isCompare ? nothing : strategyFields(context)}
    <details ?open=${own !== ''}>
      <summary>
        ${isCompare ? words.data.title : words.data.titleStrategy}:
        ${words.data[own === 'src' ? 'file' : own || 'builtin']}
      </summary>
      ${radios(
        { name: 'data', label: isCompare ? words.data.title : words.data.titleStrategy },
        [
          { value: '', label: words.data.builtin },
          { value: 'src', label: words.data.file },
          ...(isCompare ? [{ value: 'eurostat', label: words.data.eurostat }] : []),
        ],
        own,
        choose,
      )}
      ${
        own === 'src'
          ? textField(
              {
                name: 'src',
                label: words.data.address,
                hint: isCompare ? words.data.addressHint : words.data.addressHintStrategy,
              },
              parameters.get('src') ?? '',
              (value) => set('src', value),
              'url',
            )
          : own === 'eurostat'
            ? textField(
                { name: 'eurostat', label: words.data.query, hint: words.data.queryHint },
                parameters.get('eurostat') ?? '',
                (value) => set('eurostat', value),
                'url',
              )
            : nothing
      }
    </details>`;
}

/** Period and priority of the chosen region. */
function strategyFields({ choices, words, stock, language, set, change }: BuilderContext): TemplateResult {
  const { parameters, widget } = choices;
  const strategies = stock?.periods ?? [];
  const period = parameters.get('period') ?? '';
  const periods = [...new Set([...strategies.flatMap((each) => each.period ?? []), ...(period ? [period] : [])])];
  const strategy = strategies.find((each) => each.period === period) ?? (period ? undefined : strategies[0]);
  const priority = parameters.get('priority') ?? '';
  const known = (strategy?.priorities ?? []).map(({ id, title }) => ({
    value: id,
    label: localText(title, language).text,
  }));
  const options = known.some(({ value }) => value === priority)
    ? known
    : [{ value: priority, label: priority || words.regions.choose }, ...known];
  return html`${select(
    { name: 'period', label: words.regions.period },
    [
      { value: '', label: words.regions.newest },
      ...periods.map((value) => ({ value, label: value.replace('-', '–') })),
    ],
    period,
    (value) => {
      const next = new Map(parameters);
      next.delete('priority');
      if (value) next.set('period', value);
      else next.delete('period');
      change({ ...choices, parameters: next });
    },
  )}
  ${
    widget === 'priority-card'
      ? select({ name: 'priority', label: words.regions.priority }, options, priority, (value) =>
          set('priority', value),
        )
      : nothing
  }`;
}

/** Indicators, view, words. */
export function howStep(context: BuilderContext): TemplateResult {
  const { choices, words, set } = context;
  const { parameters, widget } = choices;
  const value = (name: string) => parameters.get(name) ?? '';
  const put = (name: string) => (text: string) => set(name, text || undefined);
  return html`${widget === 'region-compare' ? compareFields(context) : nothing}
  ${select(
    { name: 'locale', label: words.how.locale },
    [
      { value: '', label: words.how.localePage },
      ...languageTags.map((tag) => ({ value: tag, label: words.how.locales[tag] ?? tag })),
    ],
    value('locale'),
    put('locale'),
  )}
  ${textField({ name: 'heading', label: words.how.heading, hint: words.how.headingHint }, value('heading'), put('heading'))}
  ${select(
    { name: 'level', label: words.how.level },
    [
      { value: '', label: words.how.levelNone },
      ...LEVELS.map((value) => ({ value, label: words.how.levels(Number(value)) })),
    ],
    value('heading-level'),
    put('heading-level'),
  )}
  ${
    widget === 'priority-card' || widget === 'priority-list'
      ? check(words.how.detail, value('detail') === 'full', (checked) => set('detail', checked ? 'full' : undefined))
      : nothing
  }
  ${
    widget === 'priority-card'
      ? nothing
      : check(words.how.toolbar, !value('hide-toolbar'), (checked) => set('hide-toolbar', checked ? undefined : 'true'))
  }
  ${
    widget === 'region-compare'
      ? check(words.how.state, Boolean(value('state-key')), (checked) =>
          set('state-key', checked ? 'compare' : undefined),
        )
      : nothing
  }`;
}

function compareFields({ choices: { parameters }, words, stock, language, set }: BuilderContext): TemplateResult {
  const value = (name: string) => parameters.get(name) ?? '';
  const put = (name: string) => (text: string) => set(name, text || undefined);
  const chosen = wordsOf(parameters.get('indicators'));
  const toggle = (id: string, checked: boolean) =>
    set('indicators', listText(checked ? [...chosen, id] : chosen.filter((each) => each !== id)) || undefined);
  const countries = (stock?.catalogue.regions ?? [])
    .filter(({ level }) => level === 0)
    .map((region) => ({ value: region.code, label: language.regionName(region).text }))
    .sort((a, b) => language.collator.compare(a.label, b.label));
  const reference = value('reference');
  const references = Object.entries(words.how.references).map(([key, label]) => ({ value: key, label }));
  const isListed = [...references, ...countries].some((each) => each.value === reference);
  const last = stock?.catalogue.years?.[1] ?? new Date().getFullYear();
  const years = Array.from({ length: YEARS }, (_, index) => `${last - index}`);
  const year = value('year');
  const isLive = parameters.has('eurostat');
  return html`${select(
    { name: 'view', label: words.how.view },
    VIEWS.map((view) => ({ value: view === 'dots' ? '' : view, label: words.how.views[view] })),
    value('view') === 'dots' ? '' : value('view'),
    put('view'),
  )}
  ${
    isLive
      ? nothing
      : html`<details>
          <summary>
            ${words.how.indicators}:
            ${chosen.length ? words.how.indicatorsChosen(chosen.length) : words.how.indicatorsHint}
          </summary>
          <fieldset class="radios">
            <legend>${words.how.indicators}</legend>
            ${(stock?.catalogue.indicators ?? []).map(({ id, label, unit }) =>
              check(unit ? `${label} (${unit})` : label, chosen.includes(id), (checked) => toggle(id, checked)),
            )}
          </fieldset>
        </details>`
  }
  ${select(
    { name: 'reference', label: words.how.reference },
    [...references, ...countries, ...(isListed ? [] : [{ value: reference, label: reference }])],
    reference,
    put('reference'),
  )}
  ${select(
    { name: 'year', label: words.how.year },
    [
      ...Object.entries(words.how.years).map(([key, label]) => ({ value: key, label })),
      ...[...new Set([...years, ...(year && year !== 'latest' && year !== 'common' ? [year] : [])])].map((each) => ({
        value: each,
        label: each,
      })),
    ],
    year === 'latest' ? '' : year,
    put('year'),
  )}`;
}

/** The design system of the page. */
export function lookStep({ choices, words, change }: BuilderContext): TemplateResult {
  return radios(
    { name: 'look', label: words.steps.look },
    LOOKS.map((value) => ({ value, label: words.looks[value] })),
    choices.look,
    (value) => change({ ...choices, look: LOOKS.find((look) => look === value) ?? '' }),
  );
}
