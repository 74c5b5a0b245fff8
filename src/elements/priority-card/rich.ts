import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Code } from '../../model/index.js';
import type { CodeNames, PriorityNode } from '../../stats/priority-view.js';
import type { Language } from '../../text/language.js';
import { codeName } from '../../text/code-name.js';
import { areasText, furtherText } from '../../text/priority-counts.js';
import { wordText } from '../../text/priority-labels.js';
import { words } from './priority-card.template.js';

/** Levels of areas that are shown as levels; what is deeper stands in the last one. */
const MOST_LEVELS = 6;
/** Areas that are drawn; the others are counted. */
const MOST_AREAS = 400;
/** Codes that a summary shows. */
const FEW_CODES = 4;

export const styles = css`
  .areas {
    margin-block-start: 0.75em;
  }
  .areas summary {
    min-block-size: max(1.5em, 24px);
    font-size: max(0.875em, 12px);
    cursor: pointer;
  }
  .areas > summary {
    font-weight: 600;
  }
  .areas ul {
    padding-inline-start: 1.15em;
    margin: 0;
    font-size: max(0.9375em, 12px);
    list-style: none;
  }
  .areas li {
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_rule);
  }
  .areas li:last-child {
    border: 0;
  }
  .codes {
    margin-block-start: 0.875em;
  }
  .codes ul {
    columns: 20em;
    padding: 0;
    margin-block: 0.125em 0.375em;
    list-style: none;
    font-size: max(0.8125em, 12px);
  }
  .codes li {
    padding-block: 0.125em;
    break-inside: avoid;
  }
  .codes b {
    font-variant-numeric: tabular-nums;
  }
  @media print {
    ::details-content {
      content-visibility: visible;
    }
  }
`;

type Part = TemplateResult | typeof nothing;

/** The areas below a priority, folded under their count. */
export function areas(node: PriorityNode, language: Language): Part {
  if (!node.children.length) return nothing;
  let left = MOST_AREAS;
  const list = (nodes: readonly PriorityNode[], level: number): TemplateResult => {
    const shown: TemplateResult[] = [];
    for (const { priority, children } of level < MOST_LEVELS ? nodes : flat(nodes, left)) {
      if (!left--) break;
      const title = words(priority.title, language);
      shown.push(
        level < MOST_LEVELS && children.length
          ? html`<li>
              <details>
                <summary>${title} <span class="small">${language.number(children.length, 0)}</span></summary>
                ${list(children, level + 1)}
              </details>
            </li>`
          : html`<li>${title}</li>`,
      );
      if (left <= 0) break;
    }
    return html`<ul role="list">
      ${shown}
    </ul>`;
  };
  const tree = list(node.children, 1);
  const further = node.count > MOST_AREAS ? html`<p>${furtherText(node.count - MOST_AREAS, language)}</p>` : nothing;
  return html`<details class="areas" part="areas">
    <summary>${areasText(node.count, language)}</summary>
    ${tree}${further}
  </details>`;
}

/** Nodes with everything below them, one after another, up to `most`. */
function flat(nodes: readonly PriorityNode[], most: number): PriorityNode[] {
  const found: PriorityNode[] = [];
  const stack = [...nodes].reverse();
  while (stack.length && found.length < most) {
    const node = stack.pop()!;
    found.push({ ...node, children: [] });
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return found;
}

/** Codes as tags, by classification; of a summary the first ones. */
export function codes(all: readonly Code[], names: readonly CodeNames[], language: Language, isFull: boolean): Part {
  if (!all.length) return nothing;
  const shown = isFull || all.length === FEW_CODES + 1 ? all : all.slice(0, FEW_CODES);
  const schemes = [...new Set(shown.map(({ scheme }) => scheme))];
  return html`<div class="codes" part="codes">
    ${schemes.map((scheme) => {
      const known = names.find((each) => each.scheme === scheme);
      return html`<p class="small">${known ? words(known.title, language) : wordText(scheme)}</p>
        <ul role="list">
          ${shown
            .filter((code) => code.scheme === scheme)
            .map((code) => {
              const { text, lang, lead } = codeName(code, names, language);
              return html`<li>
                <b translate="no">${`${code.code} `}</b>${lead ? `${lead} ` : nothing}<span lang=${lang ?? nothing}
                  >${text}</span
                >
              </li>`;
            })}
        </ul>`;
    })}
    ${shown.length < all.length ? html`<p class="small">${furtherText(all.length - shown.length, language)}</p>` : nothing}
  </div>`;
}
