import type { CSSResult, CSSResultGroup } from 'lit';
import { PriorityCard } from '../elements/priority-card/priority-card.js';
import { PriorityList } from '../elements/priority-list/priority-list.js';
import { RegionCompare } from '../elements/region-compare/region-compare.js';
import { panels, views } from '../elements/region-compare/parts.js';
import { StrategyTimeline } from '../elements/strategy-timeline/strategy-timeline.js';
import { drawings } from '../elements/strategy-timeline/parts.js';
import { staticStyles } from './static.styles.js';

type Styled = { readonly styles: CSSResult };

/** By tag: the styles of an element, and of the parts of it that static content may hold. */
const STYLES: Readonly<Record<string, () => Promise<readonly CSSResultGroup[]>>> = {
  's3-region-compare': async () => [
    RegionCompare.styles,
    ...(await Promise.all(Object.values(views).map((load) => load()))).map(({ view }) => view.styles),
    (await panels['pickers']!()).panel.styles,
  ],
  's3-priority-card': async () => [
    PriorityCard.styles,
    ...(await stylesOf(
      Promise.all([import('../elements/priority-card/rich.js'), import('../elements/priority-card/full.styles.js')]),
    )),
  ],
  's3-priority-list': async () => [
    PriorityList.styles,
    ...(await stylesOf(
      Promise.all([import('../elements/priority-list/filter.js'), import('../elements/priority-list/change.js')]),
    )),
  ],
  's3-strategy-timeline': async () => [
    StrategyTimeline.styles,
    ...(await stylesOf(Promise.all(Object.values(drawings).map((load) => load())))),
  ],
};

/** Of the host itself: hidden where the page says so, and without the height that is reserved for an empty element. */
const OUTSIDE = ':host([hidden]) { display: none; }\n:host(:not(:defined)) { min-block-size: 0 !important; }';
/** Animations of what is only there while a script runs; their names would be those of the page. */
const KEYFRAMES = /@keyframes \w+ \{(?:[^{}]|\{[^{}]*\})*\}/g;

/** Tags of the elements that can be rendered. */
export const TAGS: readonly string[] = Object.keys(STYLES);

async function stylesOf(parts: Promise<readonly Styled[]>): Promise<CSSResult[]> {
  return (await parts).map(({ styles }) => styles);
}

function flat(group: CSSResultGroup): CSSResult[] {
  return Array.isArray(group) ? group.flatMap(flat) : [group as CSSResult];
}

/** File name of the style sheet of an element's static content. */
export function styleFile(tag: string): string {
  return `${tag.replace(/^s3-/, '')}.css`;
}

/**
 * The style sheet of an element's static content: its own styles, for shadow roots that no script fills. Every rule
 * begins with `:host`, so that a page which links to it too, to have it before it is painted, isn't styled by it.
 */
export async function styleSheetOf(tag: string): Promise<string> {
  const groups = (await STYLES[tag]?.()) ?? [];
  const styles = [...new Set([...groups.flatMap(flat), staticStyles])];
  const text = styles.map(({ cssText }) => cssText.trim()).join('\n');
  // Cards in static content are plain elements of that class.
  const rules = text.replaceAll(/(?<![\w.-])s3-priority-card\b/g, ':is(s3-priority-card, .s3-priority-card)');
  const inside = rules.replaceAll(KEYFRAMES, '').replaceAll(/:host(?= \{|::)/g, '&');
  return `${OUTSIDE}\n:host {\n${inside}\n}\n`;
}
