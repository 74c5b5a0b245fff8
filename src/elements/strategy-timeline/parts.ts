import type { StrategySource } from '../../sources/strategy-source.js';
import type { Chronology } from '../../stats/chronology.js';
import type { AxisView } from './axis-view.js';
import type { TimelinePanel } from './panel.js';
import type { PanelInput, ShownInput } from './panel-context.js';

/** A panel with what makes its content. */
export interface OpenPanel extends Pick<TimelinePanel, 'styles'> {
  render(input: PanelInput): ReturnType<TimelinePanel['render']>;
}

async function opened(load: Promise<{ readonly panel: TimelinePanel }>): Promise<OpenPanel> {
  const [{ panel }, { panelContext }] = await Promise.all([load, import('./panel-context.js')]);
  return { styles: panel.styles, render: (input) => panel.render(panelContext(input)) };
}

/** What opens on demand. */
export const panels: Readonly<Record<string, () => Promise<OpenPanel>>> = {
  filter: () => opened(import('./filter-panel.js')),
  words: () => opened(import('./words-panel.js')),
  download: () => opened(import('./panels/download.js')),
  embed: () => opened(import('./panels/embed.js')),
};

/** The drawing; its code is loaded where there is room for it, and more of it for lanes of many steps. */
export const drawings: Readonly<Record<string, () => Promise<AxisView>>> = {
  axis: () => import('./axis/axis.js').then((module) => module.axis),
  dense: () => import('./axis/axis-dense.js').then((module) => module.axis),
  saved: () => import('./axis/saved.js').then((module) => module.saved),
};

/** Which of them shows a chronology: in a lane of more than two dozen steps there may be no room for each. */
export function drawingFor(chronology: Chronology | undefined): string {
  return chronology?.lanes.some(({ count }) => count > 24) ? 'dense' : 'axis';
}

/** Reads a site's own data. */
export const own = () => import('./own.js');

/** Reads a list in the page. */
export const ownList = () => import('./own-list.js');

/** Completes steps with their sources. */
export const stepSources = () => import('./step-sources.js');

/** Finds what is wrong with options, and the sentences for all that is wrong. */
export const problemParts = () => import('./problems.js');

/** Makes files of what is shown. Rejects with a `DataError` when nothing is, or its sources can't be had. */
export async function files(input: ShownInput) {
  const [make, { shownOf }] = await Promise.all([import('./files.js'), import('./panel-context.js')]);
  return make.filesOf(await shownOf(input));
}

/** A source is used as it is; a site's own data is read by code that is loaded for it. */
export function isSource(data: unknown): data is StrategySource {
  return typeof data === 'object' && data !== null && 'region' in data && typeof data.region === 'function';
}
