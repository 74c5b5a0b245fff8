import type { Dataset } from '../../sources/dataset.js';
import type { Panel } from './panel.js';
import type { View } from './view.js';

/** Views and layouts other than the default one; the code of each is loaded when it is first shown. */
export const views: Readonly<Record<string, () => Promise<View>>> = {
  matrix: () => import('./views/matrix.js').then((module) => module.view),
  bars: () => import('./views/bars.js').then((module) => module.view),
  lines: () => import('./views/lines.js').then((module) => module.view),
  scatter: () => import('./views/scatter.js').then((module) => module.view),
  table: () => import('./views/table.js').then((module) => module.view),
};

/** What opens on demand. */
export const panels: Readonly<Record<string, () => Promise<Panel>>> = {
  settings: () => import('./panels/settings.js').then((module) => module.panel),
  pickers: () => import('./panels/pickers.js').then((module) => module.panel),
  words: () => import('./panels/words.js').then((module) => module.panel),
  download: () => import('./panels/download.js').then((module) => module.panel),
  embed: () => import('./panels/embed.js').then((module) => module.panel),
};

/** A `Dataset` is used as it is; a site's own figures are read by code that is loaded for them. */
export function isDataset(data: unknown): data is Dataset {
  return typeof data === 'object' && data !== null && 'catalogue' in data && typeof data.catalogue === 'function';
}
