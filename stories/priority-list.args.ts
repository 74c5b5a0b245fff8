// What the stories of <s3-priority-list> share: arguments, their controls and the template.
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/priority-list.js';

/** Named like the attributes; `data` is the property. */
export interface Args {
  region?: string;
  period?: string;
  'compare-period'?: string;
  src?: string;
  heading?: string;
  'heading-level'?: number;
  'hide-toolbar'?: boolean;
  locale?: string;
  data?: unknown;
  /** What stands between the tags. */
  content?: TemplateResult;
}

const attribute = (defaultValue?: string) => ({
  table: { category: 'attributes', ...(defaultValue && { defaultValue: { summary: defaultValue } }) },
});
const text = { control: { type: 'text' as const } };
const unlisted = { table: { disable: true } };

export const argTypes: Meta<Args>['argTypes'] = {
  region: { ...text, ...attribute() },
  period: { ...text, ...attribute() },
  'compare-period': { ...text, ...attribute() },
  src: { ...text, ...attribute() },
  heading: { ...text, ...attribute() },
  'heading-level': { control: { type: 'number', min: 1, max: 6 }, ...attribute() },
  'hide-toolbar': { control: { type: 'boolean' }, ...attribute('false') },
  locale: { control: { type: 'select' }, options: ['', 'en', 'it'], ...attribute() },
  data: { control: false },
  content: { ...unlisted },
};

/** All priorities of a real strategy. */
export const args: Args = { region: 'ITI1', period: '2014-2020' };

/** An attribute that is left empty is left out. */
const given = <T>(value: T | undefined) => ifDefined(value === '' || value === null ? undefined : value);

export const render = (args: Args): TemplateResult =>
  html`<s3-priority-list
    region=${given(args.region)}
    period=${given(args.period)}
    compare-period=${given(args['compare-period'])}
    src=${given(args.src)}
    heading=${ifDefined(args.heading)}
    heading-level=${given(args['heading-level'])}
    ?hide-toolbar=${args['hide-toolbar']}
    locale=${given(args.locale)}
    .data=${args.data}
    >${args.content}</s3-priority-list
  >`;
