import { html, nothing } from 'lit';
import { embedSnippet } from '../../../export/embed.js';
import { copySaid, embedLabels, linkLabels } from '../../../text/file-labels.js';
import { absoluteUrl } from '../../../widget/absolute-url.js';
import { copyField, copyFieldStyles } from '../../../widget/copy-field.js';
import { pagesUrl, scriptUrl } from '../../../widget/script-url.js';
import { stateOf } from '../compare-state.js';
import { parseList } from '../query.js';
import type { Panel } from '../panel.js';

/** HTML that shows the same on another page. */
export const panel: Panel = {
  styles: copyFieldStyles,
  render(context) {
    const { comparison, language } = context;
    const state = stateOf(context);
    const { indicator, secondIndicator } = context.view;
    const picked = state.view === 'scatter' && secondIndicator ? [indicator, secondIndicator] : [indicator];
    const indicators = [...picked, ...state.indicators.filter((id) => !picked.includes(id))];
    const single = state.view === 'bars' || state.view === 'lines' || state.view === 'scatter';
    const { src, format, integrity, eurostat } = context.options;
    // Of a site's own figures all are shown by themselves.
    const isAll = (choice: string | readonly string[]) => Boolean(src || eurostat) && !parseList(choice).length;
    const shown = {
      ...state,
      regions: isAll(context.options.regions) ? [] : state.regions,
      indicators: single ? indicators : isAll(context.options.indicators) ? undefined : state.indicators,
      src: absoluteUrl(src),
      format,
      srcIntegrity: integrity,
      eurostat,
      year: state.year === 'latest' ? undefined : state.year,
      view: state.view === 'dots' ? undefined : state.view,
      scale: state.scale === 'value' ? undefined : state.scale,
      sort: state.sort === 'given' ? undefined : state.sort,
    };
    const script = scriptUrl('region-compare');
    const pages = pagesUrl(script);
    const fallback = { comparison, language };
    const done = (copied: boolean) => context.say(copySaid(copied, language));
    return html`${copyField({ text: embedSnippet(shown, { scriptUrl: script, fallback }), ...embedLabels(language), done })}
    ${pages ? copyField({ text: embedSnippet(shown, { pages, fallback }), ...linkLabels(language), done }) : nothing}`;
  },
};
