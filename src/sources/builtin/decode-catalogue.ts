import type { Region } from '../../model/index.js';
import type { Catalogue } from '../dataset.js';
import type { RegionsModule } from './modules.js';

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
  const lines = names.split('\n').map((line) => line.split('|'));
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
