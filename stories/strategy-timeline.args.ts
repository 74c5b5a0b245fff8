// What the stories of <s3-strategy-timeline> share: arguments, their controls and the template.
import type { Meta, StoryContext } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { StrategyTimeline } from '../src/index.js';
import { settled } from '../src/testing/index.js';

/** Named like the attributes; `data` is the property. */
export interface Args {
  region?: string;
  levels?: string;
  from?: string;
  to?: string;
  period?: string;
  kinds?: string;
  src?: string;
  heading?: string;
  'heading-level'?: number;
  locale?: string;
  today?: string;
  'hide-toolbar'?: boolean;
  data?: StrategyTimeline['data'];
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
  levels: { ...text, ...attribute() },
  from: { ...text, ...attribute() },
  to: { ...text, ...attribute() },
  period: { ...choice('', '2007-2013', '2014-2020', '2021-2027'), ...attribute() },
  kinds: { ...text, ...attribute() },
  src: { ...text, ...attribute() },
  heading: { ...text, ...attribute() },
  'heading-level': { control: { type: 'number', min: 1, max: 6 }, ...attribute() },
  locale: { ...choice('', 'en', 'it'), ...attribute() },
  today: { ...text, ...attribute() },
  'hide-toolbar': { control: { type: 'boolean' }, ...attribute('false') },
  data: { control: false },
  content: { ...unlisted },
  // The properties of the attributes that are spelt with a dash.
  headingLevel: unlisted,
  hideToolbar: unlisted,
} as Meta<Args>['argTypes'];

/** One region; the day is fixed so that the stories stay as they are. */
export const args: Args = { region: 'ITI1', today: '2026-05-15' };

/** An attribute that is left empty is left out. */
const given = <T>(value: T | undefined) => ifDefined(value === '' || value === null ? undefined : value);

export const render = (args: Args): TemplateResult =>
  html`<s3-strategy-timeline
    region=${given(args.region)}
    levels=${given(args.levels)}
    from=${given(args.from)}
    to=${given(args.to)}
    period=${given(args.period)}
    kinds=${given(args.kinds)}
    src=${given(args.src)}
    heading=${ifDefined(args.heading)}
    heading-level=${given(args['heading-level'])}
    locale=${given(args.locale)}
    today=${given(args.today)}
    ?hide-toolbar=${args['hide-toolbar']}
    .data=${args.data}
    >${args.content}</s3-strategy-timeline
  >`;

/** Opens the part behind the button of this name, as a reader does. */
export const press =
  (label: string) =>
  async ({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Promise<void> => {
    const element = canvasElement.querySelector('s3-strategy-timeline');
    if (!element) throw new Error('The story shows no <s3-strategy-timeline>.');
    await settled(element, { timeout: 10_000 });
    const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ textContent }) => textContent.trim() === label);
    if (!button) throw new Error(`There is no button “${label}”.`);
    button.click();
    await settled(element, { timeout: 10_000 });
  };
