import type { Panel } from './panel.js';

/** What opens on demand; the code of each is loaded then. */
export const panels: Readonly<Record<string, () => Promise<Panel>>> = {
  about: () => import('./panels/about.js').then((module) => module.panel),
  words: () => import('./panels/words.js').then((module) => module.panel),
  download: () => import('./panels/download.js').then((module) => module.panel),
  embed: () => import('./panels/embed.js').then((module) => module.panel),
};

/** Search and filters. */
export const filterPart = () => import('./filter.js');

/** What is wrong. */
export const trouble = () => import('./trouble.js');

/** What became of the priorities of another period. */
export const changePart = () => import('./change.js');

/** Reads a site's own data. */
export const own = () => import('./own.js');
