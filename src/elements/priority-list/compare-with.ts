import type { Strategy } from '../../model/index.js';
import { findStrategy } from '../../sources/strategies/find-strategy.js';
import { comparePeriods } from '../../stats/priority-periods.js';
import type { LoadedList, StrategyView } from './load.js';

/** A strategy beside that of another period, or why there is nothing to compare it with. */
export function compareWith(view: StrategyView, strategies: readonly Strategy[], wanted: string): LoadedList {
  const { region, strategy } = view;
  const other = findStrategy(strategies, wanted);
  if (!other?.priorities.length || other === strategy) {
    const periods = strategies.flatMap((each) =>
      each !== other && each.priorities.length && each.period ? each.period : [],
    );
    const kind = other === strategy ? 'same-period' : 'unknown-period';
    return { view, problems: [{ kind, region, period: wanted, periods }] };
  }
  const isEarlier = (other.period ?? '') <= (strategy.period ?? '');
  const [before, after] = isEarlier ? [other, strategy] : [strategy, other];
  const change = comparePeriods(before.priorities, after.priorities);
  return { view: { ...view, change, comparedPeriod: other.period ?? wanted }, problems: [] };
}
