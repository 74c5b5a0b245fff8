import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OwnData } from '../src/index.js';
import { args, argTypes, press, render, type Args } from './region-compare.args.js';

const meta: Meta<Args> = {
  title: 'Elements/Region compare',
  component: 's3-region-compare',
  tags: ['autodocs'],
  args,
  argTypes,
  render,
};

export default meta;

type Story = StoryObj<Args>;

/** Where several regions stand on the leading indicators, at one glance: choose this when in doubt. */
export const Overview: Story = {};

/** How far ahead or behind the regions are on one indicator, among those next to them in the ranking. */
export const Ranking: Story = { args: { view: 'bars', indicators: 'rd_gerd_pct_gdp' } };

/** Whether regions caught up or fell behind: one indicator over the years, with the European Union's line. */
export const OverTime: Story = { args: { view: 'lines', indicators: 'rd_gerd_pct_gdp' } };

/** Whether two things go together: each region is a point, the first indicator across, the second up. */
export const TwoIndicators: Story = { args: { view: 'scatter', indicators: 'rd_gerd_pct_gdp gdp_pps_hab_eu100' } };

/** For readers who look figures up: rows can be sorted by any column. */
export const Table: Story = { args: { view: 'table' } };

/** Indicators of different units on one measure: the European Union is 100 in each row. */
export const IndexScale: Story = { args: { scale: 'index' } };

/** How many of all regions do worse: the measure that differences in unit and spread don't disturb. */
export const PercentileScale: Story = { args: { scale: 'percentile' } };

/** One year for all: the newest that every chosen region has figures of. */
export const CommonYear: Story = { args: { year: 'common' } };

/** A year of your choice, for a report on that year. */
export const GivenYear: Story = { args: { year: 2019 } };

/** Your own region stands out among the others. */
export const Highlight: Story = { args: { regions: 'ITI1 ITH5 ITC4 ITC1', highlight: 'ITI1' } };

/** Regions by name or by value instead of in your order; colours stay with their regions. */
export const SortedByValue: Story = { args: { sort: 'value' } };

/** The heading is an HTML heading, so that it takes its place in the outline of your page. */
export const HeadingLevel: Story = { args: { heading: 'Tuscany and its peers', 'heading-level': 2 } };

/** No buttons: for a picture beside a text that speaks about exactly these figures. */
export const HiddenToolbar: Story = { args: { 'hide-toolbar': true } };

/** Without the European Union as a yardstick. */
export const NoReference: Story = { args: { reference: 'none' } };

/** Another yardstick: the country that a region belongs to. */
export const NationalReference: Story = { args: { regions: 'ITI1 ITH5 ITC4', reference: 'IT' } };

/** In Italian, whatever the language of the page; without `locale` the nearest `lang` decides. */
export const Italian: Story = { args: { locale: 'it' } };

/** A column of 320 px, such as a phone or a sidebar: the element looks at its own width, not at the window's. */
export const Narrow: Story = { render: (args) => html`<div class="narrow-box">${render(args)}</div>` };

/** The ranking in a column of 320 px. */
export const NarrowRanking: Story = { ...Narrow, args: Ranking.args };

/** Lines in a column of 320 px. */
export const NarrowOverTime: Story = { ...Narrow, args: OverTime.args };

/** Two indicators in a column of 320 px. */
export const NarrowTwoIndicators: Story = { ...Narrow, args: TwoIndicators.args };

/** The sortable table in a column of 320 px. */
export const NarrowTable: Story = { ...Narrow, args: Table.args };

/** Colours, rules and type of the site, by custom properties. */
export const SiteColours: Story = { render: (args) => html`<div class="themed">${render(args)}</div>` };

const ownData: OwnData = {
  regions: [
    { code: 'A', name: 'North' },
    { code: 'B', name: 'South' },
    { code: 'ALL', name: 'Whole province', aggregate: true },
  ],
  indicators: [
    { id: 'startups', label: 'Start-ups', unit: 'per 1000 firms', direction: 'higher', decimals: 1 },
    { id: 'vacant', label: 'Vacant premises', unit: '%', direction: 'lower', decimals: 1 },
  ],
  observations: [
    { region: 'A', indicator: 'startups', year: 2024, value: 11.8, source: 'office' },
    { region: 'A', indicator: 'startups', year: 2025, value: 12.4, source: 'office' },
    { region: 'B', indicator: 'startups', year: 2024, value: 7.1, source: 'office' },
    { region: 'B', indicator: 'startups', year: 2025, value: null, flag: 'c', source: 'office' },
    { region: 'ALL', indicator: 'startups', year: 2024, value: 9.6, source: 'office' },
    { region: 'ALL', indicator: 'startups', year: 2025, value: 9.9, source: 'office' },
    { region: 'A', indicator: 'vacant', year: 2025, value: 4.2, source: 'office' },
    { region: 'B', indicator: 'vacant', year: 2025, value: 0, source: 'office' },
    { region: 'ALL', indicator: 'vacant', year: 2025, value: 2.7, source: 'office' },
  ],
  sources: [{ id: 'office', publisher: 'Statistics office of the province', retrieved: '2026-03' }],
  reference: 'ALL',
};

/** Figures of your own, as a property: `element.data = {…}`. Without `regions`, all of them are shown. */
export const OwnFigures: Story = { args: { regions: '', data: ownData } };

/** What readers can change: regions by name or code, indicators, year, scale and order. */
export const SettingsOpen: Story = { play: press('Change regions and figures') };

/** The comparison in sentences, to be read or quoted. */
export const InWords: Story = { play: press('In words') };

/** The figures as CSV, the picture as SVG and PNG. */
export const DownloadOpen: Story = { play: press('Download') };

/** The code that shows exactly this state on another page. */
export const EmbedOpen: Story = { play: press('Use this') };
