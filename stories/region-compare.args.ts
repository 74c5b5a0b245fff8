// What the stories of <s3-region-compare> share: arguments, their controls and the template.
import type { Meta, StoryContext } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { RegionCompare } from '../src/index.js';
import { settled } from '../src/testing/index.js';

/** Named like the attributes; `data` is the property. */
export interface Args {
  regions: string;
  indicators?: string;
  reference?: string;
  year?: string | number;
  view?: string;
  scale?: string;
  sort?: string;
  highlight?: string;
  src?: string;
  eurostat?: string;
  heading?: string;
  'heading-level'?: number;
  locale?: string;
  'hide-toolbar'?: boolean;
  data?: RegionCompare['data'];
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
  regions: { ...text, ...attribute() },
  indicators: { ...text, ...attribute() },
  reference: { ...text, ...attribute('EU27_2020') },
  year: { ...text, ...attribute('latest') },
  view: { ...choice('dots', 'bars', 'lines', 'scatter', 'table'), ...attribute('dots') },
  scale: { ...choice('value', 'index', 'percentile'), ...attribute('value') },
  sort: { ...choice('given', 'name', 'value'), ...attribute('given') },
  highlight: { ...text, ...attribute() },
  src: { ...text, ...attribute() },
  eurostat: { ...text, ...attribute() },
  heading: { ...text, ...attribute() },
  'heading-level': { control: { type: 'number', min: 1, max: 6 }, ...attribute() },
  locale: { ...choice('', 'en', 'it'), ...attribute() },
  'hide-toolbar': { control: { type: 'boolean' }, ...attribute('false') },
  data: { control: false },
  content: { ...unlisted },
  // The properties of the attributes that are spelt with a dash.
  headingLevel: unlisted,
  hideToolbar: unlisted,
} as Meta<Args>['argTypes'];

/** Three regions, and nothing else that has to be said. */
export const args: Args = { regions: 'ITI1 ES21 FRJ1' };

/** An attribute that is left empty is left out. */
const given = <T>(value: T | undefined) => ifDefined(value === '' || value === null ? undefined : value);

export const render = (args: Args): TemplateResult =>
  html`<s3-region-compare
    regions=${given(args.regions)}
    indicators=${given(args.indicators)}
    reference=${given(args.reference)}
    year=${given(args.year)}
    view=${given(args.view)}
    scale=${given(args.scale)}
    sort=${given(args.sort)}
    highlight=${given(args.highlight)}
    src=${given(args.src)}
    eurostat=${given(args.eurostat)}
    heading=${ifDefined(args.heading)}
    heading-level=${given(args['heading-level'])}
    locale=${given(args.locale)}
    ?hide-toolbar=${args['hide-toolbar']}
    .data=${args.data}
    >${args.content}</s3-region-compare
  >`;

/** Opens the part behind the button of this name, as a reader does. */
export const press =
  (label: string) =>
  async ({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Promise<void> => {
    const element = canvasElement.querySelector('s3-region-compare');
    if (!element) throw new Error('The story shows no <s3-region-compare>.');
    await settled(element, { timeout: 10_000 });
    const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ textContent }) => textContent.trim() === label);
    if (!button) throw new Error(`There is no button “${label}”.`);
    if (button.ariaExpanded !== 'true') button.click();
    await settled(element, { timeout: 10_000 });
  };
