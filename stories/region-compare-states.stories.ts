import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DataError, type Dataset } from '../src/index.js';
import { fakeDataset, fakeFigures } from '../src/testing/index.js';
import { args, argTypes, render, type Args } from './region-compare.args.js';

const meta: Meta<Args> = {
  title: 'Elements/Region compare: states',
  component: 's3-region-compare',
  args,
  argTypes,
  render,
};

export default meta;

type Story = StoryObj<Args>;

/** Codes of invented regions. */
const invented = (count: number) =>
  fakeFigures({ regions: count })
    .catalogue.regions.filter(({ level }) => level === 2)
    .map(({ code }) => code)
    .join(' ');

const never: Dataset = { ...fakeDataset(), catalogue: () => new Promise(() => undefined) };

const failing = (error: DataError): Dataset => ({ ...fakeDataset(), catalogue: () => Promise.reject(error) });

const fallback = html`<p>Tuscany spends 1.37 % of its GDP on R&amp;D, the Basque Country 2.29 %.</p>`;

/** Figures that take their time: the space is reserved, and after a moment a line says so. */
export const Loading: Story = { tags: ['stays-busy'], args: { data: never } };

/** Until the figures are there, and where scripts don't run, readers see what you wrote between the tags. */
export const FallbackContent: Story = { tags: ['stays-busy'], args: { data: never, content: fallback } };

/** No region is named: a sentence says what to do. */
export const Empty: Story = { args: { regions: '' } };

/** The server answers with an error: a sentence, a button to try again, and the fallback content stays. */
export const Failed: Story = {
  args: { data: failing(new DataError('http', 'Service unavailable', { status: 503 })), content: fallback },
};

/** No connection. */
export const Offline: Story = { args: { data: failing(new DataError('network', 'No connection')) } };

/** Misspelt codes: the nearest known ones are suggested, and what is right is shown. */
export const UnknownCodes: Story = { args: { regions: 'ITI1 ITI9 EX21' } };

/** Nothing but misspelt codes. */
export const OnlyUnknownCodes: Story = { args: { regions: 'TUSCANY XX99' } };

/** A code of an earlier NUTS edition where one region became exactly one other: it is understood, and said. */
export const OldCode: Story = { args: { regions: 'ITI1 FR81' } };

/** A region that was split since: it can't be compared, and a sentence says why. */
export const SplitRegion: Story = { args: { regions: 'XA11 OLD2 OLD3', data: fakeDataset() } };

/** Indicator, year and view that don't exist. */
export const WrongOptions: Story = { args: { indicators: 'rd_gerd_pct_gdp happiness', year: 'abc', view: 'pie' } };

/** Missing is missing: not zero, not estimated. */
export const MissingValues: Story = {
  args: { regions: 'XA11 XA14 XA16 XA17', data: fakeDataset({ gaps: true, regions: 40, indicators: 6, seed: 4 }) },
};

/** Gaps in a line stay gaps. */
export const MissingYears: Story = {
  args: { ...MissingValues.args, view: 'lines', data: fakeDataset({ gaps: true, flags: true, years: [2008, 2024] }) },
};

/** Provisional, estimated, confidential: the flags travel with the values and are explained below. */
export const Flags: Story = {
  args: { regions: 'XA11 XA12 XA13', data: fakeDataset({ flags: true, indicators: 5, regions: 40 }) },
};

/** An indicator that none of the regions has a value of. */
export const NoValues: Story = { args: { regions: 'ITI1 ES21', indicators: 'rd_gerd_pct_gdp', year: 1999 } };

/** The reference has no figure of one indicator: the element says so and makes none up. */
export const ReferenceWithoutFigure: Story = {
  args: { regions: 'XA11 XA12', data: fakeDataset({ reference: 'some' }) },
};

/** Names that don't fit on a line. */
export const LongNames: Story = {
  args: { regions: 'XA11 XA12 XA13', data: fakeDataset({ longNames: true, regions: 40 }) },
};

/** Long names beside bars. */
export const LongNamesRanking: Story = { args: { ...LongNames.args, view: 'bars' } };

/** Long names at the ends of lines. */
export const LongNamesOverTime: Story = { args: { ...LongNames.args, view: 'lines' } };

/** Long names beside points. */
export const LongNamesTwoIndicators: Story = { args: { ...LongNames.args, view: 'scatter' } };

/** One region against all others. */
export const OneRegion: Story = { args: { regions: 'ITI1' } };

/** Regions outside the European Union are shown, but not ranked; a name in another script has its language. */
export const OutsideTheUnion: Story = { args: { regions: 'EL30 NO08 CH04' } };

const thirty =
  'ITC1 ITC4 ITH3 ITH5 ITI1 ITI4 ITF3 ITG1 ES21 ES22 ES30 ES51 ES61 FR10 FRJ1 FRK2 DE21 DE30 DE71 AT13 NL35 BE10 ' +
  'DK01 SE11 FI1B PL91 CZ01 RO32 PT11 IE06';

/** More regions than colours: names instead of marks that can't be told apart. */
export const ThirtyRegions: Story = { args: { regions: thirty, highlight: 'ITI1' } };

/** Thirty bars. */
export const ThirtyRegionsRanking: Story = { args: { ...ThirtyRegions.args, view: 'bars' } };

/** Thirty lines: the highlighted one stands out. */
export const ThirtyRegionsOverTime: Story = { args: { ...ThirtyRegions.args, view: 'lines' } };

/** Thirty points. */
export const ThirtyRegionsTwoIndicators: Story = { args: { ...ThirtyRegions.args, view: 'scatter' } };

const many = { regions: invented(300), data: fakeDataset({ regions: 300, indicators: 6 }) };

/** A whole continent: what is far from the viewport is drawn when it comes near. */
export const ThreeHundredRegions: Story = { args: many };

/** A whole continent as a table that scrolls in itself. */
export const ThreeHundredRegionsTable: Story = { args: { ...many, view: 'table' } };

/** A whole continent as bars. */
export const ThreeHundredRegionsRanking: Story = { args: { ...many, view: 'bars' } };

const negatives = { regions: 'XA11 XA12 XA13 XA14', data: fakeDataset({ negatives: true, regions: 30 }) };

/** Values below zero, and zeros. */
export const NegativeValues: Story = { args: negatives };

/** Bars to both sides of zero. */
export const NegativeValuesRanking: Story = { args: { ...negatives, view: 'bars', indicators: 'invented_2' } };

/** Lines across zero. */
export const NegativeValuesOverTime: Story = { args: { ...negatives, view: 'lines', indicators: 'invented_2' } };
