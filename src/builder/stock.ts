import type { Recode, Strategy } from '../model/index.js';
import { builtinDataset } from '../sources/builtin/builtin-dataset.js';
import { pageClient } from '../sources/client/client.js';
import { figuresAt } from '../sources/client/figures-at.js';
import { DataError } from '../sources/data-error.js';
import type { Catalogue } from '../sources/dataset.js';
import { nutsFigures } from '../sources/nuts-figures.js';
import { builtinStrategies } from '../sources/strategies/builtin-strategies.js';
import type { Choices } from './choices.js';
import { regionsOf } from './choices.js';

/** What there is to choose from. */
export interface Stock {
  readonly catalogue: Catalogue;
  readonly recodes: readonly Recode[];
  /** Codes of the regions that there are strategies of. */
  readonly strategies: readonly string[];
  /** The strategies of the first chosen region. */
  readonly periods: readonly Strategy[];
}

const dataset = builtinDataset();
const strategies = builtinStrategies();

/** Loads what can be chosen with these choices, with labels in a language; of a site's own file what is in it. Rejects with a `DataError`. */
export async function loadStock(choices: Choices, language: string): Promise<Stock> {
  const [code] = regionsOf(choices);
  const src = choices.parameters.get('src')?.trim();
  const [catalogue, recodes, codes, region] = await Promise.all([
    dataset.catalogue(language),
    dataset.recodes!().catch(() => []),
    strategies.codes(),
    code ? strategies.region(code.toUpperCase()) : undefined,
  ]);
  const stock = { catalogue, recodes, strategies: codes, periods: region?.strategies ?? [] };
  if (!src || choices.widget !== 'region-compare' || !URL.canParse(src, document.baseURI)) return stock;
  try {
    const figures = await figuresAt(pageClient, new URL(src, document.baseURI).href, { language });
    const own = nutsFigures(figures, catalogue.regions, recodes).figures.catalogue;
    return { ...stock, catalogue: { ...own, language } };
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    return stock; // The preview says why.
  }
}
