import { summariseChronology } from '../../text/chronology-summary.js';
import { paragraphs, wordsStyles } from '../../widget/paragraphs.js';
import type { TimelinePanel } from './panel.js';

/** The timeline in plain sentences. */
export const panel: TimelinePanel = {
  styles: wordsStyles,
  render: ({ chronology, language }) => paragraphs(summariseChronology(chronology, language)),
};
