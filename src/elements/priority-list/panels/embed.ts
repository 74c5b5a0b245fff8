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
  render({ host, shown, say }) {
    const { region, strategy, language } = shown;
    const { regionHref, format, heading, headingLevel, locale } = host;
    const text = listSnippet(
      {
        region: host.region || region.code,
        period: host.period || strategy.period,
        comparePeriod: host.comparePeriod || undefined,
        src: absoluteUrl(host.src),
        regionHref,
        format,
        heading,
        headingLevel,
        locale,
      },
      // All of the strategy: the reader's filter is no part of the state.
      { ...shown, forest: priorityForest(strategy.priorities) },
      { scriptUrl: scriptUrl('priority-list') },
    );
    return copyField({ text, ...embedLabels(language), done: (copied) => say(copySaid(copied, language)) });
  },
};
