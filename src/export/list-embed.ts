import type { Priority } from '../model/index.js';
import type { PriorityNode } from '../stats/priority-view.js';
import type { Language } from '../text/language.js';
import { localText } from '../text/local-text.js';
import { escapeXml } from './scene-svg.js';
import { oneLine, snippet, words } from './snippet.js';
import type { SnippetOptions, SnippetState } from './snippet.js';

/** What a reader sees of a `<s3-priority-list>`. */
export interface ListEmbedState extends SnippetState {
  readonly region?: string | undefined;
  readonly period?: string | undefined;
  readonly comparePeriod?: string | undefined;
  /** Address of a page about a region, with `{code}` in it. */
  readonly regionHref?: string | undefined;
}

/** What is written into the element. */
export interface ListFallback {
  readonly forest: readonly PriorityNode[];
  readonly language: Language;
  /** As the reader sees it. */
  readonly heading: string;
}

/** Lists in lists deeper than this are no help to a reader. */
const DEEPEST = 6;

/** HTML that shows this state, to be pasted into a page, with the priorities for those who don't get the script. */
export function listSnippet(
  state: ListEmbedState,
  { forest, language, heading }: ListFallback,
  options: SnippetOptions = {},
): string {
  const level = /^[1-6]$/.test(`${state.headingLevel}`) ? Number(state.headingLevel) : 3;
  const below = Math.min(6, level + 1);
  const title = state.heading === '' ? '' : `<h${level}>${escapeXml(heading)}</h${level}>`;
  const roots = forest.map(({ priority, children }) => {
    const summary = local('p', priority.summary, language);
    return `${local(`h${below}`, priority.title, language)}${summary}${nested(children, language)}`;
  });
  return snippet({
    ...state,
    ...options,
    tag: 's3-priority-list',
    attributes: [
      ['region', words([state.region])],
      ['period', words([state.period])],
      ['compare-period', words([state.comparePeriod])],
      ['region-href', oneLine(state.regionHref) || undefined],
    ],
    content: title + roots.join(''),
    linkText: heading,
  });
}

/** Nested lists; what lies deeper than is useful stands in the deepest one. */
function nested(nodes: readonly PriorityNode[], language: Language, depth = 1): string {
  if (!nodes.length) return '';
  const items = nodes.map((node) => {
    if (depth < DEEPEST) return entry(node.priority, language, nested(node.children, language, depth + 1));
    return flat(node)
      .map((priority) => entry(priority, language))
      .join('');
  });
  return `<ul>${items.join('')}</ul>`;
}

/** A node and all below it, without recursion: trees may be of any depth. */
function flat(root: PriorityNode): Priority[] {
  const queue = [root];
  for (const { children } of queue) for (const child of children) queue.push(child);
  return queue.map(({ priority }) => priority);
}

function entry({ title }: Priority, language: Language, below = ''): string {
  const { text, lang } = localText(title, language);
  const plain = escapeXml(text);
  return `<li>${lang ? `<span${langOf(lang)}>${plain}</span>` : plain}${below}</li>`;
}

function local(tag: string, value: Priority['summary'], language: Language): string {
  const { text, lang } = localText(value, language);
  return text ? `<${tag}${langOf(lang)}>${escapeXml(text)}</${tag}>` : '';
}

function langOf(lang: string | undefined): string {
  return lang ? ` lang="${escapeXml(lang)}"` : '';
}
