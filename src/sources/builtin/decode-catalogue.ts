import type { Region } from '../../model/index.js';
import type { Catalogue } from '../dataset.js';
import type { NamesModule, RegionsModule } from './modules.js';

const table = (text: string): string[][] => text.split('\n').map((line) => line.split('|'));

/** The catalogue in English. */
export function decodeCatalogue(module: RegionsModule): Catalogue {
  return {
    language: 'en',
    regions: decodeRegions(module),
    indicators: module.indicators,
    sources: module.sources,
    defaultIndicators: module.defaults,
    years: [module.firstYear, module.lastYear],
    defaultReference: 'EU27_2020',
  };
}

/** By level, the aggregate last: parents come before their children. */
function decodeRegions({ codes, names, outside }: RegionsModule): Region[] {
  const lines = table(names);
  const others = outside.split(' ');
  const regions: Region[] = [];

  const add = (code: string, level: 0 | 1 | 2, parent?: Region): Region => {
    const line = lines[regions.length] ?? [];
    const [name, english, nativeName, language] = line[0]
      ? line
      : [parent?.name ?? '', parent?.names?.en, parent?.nativeName];
    const country = parent?.country ?? code;
    const aggregate = country.length > 2;
    const region: Region = {
      code,
      name: name ?? '',
      nativeName: nativeName || undefined,
      names: english ? { en: english } : undefined,
      lang: language === '-' ? undefined : language || parent?.lang,
      ...(aggregate ? { aggregate } : { level, parent: parent?.code, country, eu: !others.includes(country) }),
    };
    regions.push(region);
    return region;
  };

  for (const branch of codes.split(' ')) {
    const [top = '', ...groups] = branch.split(',');
    const country = add(top, 0);
    for (const [first = '', ...rest] of groups) {
      const group = add(top + first, 1, country);
      for (const last of rest) add(group.code + last, 2, group);
    }
  }
  return regions.sort((a, b) => (a.level ?? 3) - (b.level ?? 3));
}

/** The same catalogue with labels and names in another language where they are known. */
export function translateCatalogue(catalogue: Catalogue, language: string, module: NamesModule): Catalogue {
  const labels = table(module.indicators);
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
