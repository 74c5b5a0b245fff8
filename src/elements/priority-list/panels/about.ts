import { css, html } from 'lit';
import type { Panel } from '../panel.js';
import { statusText } from '../../../text/priority-details.js';

const styles = css`
  .panel.about {
    padding: 0;
    border: 0;
  }
`;

/** The strategy itself: status, summary, money, documents, contact, sources. */
export const panel: Panel = {
  styles,
  render({ shown, host }) {
    const { strategy, region, heading, language } = shown;
    const { title = { und: heading }, status } = strategy;
    const priority = { ...strategy, id: '', title };
    const record = {
      region,
      strategy,
      node: { priority, children: [], count: 0, height: 0 },
      classifications: [],
    };
    return html`<s3-priority-card
      class="strategy"
      detail="full"
      hide-context
      mark=${status ? statusText(status, language) : ''}
      heading-level=${(host.headingLevel || 2) + 1}
      .record=${record}
      .locale=${language.tag}
    ></s3-priority-card>`;
  },
};
