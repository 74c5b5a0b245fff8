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
  render({ host, shown, say }) {
    const { region, strategy, language } = shown;
    const { regionHref, format, heading, headingLevel, locale } = host;
    const state = {
      region: host.region || region.code,
      period: host.period || strategy.period,
      comparePeriod: host.comparePeriod || undefined,
      src: absoluteUrl(host.src),
      regionHref,
      format,
      heading,
      headingLevel,
      locale,
    };
    // All of the strategy: the reader's filter is no part of the state.
    const forest = priorityForest(strategy.priorities);
    const script = scriptUrl('priority-list');
    const pages = pagesUrl(script);
    const code = (options: SnippetOptions) => listSnippet(state, { ...shown, forest }, options);
    const done = (copied: boolean) => say(copySaid(copied, language));
    return html`${copyField({ text: code({ scriptUrl: script }), ...embedLabels(language), done })}
    ${pages ? copyField({ text: code({ pages }), ...linkLabels(language), done }) : nothing}`;
  },
};
