import names from './generated/names.js';
import type { BuiltinLoaders, RecodesModule, RegionsModule, SeriesModule } from './modules.js';

/** Imports the generated modules; the specifiers are literal so that bundlers make a file of each. */
export const builtinLoaders: BuiltinLoaders = {
  regions: () => import('./generated/regions.js') as Promise<RegionsModule>,
  latest: () => import('./generated/latest.js'),
  recodes: () => import('./generated/recodes.js') as Promise<RecodesModule>,
  series: async (indicator) => {
    // In a module of its own because most pages never ask for a series.
    const { default: series }: { default: Record<string, () => Promise<SeriesModule>> } =
      await import('./generated/series.js');
    const load = series[indicator];
    if (!load) throw new RangeError(`no series of ${indicator}`);
    return load();
  },
  names,
};
