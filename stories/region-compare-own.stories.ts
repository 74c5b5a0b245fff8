import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { settled } from '../src/testing/index.js';
import { argTypes, render, type Args } from './region-compare.args.js';
import { served } from './served.js';

const FILES = 'https://site.example/figures/';
const EUROSTAT = 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/';

const CSV = [
  'region,name,indicator,unit,year,value,flag',
  'N,North,Invented jobs,thousand,2022,41.2,',
  'N,North,Invented jobs,thousand,2023,43.8,',
  'N,North,Invented jobs,thousand,2024,44.1,p',
  'S,South,Invented jobs,thousand,2022,28.4,',
  'S,South,Invented jobs,thousand,2023,27.9,',
  'S,South,Invented jobs,thousand,2024,29.5,p',
  'I,Isles,Invented jobs,thousand,2022,6.1,',
  'I,Isles,Invented jobs,thousand,2023,6.4,',
  'I,Isles,Invented jobs,thousand,2024,,c',
].join('\n');

const FAULTY = `${CSV}\nN,North,Invented jobs,thousand,last year,45\nS,South,Invented jobs,thousand,2021,many\n`;

/** Shares of GDP spent on R&D in 2023, as they are built in. */
const SHARES: Readonly<Record<string, number>> = { ITI1: 1.37, ES21: 2.38, FRJ1: 2.29, EU27_2020: 2.26 };

/** An answer in the form of Eurostat’s, of the regions that are asked for. */
function jsonStat({ url }: Request): Response {
  const geo = new URL(url).searchParams.getAll('geo');
  const one = (code: string, label: string) => ({ category: { index: { [code]: 0 }, label: { [code]: label } } });
  return Response.json({
    version: '2.0',
    class: 'dataset',
    label: 'Intramural R&D expenditure (GERD) by sector of performance and NUTS 2 region',
    source: 'ESTAT',
    updated: '2026-03-18T23:00:00+0100',
    value: geo.map((code) => SHARES[code] ?? null),
    status: Object.fromEntries(geo.flatMap((code, at) => (code === 'EU27_2020' ? [[at, 'e']] : []))),
    id: ['freq', 'sectperf', 'unit', 'geo', 'time'],
    size: [1, 1, 1, geo.length, 1],
    dimension: {
      freq: one('A', 'Annual'),
      sectperf: one('TOTAL', 'All sectors'),
      unit: one('PC_GDP', 'Percentage of gross domestic product (GDP)'),
      geo: { category: { index: geo, label: Object.fromEntries(geo.map((code) => [code, code])) } },
      time: one('2023', '2023'),
    },
    extension: { id: 'RD_E_GERDREG' },
  });
}

const meta: Meta<Args> = {
  title: 'Elements/Region compare: own figures',
  component: 's3-region-compare',
  args: { regions: '' },
  argTypes,
  render,
  beforeEach: served({
    [`${FILES}jobs.csv`]: CSV,
    [`${FILES}faulty.csv`]: FAULTY,
    [`${FILES}login.csv`]: '<!doctype html><title>Log in</title>',
    [`${EUROSTAT}rd_e_gerdreg`]: jsonStat,
    [`${EUROSTAT}tgs00042`]: new TypeError('No connection'),
    'https://down.example/rd_e_gerdreg': new TypeError('No connection'),
  }),
};

export default meta;

type Story = StoryObj<Args>;

/** What a site says about all widgets of the page, while a story is shown. */
const decided = (content: string) => () => {
  const setting = document.createElement('meta');
  setting.name = 's3-widgets';
  setting.content = content;
  document.head.append(setting);
  return () => setting.remove();
};

const rows = html`<table>
  <caption>
    R&amp;D expenditure, % of GDP
  </caption>
  <tr>
    <th scope="col">Region</th>
    <th scope="col">2021</th>
    <th scope="col">2023</th>
  </tr>
  <tr>
    <th scope="row" data-code="ITI1">Tuscany</th>
    <td>1.58</td>
    <td>1.37</td>
  </tr>
  <tr>
    <th scope="row" data-code="ES21">Basque Country</th>
    <td>2.32</td>
    <td>2.38</td>
  </tr>
  <tr>
    <th scope="row" data-code="FRJ1" lang="fr">Languedoc-Roussillon</th>
    <td>2.59</td>
    <td>2.29</td>
  </tr>
</table>`;

