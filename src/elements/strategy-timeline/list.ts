import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dateOf } from '../../model/day.js';
import { printEdtf } from '../../model/edtf-parse.js';
import type { CalendarDate, Milestone } from '../../model/index.js';
import type { Chronology, ChronologyItem } from '../../stats/chronology.js';
import { kindName, laneName } from '../../text/chronology-heading.js';
import { slipText, stateText, whenText } from '../../text/chronology-item.js';
import { edtfText } from '../../text/edtf-text.js';
import type { Language } from '../../text/language.js';
import { localText } from '../../text/local-text.js';
import { safeHref } from '../../text/safe-href.js';
import { headingOf } from '../../widget/heading.js';
import { partFailure } from './states.js';
import type { FullSteps } from './step-sources.js';

/** A list of no more items than this is not folded. */
const UNFOLDED = 45;
/** Of a longer one so many items are shown, and so many more with each press of the button. */
export const STEP = 30;
/** Where a search in the page can't open what is hidden, it is just hidden. */
const FOLDED = 'onbeforematch' in globalThis ? 'until-found' : '';

export interface ListContext {
  readonly chronology: Chronology;
  readonly language: Language;
  /** Level of the headings of years; no headings when absent. */
  readonly headingLevel?: number;
  readonly selected?: string;
  /** Id of the lane that stands out among others. */
  readonly own?: string;
  /** How many items the reader has asked for. */
  readonly visible: number;
  /** So many items may be in the page, hidden where they are folded: found by a search in the page, and printed. */
  readonly most: number;
  /** Steps with their sources, where these are kept apart and have been asked for. */
  readonly full?: FullSteps | 'failed';
  /** Asks for sources that are kept apart; absent where none are. */
  readonly onSources?: () => void;
  onSelect(id: string): void;
  /** Shows so many items; the first new one gets the focus. */
  onUnfold(visible: number): void;
  /** A search in the page has found a folded item. */
  onFound(id: string): void;
}

interface Group {
  readonly year: number | undefined;
  readonly key: string;
  readonly items: ChronologyItem[];
}

/** How many items of a list are shown. */
export function visibleCount(count: number, asked: number): number {
  return count <= UNFOLDED ? count : Math.min(count, asked);
}

/** The steps in their order, under their years. */
export function list(context: ListContext): TemplateResult {
  const { chronology, language, visible, most } = context;
  const { items } = chronology;
  const shown = visibleCount(items.length, visible);
  const drawn = Math.max(shown, Math.min(items.length, most));
  const folded = new Set(items.slice(shown, drawn));
  const rest = items.length - shown;
  return html`<div
      class="list"
      part="list"
      @beforematch=${(event: Event) => onBeforematch(event, context)}
      @pointerenter=${context.onSources}
    >
      ${groupsOf(items.slice(0, drawn)).map((group) => groupTemplate(group, folded, context))}
    </div>
    ${
      rest
        ? html`<p class="fold">
            ${rest > STEP ? unfoldButton(context, shown + STEP, moreText(STEP, language)) : nothing}
            ${unfoldButton(context, items.length, rest > STEP ? allText(items.length, language) : moreText(rest, language))}
          </p>`
        : nothing
    }`;
}

function unfoldButton({ onUnfold }: ListContext, visible: number, label: string): TemplateResult {
  return html`<button type="button" @click=${() => onUnfold(visible)}>${label}</button>`;
}

function moreText(count: number, language: Language): string {
  const n = language.number(count, 0);
  return language.msg(str`Show ${n} more`, { id: 'st.more', desc: 'Button below a folded list; a number of steps' });
}

function allText(count: number, language: Language): string {
  const n = language.number(count, 0);
  return language.msg(str`Show all ${n}`, {
    id: 'st.showall',
    desc: 'Button below a folded list; how many steps there are',
  });
}

function groupsOf(items: readonly ChronologyItem[]): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const year = item.start === undefined ? undefined : dateOf(item.start).year;
    const key = item.time ? `${year ?? 'before'}` : 'undated';
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ year, key, items: [item] });
  }
  return groups;
}

function groupTemplate(group: Group, folded: ReadonlySet<ChronologyItem>, context: ListContext): TemplateResult {
  const { headingLevel, language } = context;
  const label = groupLabel(group, language);
  const isFolded = group.items.every((item) => folded.has(item));
  return html`<div class="year" hidden=${isFolded ? FOLDED : nothing}>
    <div class="head${group.year === undefined ? ' word' : ''}">
      ${headingLevel ? headingOf(headingLevel, label) : label}
    </div>
    <ol role="list">
      ${group.items.map((item) => itemTemplate(item, !isFolded && folded.has(item), context))}
    </ol>
  </div>`;
}

