import { html, nothing } from 'lit';
import type { SnippetOptions } from '../../../export/snippet.js';
import { timelineSnippet } from '../../../export/timeline-embed.js';
import { copySaid, embedLabels, linkLabels } from '../../../text/file-labels.js';
import { absoluteUrl } from '../../../widget/absolute-url.js';
import { copyField, copyFieldStyles } from '../../../widget/copy-field.js';
import { pagesUrl, scriptUrl } from '../../../widget/script-url.js';
import type { TimelinePanel } from '../panel.js';

/** HTML that shows the same on another page. */
export const panel: TimelinePanel = {
  styles: copyFieldStyles,
  render(context) {
    const { language, state } = context;
    const src = absoluteUrl(state.src);
    const script = scriptUrl('strategy-timeline');
    const pages = pagesUrl(script);
    const code = (options: SnippetOptions) => timelineSnippet({ ...state, src }, context, options);
    const done = (copied: boolean) => context.say(copySaid(copied, language));
    return html`${copyField({ text: code({ scriptUrl: script }), ...embedLabels(language), done })}
    ${pages ? copyField({ text: code({ pages }), ...linkLabels(language), done }) : nothing}`;
  },
};
