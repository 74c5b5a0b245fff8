import { summariseChronology } from '../text/chronology-summary.js';
import { strategySentences } from '../text/priority-summary.js';
import { summarise } from '../text/summary.js';
import { PriorityListLoadEvent, RegionCompareLoadEvent, StrategyTimelineLoadEvent } from './shown.js';
import type { Shown } from './shown.js';

/** What an element shows in plain sentences; none of a card, which is words already. */
export function sentencesOf({ host, language, event }: Shown): string[] {
  const highlight = host.getAttribute('highlight')?.trim().toUpperCase();
  if (event instanceof RegionCompareLoadEvent) return summarise(event.comparison, language, highlight);
  if (event instanceof PriorityListLoadEvent) return strategySentences(event.shown, language);
  if (event instanceof StrategyTimelineLoadEvent) return summariseChronology(event.chronology, language);
  return [];
}
