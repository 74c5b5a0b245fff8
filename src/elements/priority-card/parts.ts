import type { FullPart } from './full.js';
import type { PriorityCard } from './priority-card.js';

/** Everything but the summary; its code is loaded when it is first shown. */
export const fullPart = (host: PriorityCard): Promise<FullPart> =>
  import('./full.js').then((module) => new module.FullPart(host));

/** What not every card needs: areas and codes, and what is wrong. */
export const rich = () => import('./rich.js');
export const trouble = () => import('./trouble.js');

/** Reads a site's own data. */
export const own = () => import('./own.js');
