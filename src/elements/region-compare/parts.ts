import type { Dataset } from '../../sources/dataset.js';
import type { Panel } from './panel.js';
import type { View } from './view.js';

/** Views and layouts other than the default one; the code of each is loaded when it is first shown. */
export const views: Readonly<Record<string, () => Promise<{ readonly view: View }>>> = {
  matrix: () => import('./views/matrix.js'),
  bars: () => import('./views/bars.js'),
  lines: () => import('./views/lines.js'),
  scatter: () => import('./views/scatter.js'),
  table: () => import('./views/table.js'),
  saved: () => import('./views/saved.js'),
};

/** What opens on demand. */
export const panels: Readonly<Record<string, () => Promise<{ readonly panel: Panel }>>> = {
  settings: () => import('./panels/settings.js'),
  pickers: () => import('./panels/pickers.js'),
  words: () => import('./panels/words.js'),
  download: () => import('./panels/download.js'),
  embed: () => import('./panels/embed.js'),
};

/** A `Dataset` is used as it is; a site's own figures are read by code that is loaded for them. */
export function isDataset(data: unknown): data is Dataset {
  return typeof data === 'object' && data !== null && 'catalogue' in data && typeof data.catalogue === 'function';
}
