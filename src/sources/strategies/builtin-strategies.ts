import type { RegionStrategies } from '../../model/index.js';
import { DataError } from '../data-error.js';
import type { Classification, CodedPriority, StrategySource } from '../strategy-source.js';
import { strategyLoaders } from './loaders.js';

type ByRegion = Readonly<Record<string, () => Promise<RegionStrategies>>>;

/** Where the built-in strategies get their modules from; each is called when the module is first needed. */
export interface StrategyLoaders {
  /** By code of region: priorities and all else but milestones. */
  readonly regions: () => Promise<ByRegion>;
  /** By code of region: milestones without their sources, and with them. */
  readonly steps: () => Promise<ByRegion>;
  readonly fullSteps: () => Promise<ByRegion>;
  readonly codedPriorities: () => Promise<readonly CodedPriority[]>;
  readonly classifications: () => Promise<readonly Classification[]>;
}

/**
 * The strategies that come with the package (`data/strategies/`): of some regions and countries by their NUTS code of
 * the 2024 edition, and the EU's steps as `EU27_2020`. Rejects with a `DataError` when a module can't be loaded; what
 * failed is tried again by the next call.
 */
export function builtinStrategies(loaders: StrategyLoaders = strategyLoaders): StrategySource {
  const promises = new Map<string, Promise<unknown>>();
  const once = async <T>(key: string, load: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    signal?.throwIfAborted();
    let promise = promises.get(key) as Promise<T> | undefined;
    if (!promise) {
      promise = load().catch((cause: unknown) => {
        promises.delete(key);
        throw new DataError('network', 'The built-in strategies could not be loaded.', { cause });
      });
      promises.set(key, promise);
    }
    const value = await promise;
    signal?.throwIfAborted();
    return value;
  };
  const of =
    (kind: 'regions' | 'steps' | 'fullSteps') =>
    async (code: string, signal?: AbortSignal): Promise<RegionStrategies | undefined> => {
      const known = await once(kind, loaders[kind], signal);
      const load = Object.hasOwn(known, code) && known[code];
      return load ? once(`${kind}/${code}`, load, signal) : undefined;
    };

  return {
    region: of('regions'),
    steps: of('fullSteps'),
    outline: of('steps'),
    codes: async (signal) => Object.keys(await once('regions', loaders.regions, signal)),
    codedPriorities: (signal) => once('codes/', loaders.codedPriorities, signal),
    classifications: (signal) => once('names/', loaders.classifications, signal),
  };
}
