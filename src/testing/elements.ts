import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Each element with built-in figures, in English, and what is there when it has been drawn. */
export const ELEMENTS: readonly (readonly [tag: string, drawn: RegExp, content: TemplateResult])[] = [
  ['s3-region-compare', /25–64/, html`<s3-region-compare locale="en" regions="ITI1 ES21 FRJ1"></s3-region-compare>`],
  [
    's3-priority-card',
    /2014–2020/,
    html`<s3-priority-card
      locale="en"
      region="ITI1"
      period="2014-2020"
      priority="ict-and-photonics"
    ></s3-priority-card>`,
  ],
  [
    's3-priority-list',
    /Smart factory/,
    html`<s3-priority-list locale="en" region="ITI1" period="2014-2020"></s3-priority-list>`,
  ],
  [
    's3-strategy-timeline',
    /2021–2027/,
    html`<s3-strategy-timeline locale="en" region="ITI1" today="2026-05-01"></s3-strategy-timeline>`,
  ],
];
