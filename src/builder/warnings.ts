import type { Catalogue } from '../sources/dataset.js';
import type { Comparison, Indicator, Recode, Region, Strategy } from '../model/index.js';
import { findStrategy } from '../sources/strategies/find-strategy.js';
import { nearestCodes } from '../text/region-search.js';
import { resolveRegions } from '../text/resolve-regions.js';
import { regionsOf, wordsOf } from './choices.js';
import type { Choices, Form } from './choices.js';
import { verdictOf } from './survival.js';
import type { Verdict } from './survival.js';
import { badValues } from './values.js';
import type { BadValue } from './values.js';

/** Something that would fail on the page, or not be what was meant. */
export type Warning =
  | { readonly kind: 'no-region' }
  | { readonly kind: 'unknown-region'; readonly code: string; readonly suggestions: readonly Region[] }
  | { readonly kind: 'old-region'; readonly code: string }
  | { readonly kind: 'unknown-indicator'; readonly id: string }
  | { readonly kind: 'unknown-period'; readonly period: string }
  | { readonly kind: 'no-priority' }
  | { readonly kind: 'unknown-priority'; readonly id: string }
  | { readonly kind: 'no-source' }
  | { readonly kind: 'source'; readonly address: string; readonly cause: string; readonly status?: number | undefined }
  | { readonly kind: 'source-relative'; readonly address: string }
  | { readonly kind: 'source-foreign'; readonly address: string }
  | { readonly kind: 'heading-jump'; readonly above: number; readonly level: number }
  | { readonly kind: 'link-empty' }
  | { readonly kind: 'link-vague'; readonly text: string }
  | { readonly kind: 'form'; readonly verdict: Exclude<Verdict, 'runs'> }
  | { readonly kind: 'stripped'; readonly form: 'element' | 'div' }
  | { readonly kind: 'local-files' }
  | { readonly kind: 'unknown-option'; readonly name: string }
  | { readonly kind: 'own-content' }
  | { readonly kind: 'repeated-region'; readonly code: string }
  | { readonly kind: 'unsourced' }
  | BadValue;

/** What is known when warnings are looked for. */
export interface Known {
  readonly form: Form;
  readonly linkText: string;
  /** What the widget chooses from; absent until it is there. */
  readonly catalogue?: Pick<Catalogue, 'regions' | 'indicators' | 'years'> | undefined;
  readonly recodes?: readonly Recode[] | undefined;
  /** Codes of the regions that there are strategies of. */
  readonly strategies?: readonly string[] | undefined;
  /** The strategies of the first chosen region. */
  readonly periods?: readonly Strategy[] | undefined;
  /** What the preview compares. */
  readonly comparison?: Comparison | undefined;
  /** What the preview failed with. */
  readonly failure?: { readonly kind: string; readonly status?: number | undefined } | undefined;
  /** Names of a pasted snippet that the widget doesn't know. */
  readonly unknownOptions?: readonly string[] | undefined;
  /** A pasted snippet shows a table or a list that is written in it. */
  readonly hasOwnContent?: boolean | undefined;
  /** The system keeps the tag, the attributes of a `div`; absent where it isn't known. */
  readonly keeps?: { readonly element: boolean; readonly div: boolean } | undefined;
}

/** Words that say nothing of where a link leads. */
const VAGUE =
  /^(?:click(?: here)?|here|link|more|read more|this|this link|clicca(?: qui)?|qui|leggi(?: tutto| di più)?|di più|questo link|vai)[\s.!…>»]*$/i;
/** Forms that are an address: what is seen from it is seen from the embed page. */
const ADDRESSES: readonly Form[] = ['link', 'markdown', 'frame'];

/** What would fail in the code that the choices lead to. */
export function warningsOf(choices: Choices, known: Known): Warning[] {
  return [
    ...regionWarnings(choices, known),
    ...strategyWarnings(choices, known),
    ...indicatorWarnings(choices, known),
    ...sourceWarnings(choices, known),
    ...badValues(choices, known.catalogue?.years),
    ...formWarnings(choices, known),
    ...(known.hasOwnContent ? [{ kind: 'own-content' } as const] : []),
    ...(known.unknownOptions ?? []).map((name): Warning => ({ kind: 'unknown-option', name })),
  ];
}

function hasOwn({ parameters }: Choices): boolean {
  return parameters.has('src') || parameters.has('eurostat');
}

