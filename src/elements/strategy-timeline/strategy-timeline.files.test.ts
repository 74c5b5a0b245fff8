import { expect, fixture, html } from '@open-wc/testing';
import ICAL from 'ical.js';
import { csvParse } from 'd3-dsv';
import { allByRole, byRole, nameOf, settled, textOf, until } from '../../testing/index.js';
import { catchFiles } from '../../testing/saved-files.js';
import type { SavedFile } from '../../testing/saved-files.js';
import { entryTexts, mount, statusOf } from './harness.js';
import type { Timeline } from './harness.js';

const TITLES = [
  'Guide',
  'Act',
  'Programming period',
  'Workshop',
  'Report',
  'Review',
  'Programming period',
  'Next strategy',
].sort();

async function open(el: Timeline, button: string | RegExp, role: string, name?: string | RegExp): Promise<HTMLElement> {
  byRole(el, 'button', button).click();
  return until(() => allByRole(el, role, name)[0]);
}

describe('<s3-strategy-timeline> files', () => {
  let files: ReturnType<typeof catchFiles>;
  beforeEach(() => {
    files = catchFiles();
  });
  afterEach(() => files.restore());

  async function download(el: Timeline, button: string): Promise<SavedFile> {
    await open(el, 'Download', 'button', button);
    byRole(el, 'button', button).click();
    return until(() => files.saved.at(-1));
  }

  it('the calendar holds the same steps as the list, with a name that says what is in it', async () => {
    const el = await mount();
    const { name, blob } = await download(el, 'Calendar (ICS)');
    expect(name).to.equal('region-a-the-strategy-in-time.ics');
    expect(blob.type).to.equal('text/calendar;charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(await blob.text()) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({ summary }) => summary).sort()).to.deep.equal(TITLES);
    expect(entryTexts(el)).to.have.length(events.length);
    expect(events.find(({ summary }) => summary === 'Workshop')!.uid).to.equal('XA11/workshop@s3-widgets');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).to.equal('Region A: the strategy in time');
    await until(() => statusOf(el).startsWith(name));
    await expect(el).to.be.accessible();
  });

  it('the CSV holds the same steps as the list', async () => {
    const el = await mount({ attributes: { region: 'XA11', levels: 'regional' } });
    const { name, blob } = await download(el, 'Spreadsheet (CSV)');
    expect(name).to.match(/\.csv$/);
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const rows = csvParse(await blob.text());
    expect(rows.map(({ title_en }) => title_en)).to.deep.equal(['Workshop', 'Report', 'Review', 'Next strategy']);
    expect(entryTexts(el)).to.have.length(4);
  });

  it('the SVG is a drawing with the name of the timeline and its steps as text', async () => {
    const el = await mount();
    const { blob } = await download(el, 'Drawing (SVG)');
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('title')?.textContent).to.equal('Region A: the strategy in time');
    for (const title of TITLES) expect(svg.documentElement.textContent).to.contain(title);
  });

  it('the PNG is a picture of twice the width of the drawing', async () => {
    const el = await mount();
    const { name, blob } = await download(el, 'Picture (PNG)');
    expect(name).to.match(/\.png$/);
    expect((await createImageBitmap(blob)).width).to.equal(2000);
  });

  it('say how many steps a calendar can not hold, and offer none where there is no day', async () => {
    const some = html`<ol>
      <li><time datetime="2014-07-10">10 July 2014</time> Workshop</li>
      <li>Some time: a talk</li>
    </ol>`;
    const el = await mount({ data: undefined, attributes: {}, content: some });
    await download(el, 'Calendar (ICS)');
    await until(() => statusOf(el).includes('Not in the calendar, as they have no date: 1.'));
    const none = await mount({
      data: undefined,
      attributes: {},
      content: html`<ol>
        <li>A talk</li>
      </ol>`,
    });
    await open(none, 'Download', 'button', 'Spreadsheet (CSV)');
    expect(allByRole(none, 'button', 'Calendar (ICS)')).to.be.empty;
  });

  it('say so when a file can not be made', async () => {
    const el = await mount();
    await open(el, 'Download', 'button', 'Calendar (ICS)');
    URL.createObjectURL = () => {
      throw new Error('full');
    };
    byRole(el, 'button', 'Calendar (ICS)').click();
    await until(() => statusOf(el).startsWith('The file could not be made.'));
    expect(files.saved).to.be.empty;
  });
});

