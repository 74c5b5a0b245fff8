import { expect } from '@open-wc/testing';
import { allByRole, byRole, fakeDataset, settled, textOf, until } from '../../testing/index.js';
import { figuresOf, firedOf, mount, problem, problemsOf, regionHeads } from './harness.js';

const row = (region: string, value: unknown, more: object = {}) => ({
  region,
  indicator: 'jobs',
  year: 2024,
  value,
  ...more,
});
const shown = (data: unknown, attributes: Record<string, string> = {}) => mount({ data, attributes });
const NOT_READ = /^The figures could not be read: they are not in a form that is understood here\. .*observations/;

describe('<s3-region-compare> own data', () => {
  it('shows all their regions and indicators when nothing is chosen', async () => {
    const el = await shown({
      regions: [{ code: 'N', name: 'North' }],
      indicators: [{ id: 'jobs', label: 'Jobs', unit: 'thousand', direction: 'higher', decimals: 1 }],
      observations: [row('N', 12.34), row('S', '5'), row('N', 10, { year: '2023' })],
      sources: [{ id: 'own', publisher: 'Our office' }],
    });
    expect(regionHeads(el)).to.deep.equal(['North', 'S']);
    expect(figuresOf(el, 'Jobs')).to.deep.equal(['12.3 rank 1 of 2', '5.0 rank 2 of 2']);
    expect(problemsOf(el)).to.be.empty;
    expect(firedOf(el.fired, 's3-error')).to.be.empty;
    await expect(el).to.be.accessible();
  });

  it('keeps what is right of values that are none, never as zero, and says how many', async () => {
    const values = [NaN, Infinity, -Infinity, 'about 3', {}, [], true, [7]];
    const observations = [...values.map((value, i) => row(`R${i}`, value)), row('OK', 7)];
    const el = await shown({ observations }, { regions: 'OK R0 R2 R4', reference: 'none' });
    await problem(el, /left out: 8\. /);
    expect(figuresOf(el, 'jobs')).to.deep.equal(['7 rank 1 of 1', '– (no data)', '– (no data)', '– (no data)']);
    await until(() => firedOf(el.fired, 's3-error').length);
    expect(firedOf(el.fired, 's3-error').map(({ error }) => error.kind)).to.deep.equal(['format']);
    expect(firedOf(el.fired, 's3-load')).to.have.length(1);
    await expect(el).to.be.accessible();
  });

  it('takes null, an absent value, “” and “:” for missing, without a word', async () => {
    const observations = [row('A', null), row('B', undefined), row('C', ''), row('D', ':'), row('E', 1)];
    const el = await shown({ observations });
    expect(figuresOf(el, 'jobs')).to.deep.equal([
      '– (no data)',
      '– (no data)',
      '– (no data)',
      '– (no data)',
      '1 rank 1 of 1',
    ]);
    expect(problemsOf(el)).to.be.empty;
    expect(firedOf(el.fired, 's3-error')).to.be.empty;
  });

  it('keeps zeros and negative numbers as what they are', async () => {
    const el = await shown({ observations: [row('A', 0), row('B', -2.5), row('C', '-1'), row('D', '0')] });
    expect(figuresOf(el, 'jobs').map((text) => text.split(' ')[0])).to.deep.equal(['0', '−2.5', '−1', '0']);
  });

  it('leaves out rows without a region, an indicator or a year, and nested nulls', async () => {
    const observations = [
      null,
      undefined,
      'row',
      7,
      {},
      { region: null, indicator: { id: 'jobs' }, year: [null], value: null },
      { ...row('A', 1), region: '' },
      { ...row('A', 1), indicator: undefined },
      { ...row('A', 1), year: 'soon' },
      { ...row('A', 1), year: null },
      { ...row('A', 1), year: Infinity },
      row('A', 1),
    ];
    const el = await shown({
      regions: [null, { code: null }, { code: 'A', name: null, names: null, level: 'two' }],
      indicators: [null, { id: {} }, { id: 'jobs', label: 5, unit: null, direction: 'sideways', decimals: NaN }],
      sources: [null, { publisher: 3 }, 'Eurostat'],
      observations,
    });
    await problem(el, /left out: 15\. /);
    expect(regionHeads(el)).to.deep.equal(['A']);
    expect(figuresOf(el, 'jobs')).to.deep.equal(['1 rank 1 of 1']);
  });

  for (const [what, data] of [
    ['a number', 5],
    ['a text', '{"observations": []}'],
    ['true', true],
    ['a list', [row('A', 1)]],
    ['an empty object', {}],
    ['observations that are no list', { observations: { region: 'A' } }],
    ['observations that are null', { observations: null }],
    ['a function', () => []],
  ] as const) {
    it(`says of ${what} that it can not be read`, async () => {
      const el = await shown(data);
      await problem(el, NOT_READ);
      expect(firedOf(el.fired, 's3-error').map(({ error }) => error.kind)).to.deep.equal(['format']);
      expect(allByRole(el, 'table')).to.be.empty;
    });
  }

  it('says so when there are no regions in them at all', async () => {
    const el = await shown({ observations: [] });
    await problem(el, /./);
    expect(allByRole(el, 'table')).to.be.empty;
  });

  it('shows the built-in figures again when it is null or undefined', async () => {
    const el = await mount({ data: { observations: [row('ITI1', 1)] }, attributes: { regions: 'ITI1' } });
    expect(regionHeads(el)).to.deep.equal(['Tuscany']);
    el.data = undefined;
    await settled(el);
    expect(regionHeads(el)).to.deep.equal(['Tuscany', 'EU27']);
    (el as { data: unknown }).data = null;
    await settled(el);
    expect(regionHeads(el)).to.deep.equal(['Tuscany', 'EU27']);
  });

  it('can be a Dataset, and be exchanged for another', async () => {
    const el = await mount({ data: fakeDataset(), attributes: { regions: 'XA11' } });
    el.data = { observations: [{ region: 'XA11', indicator: 'jobs', year: 2024, value: 3 }] };
    await settled(el);
    expect(regionHeads(el)).to.deep.equal(['XA11']);
    expect(firedOf(el.fired, 's3-load')).to.have.length(2);
  });

  it('is not written to', async () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const el = await shown(
      freeze({ regions: [{ code: 'A' }], indicators: [{ id: 'jobs' }], observations: [row('A', 1), row('B', null)] }),
    );
    expect(regionHeads(el)).to.deep.equal(['A', 'B']);
  });

  it('can not reach the prototype of objects', async () => {
    const data: unknown = JSON.parse(`{
      "__proto__": { "polluted": 1 },
      "regions": [{ "code": "__proto__", "name": "One", "names": { "__proto__": "x", "en": "One" } }, { "code": "constructor" }],
      "indicators": [{ "id": "__proto__", "label": "First" }, { "id": "toString", "label": "Second" }],
      "observations": [
        { "region": "__proto__", "indicator": "__proto__", "year": 2024, "value": 1, "flag": "__proto__" },
        { "region": "constructor", "indicator": "toString", "year": 2024, "value": 2 }
      ]
    }`);
    const el = await shown(data);
    expect(regionHeads(el)).to.deep.equal(['One', 'constructor']);
    expect(figuresOf(el, 'Second')).to.deep.equal(['– (no data)', '2 rank 1 of 1']);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.be.empty;
  });

  it('stays text where it looks like markup, in every view and panel', async () => {
    const markup = '<img src=x onerror=alert(1)>${1}';
    const data = {
      regions: [{ code: 'A', name: `${markup} & "A"` }],
      indicators: ['jobs', 'pay'].map((id) => ({ id, label: `${id} ${markup}`, unit: markup, theme: markup })),
      observations: [
        row('A', 1, { flag: '<' }),
        row('A', 2, { indicator: 'pay' }),
        row('B', 3),
        row('B', 4, { indicator: 'pay' }),
      ],
      sources: [{ id: markup, publisher: markup, url: 'javascript:alert(1)' }],
    };
    const el = await shown(data);
    expect(regionHeads(el)[0]).to.equal(`${markup} & "A"`);
    for (const view of ['dots', 'bars', 'lines', 'scatter', 'table'] as const) {
      el.view = view;
      await settled(el);
      await until(() => el.shadowRoot!.querySelector('[part="body"] :is(table, svg)'));
      expect(el.shadowRoot!.querySelectorAll('img, a[href], script')).to.be.empty;
    }
    for (const panel of ['In words', 'Download']) {
      byRole(el, 'button', panel).click();
      await settled(el);
      expect(el.shadowRoot!.querySelectorAll('img, a[href], script')).to.be.empty;
    }
    const svg = new DOMParser().parseFromString(await el.toSVG(), 'image/svg+xml');
    expect(svg.querySelector('parsererror, img, script')).to.equal(null);
    expect(textOf(svg)).to.contain('onerror');
  });

  it('knows codes in lower case, highlights and reference among them', async () => {
    const observations = ['north', 'south', 'all'].map((code, i) => row(code, i + 1));
    const el = await shown({ observations, reference: 'all' }, { regions: 'south north' });
    expect(regionHeads(el)).to.deep.equal(['south', 'north', 'all']);
    expect(problemsOf(el)).to.be.empty;
  });

  it('knows codes with spaces in them when they are given as a list, and when one is removed', async () => {
    const observations = ['North West', 'South', 'East'].map((code, i) => row(code, i + 1));
    const el = await shown({ observations });
    expect(regionHeads(el)).to.deep.equal(['North West', 'South', 'East']);
    el.regions = ['South', 'North West'];
    await settled(el);
    expect(regionHeads(el)).to.deep.equal(['South', 'North West']);
    expect(problemsOf(el)).to.be.empty;
  });
});
