import type { StrategySource } from '../../sources/strategy-source.js';
import type { AxisView } from './axis-view.js';
import type { TimelinePanel } from './panel.js';

/** What opens on demand. */
export const panels: Readonly<Record<string, () => Promise<TimelinePanel>>> = {
  filter: () => import('./filter-panel.js').then((module) => module.panel),
  words: () => import('./words-panel.js').then((module) => module.panel),
  download: () => import('./panels/download.js').then((module) => module.panel),
  embed: () => import('./panels/embed.js').then((module) => module.panel),
};

/** The drawing; its code is loaded where there is room for it. */
export const drawings: Readonly<Record<string, () => Promise<AxisView>>> = {
  axis: () => import('./axis/axis.js').then((module) => module.axis),
};

/** Reads a site's own data, and lists in the page. */
export const own = () => import('./own.js');

/** Sentences for what is wrong. */
export const problemWords = () => import('./problems.js').then((module) => module.problemWords);

/** A source is used as it is; a site's own data is read by code that is loaded for it. */
export function isSource(data: unknown): data is StrategySource {
  return typeof data === 'object' && data !== null && 'region' in data && typeof data.region === 'function';
}