describe('<s3-strategy-timeline> embed code', () => {
  const code = async (el: Timeline) => ((await open(el, 'Use this', 'textbox')) as HTMLTextAreaElement).value;

  async function paste(text: string): Promise<Timeline> {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const element = document.importNode(page.querySelector('s3-strategy-timeline')!, true) as Timeline;
    (await fixture(html`<div></div>`)).append(element);
    return settled(element);
  }
  const steps = (el: Timeline) => entryTexts(el).map((text) => text.replace(/\s+/g, ' '));
  const headingOf = (el: Timeline) => textOf(el.shadowRoot!.querySelector('[part="heading"]')!);

  it('shows the same on another page, whose list is not taken for the data', async () => {
    const attributes = {
      region: 'ITI1',
      period: '2014-2020',
      heading: 'A: "b"',
      'heading-level': '3',
      today: '2026-05-15',
    };
    const el = await mount({ data: undefined, attributes });
    await until(() => steps(el).length > 3);
    const copy = await paste(await code(el));
    // Sources come a moment after the steps.
    const isWhole = (each: Timeline) => steps(each).length > 3 && steps(each).every((text) => /Sources ./.test(text));
    await until(() => isWhole(el) && isWhole(copy));
    expect(steps(copy)).to.deep.equal(steps(el));
    expect(headingOf(copy)).to.equal(headingOf(el));
    expect(copy.querySelectorAll('ol > li').length).to.be.greaterThan(3);
  });

  it('carries a list of the page along as the data', async () => {
    const content = html`<ol>
      <li data-level="regional" data-kind="event">
        <time datetime="2014-07-10">10 July 2014</time> <a href="https://example.eu/">Workshop</a>
      </li>
      <li data-planned="2015"><time datetime="2016-03">March 2016</time> Call &lt;open&gt;</li>
      <li data-planned="2020"><time datetime="">2020</time> Never done</li>
    </ol>`;
    const el = await mount({ data: undefined, attributes: {}, content });
    const chronologyOf = async (each: Timeline) => {
      const panel = each.shadowRoot!.querySelector('textarea')?.value ?? (await code(each));
      const list = new DOMParser().parseFromString(panel, 'text/html').querySelector('ol')!;
      return [...list.children].map((entry) => new XMLSerializer().serializeToString(entry));
    };
    const copy = await paste(await code(el));
    expect(copy.querySelectorAll('li').length).to.equal(3);
    expect(await chronologyOf(copy)).to.deep.equal(await chronologyOf(el));
  });

  it('is copied, or selected where the browser does not let the page copy', async () => {
    const el = await mount();
    const field = (await open(el, 'Use this', 'textbox')) as HTMLTextAreaElement;
    expect(nameOf(field)).to.equal('Paste this into your page to show the same:');
    byRole(el, 'button', 'Copy').click();
    await until(() => /^(Copied\.|The code is selected: copy it with the keyboard\.)/.test(statusOf(el)));
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    await expect(el).to.be.accessible();
  });

  it('are given to scripts as well', async () => {
    const el = await mount({ attributes: { region: 'XA11', levels: 'regional' } });
    expect(csvParse(await el.toCSV()).map(({ title_en }) => title_en)).to.include('Workshop');
    expect(await el.toICS()).to.match(/^BEGIN:VCALENDAR[^]*Workshop/);
    expect(await el.toSVG()).to.match(/<svg[^]*Workshop/);
    expect((await el.toPNG()).type).to.equal('image/png');
    el.to = '1990';
    await settled(el);
    expect(await el.toCSV().then(String, ({ name, kind }) => `${name} ${kind}`)).to.equal('DataError query');
  });
});
