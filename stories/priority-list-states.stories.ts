import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DataError } from '../src/index.js';
import { fakeStrategies } from '../src/testing/fake-strategies.js';
import { args, argTypes, render, type Args } from './priority-list.args.js';
import { served } from './served.js';

const meta: Meta<Args> = {
  title: 'Elements/Priority list: states',
  component: 's3-priority-list',
  args,
  argTypes,
  render,
};

export default meta;

type Story = StoryObj<Args>;

const content = html`<p>Photonics, the smart factory and chemistry: Tuscany’s three technology priorities.</p>`;

/** Facts that take their time: the space is reserved, and what you wrote is read. */
export const Loading: Story = {
  tags: ['stays-busy'],
  args: { data: { ...fakeStrategies(), region: () => new Promise(() => undefined) }, content },
};

/** No region is named. */
export const Empty: Story = { args: { region: '', period: '' } };

/** No connection: a sentence, a button to try again, and what you wrote stays. */
export const Offline: Story = {
  args: {
    data: { ...fakeStrategies(), region: () => Promise.reject(new DataError('network', 'No connection')) },
    content,
  },
};

/** A code that nothing is known of. */
export const UnknownRegion: Story = { args: { region: 'ITI9' } };

/** Another period than those that there are. */
export const UnknownPeriod: Story = { args: { period: '1994-1999' } };

/** A region that steps are known of, but no priorities. */
export const NoPriorities: Story = { args: { region: 'XA13', period: '', data: fakeStrategies() } };

/** Three hundred invented priorities. */
export const Many: Story = { args: { region: 'XA11', period: '', data: fakeStrategies({ priorities: 300 }) } };

/** Own data with faults: what is right is shown, what is wrong is told. */
export const FaultyData: Story = {
  args: {
    region: '',
    period: '',
    data: { region: 'MY1', period: '2021-2027', priorities: [{ id: 'a', title: { en: 'Ours' } }, { id: 5 }, 'x'] },
  },
};

const SHEET = [
  'region;period;id;parent;title;summary;kind;codes',
  'North;2021-2027;ict;;Invented photonics;Light for machines and medicine;technology-priority;nace2:26',
  'North;2021-2027;lasers;ict;Invented lasers;;;',
  'North;2021-2027;sea;;Invented blue growth;Ports, fish and wind;technology-priority;nace2:03 nace2:50',
].join('\n');

/** A sheet of the site, saved as CSV: a row is a priority. */
export const FromCsv: Story = {
  args: { region: '', period: '', src: 'https://site.example/priorities.csv' },
  beforeEach: served({ 'https://site.example/priorities.csv': SHEET }),
};

/** There is no such file. */
export const FileNotThere: Story = {
  args: { region: '', period: '', src: 'https://site.example/none.csv', content },
  beforeEach: served({}),
};
