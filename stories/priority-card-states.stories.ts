import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DataError } from '../src/index.js';
import { fakeStrategies } from '../src/testing/fake-strategies.js';
import { args, argTypes, render, type Args } from './priority-card.args.js';

const meta: Meta<Args> = {
  title: 'Elements/Priority card: states',
  component: 's3-priority-card',
  args,
  argTypes,
  render,
};

export default meta;

type Story = StoryObj<Args>;

const failing = (error: DataError) => ({ ...fakeStrategies(), region: () => Promise.reject(error) });
const content = html`<p>What you wrote between the tags stays until there is something better.</p>`;

/** Facts that take their time: the space is reserved. */
export const Loading: Story = {
  tags: ['stays-busy'],
  args: { data: { ...fakeStrategies(), region: () => new Promise(() => undefined) }, content },
};

/** Nothing is asked for. */
export const Empty: Story = { args: { region: '', period: '', priority: '' } };

/** No connection: a sentence and a button to try again; your own text stays. */
export const Offline: Story = { args: { data: failing(new DataError('network', 'No connection')), content } };

/** The server answers with an error. */
export const Failed: Story = { args: { data: failing(new DataError('http', 'No', { status: 503 })), content } };

/** A code that nothing is known of: near ones are suggested. */
export const UnknownRegion: Story = { args: { region: 'ITI9' } };

/** Another period than those that there are. */
export const UnknownPeriod: Story = { args: { period: '1994-1999' } };

/** Another priority than those that there are. */
export const UnknownPriority: Story = { args: { priority: 'shipbuilding' } };

/** Own data with faults: what is right is shown, what is wrong is told. */
export const FaultyData: Story = {
  args: {
    region: '',
    period: '',
    priority: 'a',
    data: {
      region: 'MY1',
      period: '2021-2027',
      priorities: [{ id: 'a', title: { en: 'Ours' }, summary: 7 }, { id: 5 }],
    },
  },
};

/** A long word and a long text. */
export const LongWords: Story = {
  args: { region: 'XA12', period: '', priority: 'long', locale: 'de', data: fakeStrategies() },
  render: (args) => html`<div class="narrow-box">${render(args)}</div>`,
};
