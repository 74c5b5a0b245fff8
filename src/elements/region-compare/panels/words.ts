import { summarise } from '../../../text/summary.js';
import { paragraphs, wordsStyles } from '../../../widget/paragraphs.js';
import type { Panel } from '../panel.js';

/** The comparison in plain sentences. */
export const panel: Panel = {
  styles: wordsStyles,
  render: ({ comparison, language, view }) => paragraphs(summarise(comparison, language, view.highlight)),
};
