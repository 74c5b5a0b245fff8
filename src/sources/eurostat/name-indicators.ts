import type { Indicator } from '../../model/index.js';
import type { Figures } from '../figures.js';
import { queryKey } from './parse-query.js';

/** Built-in indicators by the key of the query that they were made of. */
export function indicatorsByQuery(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  return new Map(
    indicators.flatMap((indicator) => {
      const { dataset, filters } = indicator;
      if (!dataset || !filters) return [];
      const parts = filters.split('&').map((part) => part.split('='));
      const query = { dataset, filters: parts.map(([name = '', codes = '']) => [name, codes.split(',')] as const) };
      return [[queryKey(query), indicator] as const];
    }),
  );
}

/**
 * Gives live indicators what the built-in ones say beyond Eurostat's answer: id, direction, decimals and, where Eurostat
 * does not speak the reader's language, the label. Of several with one label each gets its codes.
 */
export function nameIndicators(figures: Figures, known: ReadonlyMap<string, Indicator>, ownLabels: boolean): Figures {
  const { catalogue, observations } = figures;
  const count = new Map<string, number>();
  const named = catalogue.indicators.map((live): Indicator => {
    const match = known.get(live.id);
    if (!match) return live;
    const { id, direction, decimals, theme, label, unit, filters } = match;
    return { ...live, id, direction, decimals, theme, filters, ...(ownLabels && { label, unit }) };
  });
  for (const { label, unit } of named) count.set(`${label} ${unit}`, (count.get(`${label} ${unit}`) ?? 0) + 1);
  const indicators = named.map((each, at) => {
    if ((count.get(`${each.label} ${each.unit}`) ?? 0) < 2) return each;
    const codes = (catalogue.indicators[at]?.id ?? '')
      .split(/[?&]/)
      .slice(1)
      .map((part) => part.split('=')[1]);
    return { ...each, label: `${each.label} (${codes.join(', ')})` };
  });
  const ids = new Map(catalogue.indicators.map(({ id }, at) => [id, indicators[at]?.id ?? id]));
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    catalogue: { ...catalogue, indicators, defaultIndicators: catalogue.defaultIndicators.map(idOf) },
    observations: observations.map((each) => ({ ...each, indicator: idOf(each.indicator) })),
  };
}
