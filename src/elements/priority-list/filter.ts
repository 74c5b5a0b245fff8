import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Code } from '../../model/index.js';
import { plainText } from '../../stats/priority-view.js';
import type { PriorityNode } from '../../stats/priority-view.js';
import type { Language } from '../../text/language.js';
import { codeName } from '../../text/code-name.js';
import { kindHeading } from '../../text/priority-headings.js';
import type { StrategyView } from './load.js';
import type { ListFilter } from './priority-list.events.js';

export const styles = css`
  .panel.filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    flex: 1 1 20em;
    padding: 0;
    margin: 0;
    border: 0;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -0.5em;
  }
  input,
  select {
    box-sizing: border-box;
    min-block-size: 2em;
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: 3px;
    background: var(--_paper);
    font-size: max(0.875em, 12px);
  }
  input {
    flex: 0 1 15em;
  }
  select {
    flex: 0 1 18em;
    min-inline-size: 8em;
  }
`;

/** A code as a filter names it: `nace2 26`. */
const codeKey = ({ scheme, code }: Code) => `${scheme} ${code}`;

/** Whether a priority, or one below it, is what the reader looks for; each word must be found in it. */
export function matches(
  node: PriorityNode,
  { text, kind, code }: ListFilter,
  { classifications }: StrategyView,
  language: Language,
): boolean {
  const wanted = plainText(text).split(' ').filter(Boolean);
  const queue = [node];
  for (const { priority, children } of queue) {
    queue.push(...children);
    if (kind && priority.kind !== kind && node.priority.kind !== kind) continue;
    if (code && !priority.codes?.some((each) => codeKey(each) === code)) continue;
    if (!wanted.length) return true;
    const codes = (priority.codes ?? []).map((each) => [each.code, codeName(each, classifications, language).text]);
    const words = [priority.title, priority.summary ?? {}].map((each) => Object.values(each));
    const found = plainText([...words, ...codes].flat().join(' '));
    if (wanted.every((word) => found.includes(word))) return true;
  }
  return false;
}

/** Search, kinds and codes. */
export function filterBar(
  { strategy, classifications }: StrategyView,
  filter: ListFilter,
  language: Language,
  onFilter: (change: Partial<ListFilter>) => void,
): TemplateResult {
  const { priorities } = strategy;
  const { msg } = language;
  const kinds = [...new Set(priorities.flatMap(({ kind }) => kind ?? []))];
  const codes = new Map(priorities.flatMap(({ codes = [] }) => codes.map((code) => [codeKey(code), code] as const)));
  const option = (key: string, code: Code) => {
    const { text, lang, lead = '' } = codeName(code, classifications, language);
    return html`<option value=${key} ?selected=${key === filter.code} lang=${(!lead && lang) || nothing}>
      ${[code.code, lead, text].filter(Boolean).join(' ')}
    </option>`;
  };
  const chip = (kind: string, label: string) =>
    html`<button
      type="button"
      aria-pressed=${filter.kind === kind ? 'true' : 'false'}
      @click=${() => onFilter({ kind: filter.kind === kind ? '' : kind })}
    >
      ${label}
    </button>`;
  return html`<input
      type="search"
      .value=${filter.text}
      aria-label=${msg('Search the priorities', { id: 'pl.f.text', desc: 'Name of a search field' })}
      placeholder=${msg('Search', { id: 'pl.f.ph', desc: 'Within the search field' })}
      @input=${({ currentTarget }: Event) => onFilter({ text: (currentTarget as HTMLInputElement).value })}
    />${
      kinds.length > 1
        ? html`<div
            class="kinds"
            role="group"
            aria-label=${msg('Kind', { id: 'pl.f.kind', desc: 'Name of buttons that filter by kind of priority' })}
          >
            ${chip('', msg('All', { id: 'pl.f.all', desc: 'Button: no filter' }))}${kinds.map((kind) => chip(kind, kindHeading(kind, language)))}
          </div>`
        : nothing
    }${
      codes.size > 1
        ? html`<select
            aria-label=${msg('Field', { id: 'pl.f.code', desc: 'Name of a choice of classification codes' })}
            @change=${({ currentTarget }: Event) => onFilter({ code: (currentTarget as HTMLSelectElement).value })}
          >
            <option value="" ?selected=${!filter.code}>
              ${msg('All fields', { id: 'pl.f.codes', desc: 'Choice of classification codes: no filter' })}
            </option>
            ${[...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, code]) => option(key, code))}
          </select>`
        : nothing
    }`;
}
