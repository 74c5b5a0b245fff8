import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fakeStrategies } from '../src/testing/fake-strategies.js';
import { args, argTypes, render, type Args } from './priority-card.args.js';

const meta: Meta<Args> = {
  title: 'Elements/Priority card',
  component: 's3-priority-card',
  tags: ['autodocs'],
  args,
  argTypes,
  render,
};

export default meta;

type Story = StoryObj<Args>;

/** What a priority is, at one glance; the reader opens the details. */
export const Summary: Story = {};

/** Everything that is known, with figures of the region that you list. */
export const Full: Story = { args: { detail: 'full', indicators: 'rd_gerd_pct_gdp rd_berd_pct_gdp hrst_pct_act' } };

/** The Basque Country. */
export const BasqueCountry: Story = { args: { region: 'ES21', priority: 'advanced-manufacturing' } };

/** Languedoc-Roussillon. */
export const LanguedocRoussillon: Story = { args: { region: 'FRJ1', priority: 'small-and-large-water-cycle' } };

/** Codes with the names of their classification; in the details, regions that chose a near field. */
export const CodesAndNearFields: Story = {
  args: { region: 'CZ031', period: '2021-2027', priority: 'engineering-and-mechatronics', detail: 'full' },
};

/** Areas that belong to the priority, folded in levels; invented content in which nothing is missing. */
export const Everything: Story = {
  args: { region: 'XA11', priority: 'light-and-data', detail: 'full', data: fakeStrategies() },
};

/** Written in HTML, without any data: an editor who can write a heading, a paragraph and a list can make a card. */
export const HandWritten: Story = {
  args: {
    region: '',
    period: '',
    priority: '',
    content: html`<h3 slot="heading">Water</h3>
      <p>From the spring to the sea: networks, reuse and irrigation.</p>
      <ul slot="areas">
        <li>Irrigation</li>
        <li>Reuse of waste water</li>
      </ul>
      <p slot="contact"><a href="mailto:s3@region.example">Innovation office</a></p>`,
  },
};

/** Your own words for the summary; the rest from the facts. */
export const OwnSummary: Story = { args: { content: html`<p>Light, code and what both can do for industry.</p>` } };

/** Side by side: cards of a row are equally high. */
export const SideBySide: Story = {
  render: (args) =>
    html`<div class="cards">
      ${['ict-and-photonics', 'smart-factory', 'chemistry-and-nanotechnology'].map((priority) =>
        render({ ...args, priority }),
      )}
    </div>`,
};

/** In Italian, whatever the language of the page. */
export const Italian: Story = { args: { locale: 'it' } };

/** A column of 320 px. */
export const Narrow: Story = { render: (args) => html`<div class="narrow-box">${render(args)}</div>` };
