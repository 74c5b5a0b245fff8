import { timelineSnippet } from '../../../export/timeline-embed.js';
import { copySaid, embedLabels } from '../../../text/file-labels.js';
import { absoluteUrl } from '../../../widget/absolute-url.js';
import { copyField, copyFieldStyles } from '../../../widget/copy-field.js';
import { scriptUrl } from '../../../widget/script-url.js';
import type { TimelinePanel } from '../panel.js';

/** HTML that shows the same on another page. */
export const panel: TimelinePanel = {
  styles: copyFieldStyles,
  render(context) {
    const { language, state } = context;
    const src = absoluteUrl(state.src);
    const text = timelineSnippet({ ...state, src }, context, { scriptUrl: scriptUrl('strategy-timeline') });
    return copyField({ text, ...embedLabels(language), done: (copied) => context.say(copySaid(copied, language)) });
  },
};
