import type { Observation } from '../model/index.js';
import type { Catalogue, Dataset } from './dataset.js';
import type { FigureFormat } from './formats/recognise.js';

/** Figures that are in memory, whatever they were read from: what there is, and the observations. */
export interface Figures {
  readonly catalogue: Omit<Catalogue, 'language'>;
  readonly observations: readonly Observation[];
  /** The form of the file that they were read from. */
  readonly format?: FigureFormat;
}

/** Figures as a dataset; they are asked for when something is needed of them. Rejects with what they reject with. */
export function figuresDataset(figures: (signal?: AbortSignal) => Figures | Promise<Figures>): Dataset {
  return {
    catalogue: async (language, signal) => ({ ...(await figures(signal)).catalogue, language }),
    observations: async ({ indicators }, signal) => {
      const asked = new Set(indicators);
      return (await figures(signal)).observations.filter(({ indicator }) => asked.has(indicator));
    },
  };
}
