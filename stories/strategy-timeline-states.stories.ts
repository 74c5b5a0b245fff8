import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DataError, type Milestone } from '../src/index.js';
import { fakeStrategies } from '../src/testing/fake-strategies.js';
import { served } from './served.js';
import { argTypes, render, type Args } from './strategy-timeline.args.js';

const meta: Meta<Args> = {
  title: 'Elements/Strategy timeline: states',
  component: 's3-strategy-timeline',
  args: { region: '', today: '2026-05-15' },
  argTypes,
  render,
};

export default meta;

type Story = StoryObj<Args>;

const fallback = html`<p>Tuscany adopted its strategy for smart specialisation in 2014.</p>`;

/** Steps of an invented region. */
const steps = (milestones: readonly Milestone[]) => ({ region: 'Invented', priorities: [], milestones });

const many = (count: number, years: readonly [number, number]) =>
  steps(
    Array.from({ length: count }, (_, index) => {
      const year = years[0] + Math.floor((index * (years[1] - years[0])) / count);
      return {
        id: `step-${index + 1}`,
        title: { en: `Invented step number ${index + 1}` },
        date: index % 5 ? `${year}-${String((index % 12) + 1).padStart(2, '0')}` : `${year}`,
        level: ['eu', 'national', 'regional'][index % 3]!,
        kind: ['event', 'adoption', 'call'][index % 3]!,
      };
    }),
  );

/** Steps that take their time: the space is reserved, and after a moment a line says so. */
export const Loading: Story = {
  tags: ['stays-busy'],
  args: {
    region: 'XA11',
    data: { ...fakeStrategies(), region: () => new Promise(() => undefined) },
    content: fallback,
  },
};

/** No region is named: a sentence says what to do. */
export const NothingChosen: Story = {};

/** A misspelt code: the nearest known ones are suggested, and the steps of its country are shown. */
export const UnknownRegion: Story = { args: { region: 'ITI9' } };

/** The server answers with an error: a sentence, a button to try again, and the fallback content stays. */
export const Failed: Story = {
  args: {
    region: 'XA11',
    data: {
      ...fakeStrategies(),
      region: () => Promise.reject(new DataError('http', 'Service unavailable', { status: 503 })),
    },
    content: fallback,
  },
};

/** A choice that leaves nothing. */
export const NoStepsInTheseYears: Story = { args: { region: 'ITI1', period: '1990-1995' } };

/** Options that can't be read are told; the rest is shown. */
export const WrongOptions: Story = { args: { region: 'ITI1', from: 'long ago', kinds: 'party' } };

/** Own data of which a part can't be read. */
export const UnreadableData: Story = {
  args: {
    data: { region: 'Invented', milestones: [{ id: 'a', title: { en: 'Readable' }, date: '2020' }, { id: 'b' }, 7] },
  },
};

/** Planned, late, overdue, early; days, months, seasons, years; about and perhaps; open and unknown ends; undated. */
export const EveryKindOfDate: Story = {
  args: {
    data: steps([
      { id: 'day', title: { en: 'A day' }, date: '2014-07-10' },
      { id: 'month', title: { en: 'A month' }, date: '2015-03' },
      { id: 'season', title: { en: 'A season' }, date: '2016-22' },
      { id: 'year', title: { en: 'A year' }, date: '2017' },
      { id: 'about', title: { en: 'About a year' }, date: '2018~' },
      { id: 'perhaps', title: { en: 'Perhaps a month' }, date: '2019-05?' },
      { id: 'period', title: { en: 'A period' }, date: '2014/2020' },
      { id: 'days', title: { en: 'Two days' }, date: '2021-07-07/2021-07-08' },
      { id: 'open', title: { en: 'Goes on' }, date: '2021-10/..' },
      { id: 'unknown', title: { en: 'Nobody knows the end' }, date: '2022/' },
      { id: 'before', title: { en: 'From some time on' }, date: '../2013' },
      { id: 'late', title: { en: 'Later than planned' }, date: '2025-12', planned: '2025-06' },
      { id: 'early', title: { en: 'Earlier than planned' }, date: '2024-02', planned: '2024-09' },
      { id: 'overdue', title: { en: 'Overdue' }, planned: '2025-09' },
      { id: 'today', title: { en: 'Today' }, date: '2026-05-15' },
      { id: 'planned', title: { en: 'Planned' }, planned: '2027-03' },
      { id: 'undated', title: { en: 'Undated' } },
    ]),
  },
};

/** Several steps on one day. */
export const OneDay: Story = {
  args: {
    data: steps(
      ['Opening', 'First round', 'Second round', 'Closing'].map((title) => ({
        id: title,
        title: { en: title },
        date: '2024-07-10',
      })),
    ),
  },
};

/** One step. */
export const OneStep: Story = { args: { data: steps([{ id: 'one', title: { en: 'One step' }, date: '2024-07-10' }]) } };

/** From before the common era to the year 2100. */
export const LongTime: Story = {
  args: {
    data: steps([
      { id: 'ides', title: { en: 'Ides of March' }, date: '-0043-03-15' },
      { id: 'university', title: { en: 'A university' }, date: '1088' },
      { id: 'observatory', title: { en: 'An observatory' }, date: '1610-01-07' },
      { id: 'goal', title: { en: 'A goal' }, planned: '2100' },
    ]),
  },
};

/** Titles that don't fit on a line, and one that can't be broken. */
export const LongTitles: Story = {
  args: {
    data: steps([
      { id: 'long', title: { en: 'A title that goes on '.repeat(12).trim() }, date: '2020' },
      { id: 'word', title: { de: 'Forschungsinfrastrukturentwicklungsmaßnahmenkatalog'.repeat(2) }, date: '2021' },
      { id: 'markup', title: { en: '<b>Markup</b> is text & stays text' }, date: '2022' },
    ]),
  },
};

/** Three hundred steps. */
export const ThreeHundred: Story = { args: { data: many(300, [2000, 2030]) } };

/** Three thousand steps. */
export const ThreeThousand: Story = { args: { data: many(3000, [1950, 2030]) } };

const SHEET = [
  'region;id;title;date;planned;kind;level',
  'North;adopted;Invented strategy adopted;2021-03-09;;adoption;regional',
  'North;call;Invented call for projects;2022-05/2022-09;;call;regional',
  'North;review;Invented review of the strategy;;2026-11;event;regional',
].join('\n');

/** A sheet of the site, saved as CSV: a row is a step. */
export const FromCsv: Story = {
  args: { src: 'https://site.example/steps.csv' },
  beforeEach: served({ 'https://site.example/steps.csv': SHEET }),
};

/** There is no such file: a sentence, and what you wrote stays. */
export const FileNotThere: Story = {
  args: { src: 'https://site.example/none.csv', content: fallback },
  beforeEach: served({}),
};
