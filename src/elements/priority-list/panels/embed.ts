import { listSnippet } from '../../../export/list-embed.js';
import { priorityForest } from '../../../stats/priority-view.js';
import { copySaid, embedLabels } from '../../../text/file-labels.js';
import { absoluteUrl } from '../../../widget/absolute-url.js';
import { copyField, copyFieldStyles } from '../../../widget/copy-field.js';
import { scriptUrl } from '../../../widget/script-url.js';
import type { Panel } from '../panel.js';

/** HTML that shows the same on another page. */
export const panel: Panel = {
  styles: copyFieldStyles,
  render({ language, state, shown, say }) {
    // All of the strategy: the reader's filter is no part of the state.
    const forest = priorityForest(shown.strategy.priorities);
    const src = absoluteUrl(state.src);
    const text = listSnippet({ ...state, src }, { ...shown, forest }, { scriptUrl: scriptUrl('priority-list') });
    return copyField({ text, ...embedLabels(language), done: (copied) => say(copySaid(copied, language)) });
  },
};
