import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { args, argTypes, press, render, type Args } from './strategy-timeline.args.js';

const meta: Meta<Args> = {
  title: 'Elements/Strategy timeline',
  component: 's3-strategy-timeline',
  tags: ['autodocs'],
  args,
  argTypes,
  render,
};

export default meta;

type Story = StoryObj<Args>;

/** How a strategy came about, between the steps of its country and of the European Union. */
export const Tuscany: Story = { args: { from: '2013', to: '2028' } };

/** The Basque Country. */
export const BasqueCountry: Story = { args: { region: 'ES21' } };

/** Languedoc-Roussillon, and the region that it has become a part of. */
export const LanguedocRoussillon: Story = { args: { region: 'FRJ1' } };

/** One programming period; readers can choose another. */
export const OnePeriod: Story = { args: { period: '2014-2020' } };

/** The region's own steps alone. */
export const OneLane: Story = { args: { levels: 'regional' } };

/** Decisions and consultations, without reports and meetings. */
export const SomeKinds: Story = { args: { kinds: 'adoption consultation' } };

/** In Italian, whatever the language of the page; without `locale` the nearest `lang` decides. */
export const Italian: Story = { args: { locale: 'it' } };

/** A column of 320 px: the list alone, with the years at its side. */
export const Narrow: Story = { render: (args) => html`<div class="narrow-box">${render(args)}</div>` };

/** The heading is an HTML heading, and each year one of the next level. */
export const HeadingLevel: Story = { args: { heading: 'How our strategy came about', 'heading-level': 2 } };

/** No buttons: for a picture beside a text. */
export const HiddenToolbar: Story = { args: { 'hide-toolbar': true, levels: 'regional' } };

/** Colours, rules and type of the site, by custom properties. */
export const SiteColours: Story = { render: (args) => html`<div class="themed">${render(args)}</div>` };

/** A list in the page is the data, and stays in the page: an editor who can write a list can make a timeline. */
export const ListInThePage: Story = {
  args: {
    region: '',
    heading: 'Our next strategy',
    content: html`<ol>
      <li><time datetime="2025-03-04">4 March 2025</time>: The council decides to begin</li>
      <li data-kind="consultation">
        <time datetime="2025-09/2026-02">September 2025 to February 2026</time>: Six workshops
      </li>
      <li data-planned="2026-03">
        <time datetime="2026-05-12">12 May 2026</time>: Draft, <a href="#draft">for comment</a>
      </li>
      <li data-planned="2026-24">Adoption, in winter</li>
      <li><time datetime="2028/..">from 2028</time>: The strategy applies</li>
    </ol>`,
  },
};

/** Strategies of your own, as a property: `element.data = {…}`; or a file in the same format by `src`. */
export const OwnData: Story = {
  args: {
    region: '',
    data: {
      region: 'NORTH',
      milestones: [
        { id: 'law', title: { en: 'Framework law' }, date: '2023', level: 'national', kind: 'adoption' },
        { id: 'start', title: { en: 'Kick-off' }, date: '2024-01-16', level: 'regional', kind: 'event' },
        { id: 'city', title: { en: 'City council joins' }, date: '2024-02', level: 'city', kind: 'adoption' },
        { id: 'call', title: { en: 'First call' }, date: '2025-10/2026-08', level: 'regional', kind: 'call' },
        { id: 'review', title: { en: 'Review' }, planned: '2027~', level: 'regional', kind: 'evaluation' },
      ],
    },
  },
};

/** Kinds and levels can be chosen. */
export const FilterOpen: Story = { play: press('Filter') };

/** The timeline in sentences, to be read or quoted. */
export const InWords: Story = { play: press('In words') };

/** Calendar, spreadsheet, drawing and picture. */
export const DownloadOpen: Story = { play: press('Download') };

/** The code that shows exactly this state on another page. */
export const EmbedOpen: Story = { play: press('Use this') };
