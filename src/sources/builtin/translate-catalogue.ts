import type { Catalogue } from '../dataset.js';
import type { NamesModule } from './modules.js';

/** The same catalogue with labels and names in another language where they are known. */
export function translateCatalogue(catalogue: Catalogue, language: string, module: NamesModule): Catalogue {
  const labels = module.indicators.split('\n').map((line) => line.split('|'));
  const names = new Map(module.regions.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line]));
  return {
    ...catalogue,
    language,
    indicators: catalogue.indicators.map((indicator, i) => {
      const [label, unit] = labels[i] ?? [];
      return label ? { ...indicator, label, unit: unit ?? '' } : indicator;
    }),
    regions: catalogue.regions.map((region) => {
      const name = names.get(region.code)?.slice(region.code.length + 1);
      return name ? { ...region, names: { ...region.names, [language]: name } } : region;
    }),
  };
}