function regionWarnings(choices: Choices, { catalogue, recodes, strategies, hasOwnContent }: Known): Warning[] {
  const codes = regionsOf(choices);
  if (!codes.length && hasOwnContent) return [];
  if (!codes.length) return hasOwn(choices) && !choices.parameters.has('eurostat') ? [] : [{ kind: 'no-region' }];
  if (choices.widget !== 'region-compare') {
    if (hasOwn(choices) || !strategies || !catalogue) return [];
    return codes.flatMap((code): Warning[] => {
      if (strategies.includes(code.toUpperCase())) return [];
      const some = catalogue.regions.filter((region) => strategies.includes(region.code));
      return [{ kind: 'unknown-region', code, suggestions: nearestCodes(code, some) }];
    });
  }
  if (!catalogue) return [];
  const { parameters } = choices;
  const others = [parameters.get('reference'), parameters.get('highlight')].flatMap((code) =>
    code && code !== 'none' && !codes.includes(code) ? [code] : [],
  );
  const upper = codes.map((code) => code.toUpperCase());
  const repeated = new Set(codes.filter((code, index) => upper.indexOf(code.toUpperCase()) < index));
  return [
    ...resolveRegions([...codes, ...others], catalogue.regions, recodes).problems.map((problem): Warning => {
      const { kind, code } = problem;
      return kind === 'recoded'
        ? { kind: 'old-region', code }
        : { kind: 'unknown-region', code, suggestions: nearestCodes(code, catalogue.regions) };
    }),
    ...[...repeated].map((code): Warning => ({ kind: 'repeated-region', code })),
  ];
}

function strategyWarnings(choices: Choices, { periods }: Known): Warning[] {
  const isCard = choices.widget === 'priority-card';
  if ((!isCard && choices.widget !== 'priority-list') || hasOwn(choices) || !periods?.length) return [];
  const period = choices.parameters.get('period') ?? '';
  const strategy = findStrategy(periods, period);
  const other = choices.parameters.get('compare-period');
  if (!isCard && other && !findStrategy(periods, other)) return [{ kind: 'unknown-period', period: other }];
  if (!strategy) return [{ kind: 'unknown-period', period }];
  const id = choices.parameters.get('priority') ?? '';
  const names = strategy.priorities.flatMap((priority) => [priority.id, ...Object.values(priority.title)]);
  if (!isCard || names.some((name) => name.toLowerCase() === id.trim().toLowerCase())) return [];
  if (id) return [{ kind: 'unknown-priority', id }];
  return strategy.priorities.length > 1 ? [{ kind: 'no-priority' }] : [];
}

function indicatorWarnings({ widget, parameters }: Choices, { catalogue }: Known): Warning[] {
  if (widget === 'strategy-timeline' || parameters.has('eurostat') || !catalogue) return [];
  const ids = new Set(catalogue.indicators.map(({ id }: Indicator) => id.toLowerCase()));
  return wordsOf(parameters.get('indicators'))
    .filter((id) => !ids.has(id.toLowerCase()))
    .map((id) => ({ kind: 'unknown-indicator', id }));
}

function sourceWarnings(choices: Choices, { form, failure, comparison }: Known): Warning[] {
  const src = choices.parameters.get('src')?.trim();
  const eurostat = choices.parameters.get('eurostat')?.trim();
  if (src === '' || eurostat === '') return [{ kind: 'no-source' }];
  const address = src ?? eurostat ?? '';
  const found: Warning[] = failure ? [{ kind: 'source', address, cause: failure.kind, status: failure.status }] : [];
  if (!src) return found;
  const cells = comparison?.rows.flatMap((row) => row.cells) ?? [];
  if (cells.some(({ value, source }) => value !== undefined && source === undefined)) found.push({ kind: 'unsourced' });
  const isWhole = /^https?:\/\//i.test(src);
  const isElsewhere = isWhole && URL.canParse(src) && new URL(src).origin !== originOf(choices.files);
  if (!isWhole) return [...found, { kind: 'source-relative', address }];
  return isElsewhere && ADDRESSES.includes(form) ? [...found, { kind: 'source-foreign', address }] : found;
}

function formWarnings(choices: Choices, { form, linkText, keeps }: Known): Warning[] {
  const found: Warning[] = [];
  const { above, widget, parameters } = choices;
  // The headings of cards are always headings.
  const usual = widget === 'priority-card' || widget === 'priority-list' ? 3 : 0;
  const level = Number(parameters.get('heading-level') || usual);
  if (above && level > above + 1) found.push({ kind: 'heading-jump', above, level });
  if (!linkText.trim()) found.push({ kind: 'link-empty' });
  else if (VAGUE.test(linkText.trim())) found.push({ kind: 'link-vague', text: linkText.trim() });
  const verdict = verdictOf(choices, form);
  if (verdict && verdict !== 'runs') found.push({ kind: 'form', verdict });
  else if (keeps && (form === 'element' || form === 'div') && !keeps[form]) found.push({ kind: 'stripped', form });
  if (/^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(hostOf(choices.files))) found.push({ kind: 'local-files' });
  return found;
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
