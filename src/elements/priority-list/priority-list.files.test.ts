import { expect, fixture, html } from '@open-wc/testing';
import { csvParse } from 'd3-dsv';
import type { Priority } from '../../model/index.js';
import { readStrategies } from '../../sources/strategies/read-strategies.js';
import { allByRole, byRole, settled, textOf, until } from '../../testing/index.js';
import { catchFiles } from '../../testing/saved-files.js';
import type { SavedFile } from '../../testing/saved-files.js';
import { Language } from '../../text/language.js';
import { csvOf } from './files.js';
import { mount, titlesOf } from './harness.js';
import type { Mounted } from './harness.js';

async function open(el: Mounted, button: string, role: string, name?: string): Promise<HTMLElement> {
  byRole(el, 'button', button).click();
  return until(() => allByRole(el, role, name)[0]);
}

describe('<s3-priority-list> files', () => {
  let files: ReturnType<typeof catchFiles>;
  beforeEach(() => {
    files = catchFiles();
  });
  afterEach(() => files.restore());

  async function download(el: Mounted, button: string): Promise<SavedFile> {
    await open(el, 'Download', 'button', button);
    byRole(el, 'button', button).click();
    return until(() => files.saved.at(-1));
  }

  it('the JSON is in the published format and reads back without a problem', async () => {
    const el = await mount();
    const { name, blob } = await download(el, 'Data (JSON)');
    expect(name).to.match(/^[a-z\d-]+region-a[a-z\d-]*\.json$/);
    const { strategies, problems } = readStrategies(await blob.text());
    expect(problems).to.deep.equal([]);
    expect(strategies).to.have.length(1);
    expect(strategies[0]).to.include({ region: 'XA11', period: '2014-2020' });
    for (const title of titlesOf(el)) {
      expect(
        strategies[0]!.priorities.some((priority) => Object.values(priority.title).includes(title)),
        title,
      ).to.be.true;
    }
    await expect(el).to.be.accessible();
  });

  it('the CSV has a row for each priority', async () => {
    const el = await mount();
    const json = readStrategies(await (await download(el, 'Data (JSON)')).blob.text());
    byRole(el, 'button', 'Spreadsheet (CSV)').click();
    const { blob } = await until(() => files.saved.find(({ name }) => name.endsWith('.csv')));
    const rows = csvParse((await blob.text()).replace(/^\uFEFF/, ''));
    expect(rows.map(({ id }) => id)).to.deep.equal(json.strategies[0]!.priorities.map(({ id }) => id));
  });
});

describe('csvOf', () => {
  it('csvOf(shown) has what the filter leaves and all that it is a part of, in the order of the strategy', () => {
    const priority = (id: string, parent?: string): Priority => ({ id, title: { en: id }, ...(parent && { parent }) });
    const priorities = [priority('c', 'b'), priority('a'), priority('other'), priority('b', 'a')];
    const rows = csvParse(
      csvOf({
        region: { code: 'X', name: 'X' },
        strategy: { region: 'X', priorities, milestones: [] },
        priorities: priorities.slice(0, 1),
        forest: [],
        language: new Language('en'),
        heading: 'Priorities',
      }),
    );
    expect(rows.map(({ id }) => id)).to.deep.equal(['c', 'a', 'b']);
  });
});

describe('<s3-priority-list> embed code', () => {
  it('names the file of the site by its whole address', async () => {
    const own = [{ region: 'XA11', priorities: [{ id: 'a', title: { en: 'Ours' } }], milestones: [] }];
    const src = URL.createObjectURL(new Blob([JSON.stringify(own)]));
    const el = await mount({ attributes: { src }, properties: { data: undefined } });
    await until(() => titlesOf(el).length);
    const code = ((await open(el, 'Use this', 'textbox')) as HTMLTextAreaElement).value;
    expect(code).to.contain(` src="${src}"`);
    el.src = './strategies.json';
    await el.updateComplete;
    const { value } = byRole<HTMLTextAreaElement>(el, 'textbox');
    expect(value).to.contain(` src="${new URL('strategies.json', document.baseURI).href}"`);
  });

  it('shows the same on another page, with the priorities for where no script runs', async () => {
    const attributes = { region: 'ITI1', period: '2014-2020', 'heading-level': '2' };
    const el = await mount({ attributes, properties: { data: undefined } });
    await until(() => titlesOf(el).length);
    const code = ((await open(el, 'Use this', 'textbox')) as HTMLTextAreaElement).value;
    const page = new DOMParser().parseFromString(code, 'text/html');
    const found = page.querySelector('s3-priority-list')!;
    for (const title of titlesOf(el)) expect(textOf(found)).to.contain(title);
    const copy = document.importNode(found, true) as Mounted;
    (await fixture(html`<div></div>`)).append(copy);
    await settled(copy);
    await until(() => titlesOf(copy).length);
    expect(titlesOf(copy)).to.deep.equal(titlesOf(el));
  });
});