const columns = html`<table>
  <caption>
    Invented jobs, thousand
  </caption>
  <tr>
    <th scope="col">Year</th>
    <th scope="col">North</th>
    <th scope="col">South</th>
    <th scope="col">Isles</th>
  </tr>
  <tr>
    <th scope="row">2022</th>
    <td>41.2</td>
    <td>28.4</td>
    <td>6.1</td>
  </tr>
  <tr>
    <th scope="row">2023</th>
    <td>43.8</td>
    <td>27.9</td>
    <td>6.4</td>
  </tr>
  <tr>
    <th scope="row">2024</th>
    <td>44.1 p</td>
    <td>29.5 p</td>
    <td>: c</td>
  </tr>
</table>`;

const json = html`<script type="application/json">
  {
    "regions": [
      { "code": "N", "name": "North" },
      { "code": "S", "name": "South" }
    ],
    "indicators": [{ "id": "jobs", "label": "Invented jobs", "unit": "thousand", "direction": "higher" }],
    "observations": [
      { "region": "N", "indicator": "jobs", "year": 2024, "value": 44.1, "flag": "p" },
      { "region": "S", "indicator": "jobs", "year": 2024, "value": 29.5 }
    ]
  }
</script>`;

/** A table that you wrote between the tags, a region in each row: scripts or not, readers see its figures. */
export const TableWithRegionsInRows: Story = { args: { content: rows } };

/** The same table as the view: it is yours that is shown. */
export const TableAsItIs: Story = { args: { content: rows, view: 'table' } };

/** A table with a region in each column and a year in each row. */
export const TableWithRegionsInColumns: Story = { args: { content: columns } };

/** All its years as lines. */
export const TableOverTime: Story = { args: { content: columns, view: 'lines' } };

/** Figures as JSON between the tags. */
export const InlineJson: Story = { args: { content: json } };

/** A CSV file of your site: all of its regions are shown. */
export const FileOfTheSite: Story = { args: { src: `${FILES}jobs.csv` } };

/** Its years as lines. */
export const FileOverTime: Story = { args: { ...FileOfTheSite.args, view: 'lines' } };

const live = { regions: 'ITI1 ES21 FRJ1', eurostat: 'rd_e_gerdreg?sectperf=TOTAL&unit=PC_GDP' };

/** What Eurostat answers at this moment, with the day of its last update; here the answer stands in the story. */
export const LiveEurostat: Story = { args: live };

const fallback = html`<p>The north has 44 thousand invented jobs, the south 30 thousand.</p>`;

/** There is no such file: a sentence, and what you wrote stays. */
export const FileNotThere: Story = { args: { src: `${FILES}none.csv`, content: fallback } };

/** A web page in place of the file. */
export const FileIsAWebPage: Story = { args: { src: `${FILES}login.csv`, content: fallback } };

/** A new file that is not there: the figures that were loaded before stay, and a sentence says so. */
export const LastGoodFigures: Story = {
  args: FileOfTheSite.args,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('s3-region-compare');
    if (!element) throw new Error('The story shows no <s3-region-compare>.');
    await settled(element, { timeout: 10_000 });
    element.src = `${FILES}none.csv`;
    await settled(element, { timeout: 10_000 });
  },
};

/** Rows that can't be read are left out, counted and told. */
export const UnreadableRows: Story = { args: { src: `${FILES}faulty.csv` } };

/** Eurostat gives no answer: the built-in figures of the same indicator stand in, with their date. */
export const EurostatGivesNoAnswer: Story = {
  args: live,
  beforeEach: decided('eurostat=https://down.example/'),
};

/** No answer, and nothing built in to stand in for it. */
export const EurostatOnlyAndNoAnswer: Story = { args: { ...live, eurostat: 'tgs00042?unit=EUR_HAB' } };

/** The site forbids its pages to load figures: no file is asked for. */
export const FileForbidden: Story = {
  args: { src: `${FILES}jobs.csv`, content: fallback },
  beforeEach: decided('network=none'),
};

/** The site forbids it: the built-in figures stand in for those of Eurostat. */
export const EurostatForbidden: Story = { args: live, beforeEach: decided('network=none') };
