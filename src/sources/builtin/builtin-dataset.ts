import type { Observation, Recode } from '../../model/index.js';
import { DataError } from '../data-error.js';
import type { Catalogue, Dataset, ObservationQuery } from '../dataset.js';
import { decodeCatalogue } from './decode-catalogue.js';
import { decodeTable, type DecodedTable } from './decode-table.js';
import { builtinLoaders } from './loaders.js';
import type { BuiltinLoaders } from './modules.js';

/**
 * The figures that come with the package (`data/`): Eurostat's, by NUTS region of the 2024 edition, from 2008 on.
 *
 * `latest` observations are, of each indicator, the newest of every region and all of its main year and later ones;
 * the main year is the newest of most EU regions of level 2. Where a region that is asked for has nothing as new as
 * that, all years of that indicator come, because ranks in its older year need them.
 */
export function builtinDataset(loaders: BuiltinLoaders = builtinLoaders): Dataset {
  const once = remember();

  const english = (): Promise<Catalogue> => once('regions', async () => decodeCatalogue(await loaders.regions()));

  /** All latest tables; each is decoded when it is first asked for. */
  const latest = (): Promise<(position: number) => DecodedTable> =>
    once('latest', async () => {
      const [{ regions, sources, indicators }, { tables }] = await Promise.all([english(), loaders.latest()]);
      const texts = tables.split(' ');
      const decoded: DecodedTable[] = [];
      const table = (position: number): DecodedTable =>
        (decoded[position] ??= decodeTable(texts[position] ?? '', {
          indicator: indicators[position]?.id ?? '',
          regions,
          sources,
          table: (helper) => table(helper).rows,
        }));
      return table;
    });

  const series = (indicator: string): Promise<readonly Observation[]> =>
    once(`series ${indicator}`, async () => {
      const [{ regions, sources }, { table }] = await Promise.all([english(), loaders.series(indicator)]);
      return decodeTable(table, { indicator, regions, sources }).rows;
    });

  const newest = async (indicator: string, position: number, asked: readonly string[]) => {
    const { mainYear = 0, rows } = (await latest())(position);
    const years = new Map<string, number>();
    for (const { region, year, value } of rows) {
      if (value !== undefined && !years.has(region)) years.set(region, year);
    }
    return asked.some((region) => (years.get(region) ?? mainYear) < mainYear) ? series(indicator) : rows;
  };

  return {
    async catalogue(language, signal) {
      signal?.throwIfAborted();
      // Who asks for the catalogue asks for figures next: no second wait. A failure shows when they are asked for.
      latest().catch(() => undefined);
      const wanted = language.toLowerCase().split('-')[0] ?? '';
      const names = Object.hasOwn(loaders.names, wanted) && loaders.names[wanted];
      const catalogue = names
        ? await once(`names ${wanted}`, async () => {
            const [known, module, { translateCatalogue }] = await Promise.all([
              english(),
              names(),
              import('./translate-catalogue.js'),
            ]);
            return translateCatalogue(known, wanted, module);
          })
        : await english();
      signal?.throwIfAborted();
      return catalogue;
    },

    async observations({ indicators, regions, years }: ObservationQuery, signal) {
      signal?.throwIfAborted();
      const asked = new Set(indicators);
      const known = await english();
      const tables = await Promise.all(
        known.indicators.map(async ({ id }, position) => {
          if (!asked.has(id)) return [];
          return years === 'latest' ? newest(id, position, regions) : series(id);
        }),
      );
      signal?.throwIfAborted();
      return tables.flat();
    },

    async recodes(signal): Promise<readonly Recode[]> {
      signal?.throwIfAborted();
      const recodes = await once('recodes', async () => (await loaders.recodes()).recodes);
      signal?.throwIfAborted();
      return recodes;
    },
  };
}

/** Shares one promise per key; a failed one is forgotten, so that the next caller tries again. */
function remember() {
  const promises = new Map<string, Promise<unknown>>();
  return <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = promises.get(key);
    if (known) return known as Promise<T>;
    const promise = make().catch((cause: unknown) => {
      promises.delete(key);
      throw cause instanceof DataError
        ? cause
        : new DataError('network', 'The built-in figures could not be loaded.', { cause });
    });
    promises.set(key, promise);
    return promise;
  };
}
