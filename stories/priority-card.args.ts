// What the stories of <s3-priority-card> share: arguments, their controls and the template.
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/priority-card.js';

/** Named like the attributes; `data` is the property. */
export interface Args {
  region?: string;
  period?: string;
  priority?: string;
  detail?: string;
  indicators?: string;
  href?: string;
  'region-href'?: string;
  heading?: string;
  'heading-level'?: number;
  'hide-context'?: boolean;
  mark?: string;
  locale?: string;
  data?: unknown;
  /** What stands between the tags. */
  content?: TemplateResult;
}

const attribute = (defaultValue?: string) => ({
  table: { category: 'attributes', ...(defaultValue && { defaultValue: { summary: defaultValue } }) },
});
const text = { control: { type: 'text' as const } };
const choice = (...options: string[]) => ({ control: { type: 'select' as const }, options });
const unlisted = { table: { disable: true } };

export const argTypes: Meta<Args>['argTypes'] = {
  region: { ...text, ...attribute() },
  period: { ...text, ...attribute() },
  priority: { ...text, ...attribute() },
  detail: { ...choice('summary', 'full'), ...attribute('summary') },
  indicators: { ...text, ...attribute() },
  href: { ...text, ...attribute() },
  'region-href': { ...text, ...attribute() },
  heading: { ...text, ...attribute() },
  'heading-level': { control: { type: 'number', min: 1, max: 6 }, ...attribute('3') },
  'hide-context': { control: { type: 'boolean' }, ...attribute('false') },
  mark: { ...text, ...attribute() },
  locale: { ...choice('', 'en', 'it'), ...attribute() },
  data: { control: false },
  content: { ...unlisted },
};

/** A real priority of a real region. */
export const args: Args = { region: 'ITI1', period: '2014-2020', priority: 'ict-and-photonics' };

/** An attribute that is left empty is left out. */
const given = <T>(value: T | undefined) => ifDefined(value === '' || value === null ? undefined : value);

export const render = (args: Args): TemplateResult =>
  html`<s3-priority-card
    region=${given(args.region)}
    period=${given(args.period)}
    priority=${given(args.priority)}
    detail=${given(args.detail)}
    indicators=${given(args.indicators)}
    href=${given(args.href)}
    region-href=${given(args['region-href'])}
    heading=${given(args.heading)}
    heading-level=${given(args['heading-level'])}
    ?hide-context=${args['hide-context']}
    mark=${given(args.mark)}
    locale=${given(args.locale)}
    .data=${args.data}
    >${args.content}</s3-priority-card
  >`;
