import { strategySentences } from '../../../text/priority-summary.js';
import { paragraphs, wordsStyles } from '../../../widget/paragraphs.js';
import type { Panel } from '../panel.js';

/** The strategy in plain sentences. */
export const panel: Panel = {
  styles: wordsStyles,
  render: ({ shown }) => paragraphs(strategySentences(shown, shown.language)),
};
