import { html, nothing } from 'lit';
import { listSnippet } from '../../../export/list-embed.js';
import type { SnippetOptions } from '../../../export/snippet.js';
import { priorityForest } from '../../../stats/priority-view.js';
import { copySaid, embedLabels, linkLabels } from '../../../text/file-labels.js';
import { absoluteUrl } from '../../../widget/absolute-url.js';
import { copyField, copyFieldStyles } from '../../../widget/copy-field.js';
import { pagesUrl, scriptUrl } from '../../../widget/script-url.js';
import type { Panel } from '../panel.js';

/** HTML that shows the same on another page. */
export const panel: Panel = {
  styles: copyFieldStyles,
  render({ language, state, shown, say }) {
    // All of the strategy: the reader's filter is no part of the state.
    const forest = priorityForest(shown.strategy.priorities);
    const src = absoluteUrl(state.src);
    const script = scriptUrl('priority-list');
    const pages = pagesUrl(script);
    const code = (options: SnippetOptions) => listSnippet({ ...state, src }, { ...shown, forest }, options);
    const done = (copied: boolean) => say(copySaid(copied, language));
    return html`${copyField({ text: code({ scriptUrl: script }), ...embedLabels(language), done })}
    ${pages ? copyField({ text: code({ pages }), ...linkLabels(language), done }) : nothing}`;
  },
};