function groupLabel({ year, key }: Group, language: Language): string {
  if (year !== undefined) return edtfText({ kind: 'date', date: { year } }, language);
  return key === 'undated'
    ? language.msg('Undated', { id: 'st.undated', desc: 'Over steps without a date, in place of a year' })
    : language.msg('Before', {
        id: 'st.before',
        desc: 'Over steps that began at some time before, in place of a year',
      });
}

function itemTemplate(item: ChronologyItem, isFolded: boolean, context: ListContext): TemplateResult {
  const { chronology, language, selected, own, onSelect } = context;
  const { milestone, state, id, lane } = item;
  const { today, lanes } = chronology;
  const title = localText(milestone.title, language);
  const summary = localText(milestone.summary, language);
  const owner = lanes.length > 1 ? laneName(lane, language) : undefined;
  const note = localText(milestone.note, language);
  const said = [kindName(milestone.kind, language), stateText(item, language, today), slipText(item, language)]
    .filter(Boolean)
    .join(' · ');
  return html`<li
    id=${id}
    class="${state}${own === lane.id ? ' own' : ''}${id === selected ? ' selected' : ''}"
    part="item"
    tabindex="-1"
    hidden=${isFolded ? FOLDED : nothing}
    @click=${() => onSelect(id)}
    @focusin=${(event: Event) => event.target !== event.currentTarget && onSelect(id)}
  >
    ${whenTemplate(item, language, today)}
    <div class="what">
      <p class="title" lang=${title.lang ?? nothing}>${title.text || milestone.id}</p>
      ${summary.text ? html`<p lang=${summary.lang ?? nothing}>${summary.text}</p>` : nothing}
      ${note.text ? html`<p class="small" lang=${note.lang ?? nothing}>${note.text}</p>` : nothing}
      <div class="small about">
        ${
          owner?.lang
            ? html`<span><span lang=${owner.lang}>${owner.text}</span>${said && ` · ${said}`}</span>`
            : [owner?.text, said].filter(Boolean).join(' · ')
        }${linksTemplate(item, language)}${sourcesTemplate(milestone, context)}
      </div>
    </div>
  </li>`;
}

function whenTemplate(item: ChronologyItem, language: Language, today: number): TemplateResult {
  const text = whenText(item, language, today);
  const machine = item.time?.kind === 'date' ? machineDate(item.time.date) : undefined;
  return machine ? html`<time class="when" datetime=${machine}>${text}</time>` : html`<p class="when">${text}</p>`;
}

/** A date as HTML knows it: a day, a month or a year of the common era, of four digits. */
export function machineDate(date: CalendarDate): string | undefined {
  if (date.year < 1 || date.year > 9999 || date.season) return undefined;
  return printEdtf({ kind: 'date', date: { ...date, approximate: false, uncertain: false } });
}

function linksTemplate({ milestone }: ChronologyItem, language: Language): TemplateResult | typeof nothing {
  const links = (milestone.links ?? []).flatMap(({ url, title }) => {
    const href = safeHref(url);
    return href ? [{ href, ...localText(title, language) }] : [];
  });
  if (!links.length) return nothing;
  return html`${links.map(({ href, text, lang }) => html` <a href=${href} lang=${lang ?? nothing}>${text || hostOf(href)}</a>`)}`;
}

/** Where a fact comes from. */
function sourcesTemplate(
  milestone: Milestone,
  { language, full, onSources }: ListContext,
): TemplateResult | typeof nothing {
  const hasFailed = full === 'failed';
  const { sources } = (!hasFailed && full?.get(milestone)) || milestone;
  if (!sources?.length && (!onSources || (full && !hasFailed))) return nothing;
  return html`<details @toggle=${onSources}>
    <summary>${language.msg('Sources', { id: 'st.sources', desc: 'Opens where a fact comes from' })}</summary>
    ${
      sources
        ? html`<ul>
            ${sources.map((source) => {
              const href = /^https?:/i.test(source) ? safeHref(source) : undefined;
              return html`<li>${href ? html`<a href=${href}>${hostOf(href)}</a>` : source}</li>`;
            })}
          </ul>`
        : hasFailed
          ? partFailure(language)
          : nothing
    }
  </details>`;
}

function hostOf(address: string): string {
  return /^\w+:\/\/(?:www\.)?([^/?#]+)/.exec(address)?.[1] ?? address;
}

function onBeforematch(event: Event, { onFound }: ListContext): void {
  const found = event.target as Element;
  // Of a year all of it, or what was found would be hidden again.
  const item = found.matches('li[id]') ? found : [...found.querySelectorAll('li[id]')].at(-1);
  if (item) onFound(item.id);
}
