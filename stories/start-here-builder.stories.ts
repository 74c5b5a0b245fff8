import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { Builder } from '../src/builder/builder.js';
import '../src/builder/builder.css';

if (!customElements.get('s3-builder')) customElements.define('s3-builder', Builder);

interface Args {
  /** Language of the builder. */
  readonly locale: string;
  /** Address of the folder with the files of the library. */
  readonly files: string;
}

const meta: Meta<Args> = {
  title: 'Start here/Builder',
  args: { locale: 'en', files: 'https://your.site/s3-widgets/cdn/' },
  argTypes: { locale: { control: 'inline-radio', options: ['en', 'it'] } },
  parameters: { layout: 'fullscreen' },
  render: ({ locale, files }) => html`<main><s3-builder .locale=${locale} .files=${files}></s3-builder></main>`,
};

export default meta;

type Story = StoryObj<Args>;

/** Choose a widget, see it, copy the code that survives in your system; or paste code to change it. */
export const English: Story = {};

/** The same in Italian. */
export const Italian: Story = { args: { locale: 'it' } };
