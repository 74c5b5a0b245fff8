import { expect } from '@open-wc/testing';
import type { FakeAnswer } from '../../testing/index.js';
import { byRole, installFakeServer, settled, textOf, until } from '../../testing/index.js';
import { figuresOf, firedOf, mount, problem, problemsOf, regionHeads } from './harness.js';

const API = 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/';

/** An answer as Eurostat gives it, of the regions that are asked for. */
function jsonStat(url: string, label = 'R&D expenditure by sector', values = [1.37, 2.38, 2.26]): Response {
  const geo = new URL(url).searchParams.getAll('geo');
  return Response.json({
    version: '2.0',
    class: 'dataset',
    label,
    source: 'ESTAT',
    updated: '2026-03-18T23:00:00+0100',
    value: Object.fromEntries(geo.map((_, at) => [at, values[at]])),
    status: { 2: 'e' },
    id: ['freq', 'sectperf', 'unit', 'geo', 'time'],
    size: [1, 1, 1, geo.length, 1],
    dimension: {
      freq: { category: { index: { A: 0 }, label: { A: 'Annual' } } },
      sectperf: { category: { index: { TOTAL: 0 }, label: { TOTAL: 'All sectors' } } },
      unit: { category: { index: { PC_GDP: 0 }, label: { PC_GDP: 'Percentage of GDP' } } },
      geo: { category: { index: Object.fromEntries(geo.map((code, at) => [code, at])), label: {} } },
      time: { category: { index: { 2023: 0 }, label: { 2023: '2023' } } },
    },
    extension: { id: 'RD_E_GERDREG' },
  });
}

describe('<s3-region-compare> live Eurostat', () => {
  let remove = () => undefined as void;
  afterEach(() => remove());
  const serve = (answers: Readonly<Record<string, FakeAnswer>>) => {
    const server = installFakeServer(answers);
    remove = () => server.remove();
    return server;
  };
  /** Each test asks for another unit, as the client of the page remembers answers. */
  const live = (eurostat: string, more: Record<string, string> = {}) =>
    mount({ data: undefined, attributes: { regions: 'ITI1 ES21', eurostat, ...more } });

  it('asks for the chosen regions and the reference only, and shows what comes with flags and dates', async () => {
    const server = serve({ [`${API}rd_e_gerdreg`]: ({ url }) => jsonStat(server.requests[0]!.url || url) });
    const el = await live('rd_e_gerdreg?sectperf=TOTAL&unit=PC_GDP');
    const { searchParams } = new URL(server.requests[0]!.url);
    expect(searchParams.getAll('geo')).to.deep.equal(['ITI1', 'ES21', 'EU27_2020']);
    expect(searchParams.get('lang')).to.equal('EN');
    expect(Number(searchParams.get('sinceTimePeriod'))).to.be.greaterThan(2010);
    expect(regionHeads(el)).to.deep.equal(['Tuscany', 'Basque Country', 'EU27']);
    expect(figuresOf(el, 'R&D expenditure by sector')[0]).to.match(/^1.37/);
    expect(textOf(el.shadowRoot!)).to.contain('Data updated on 18 March 2026.');
    expect(textOf(el.shadowRoot!)).to.match(/Source: Eurostat, rd_e_gerdreg/);
    expect(problemsOf(el)).to.be.empty;
    await expect(el).to.be.accessible();
  });

  it('names indicators in our words where Eurostat has none in the language', async () => {
    const server = serve({ [`${API}rd_e_gerdreg`]: () => jsonStat(server.requests.at(-1)!.url) });
    const el = await live('rd_e_gerdreg?sectperf=TOTAL&amp;unit=PC_GDP', { locale: 'it' });
    expect(textOf(el.shadowRoot!)).not.to.contain('by sector');
    expect(figuresOf(el, 'Spesa')[0]).to.match(/^1,37/);
  });

  it('shows several sources side by side', async () => {
    const server = serve({
      [`${API}one`]: () => jsonStat(server.requests.find(({ url }) => url.includes('/one'))!.url, 'First'),
      [`${API}two`]: () => jsonStat(server.requests.find(({ url }) => url.includes('/two'))!.url, 'Second'),
    });
    const el = await live('one?unit=A two?unit=B');
    expect(figuresOf(el, 'First')[0]).to.match(/^1.37/);
    expect(figuresOf(el, 'Second')[1]).to.match(/^2.38/);
  });

  it('shows the built-in figures with their date and why, and tries again', async () => {
    serve({ [`${API}rd_e_gerdreg`]: new TypeError('Failed to fetch') });
    const el = await live('rd_e_gerdreg?unit=PC_GDP&sectperf=BES');
    await problem(el, /^Eurostat gave no answer: these are the figures of .*\d{4} that come with the page\.$/);
    expect(regionHeads(el)).to.deep.equal(['Tuscany', 'Basque Country', 'EU27']);
    expect(await until(() => byRole(el, 'button', 'Try again'))).to.exist;
    await expect(el).to.be.accessible();
  });

  it('says what is wrong where there is nothing built in, in Eurostat’s words', async () => {
    const body = JSON.stringify({ error: [{ status: 413, id: 413, label: 'EXTRACTION_TOO_BIG: too many rows' }] });
    let status = 413;
    const server = serve({
      [`${API}large`]: () => (status === 200 ? jsonStat(server.requests.at(-1)!.url) : new Response(body, { status })),
    });
    const el = await live('large?unit=X');
    await problem(el, /does not give so much at once.*EXTRACTION_TOO_BIG/);
    expect(firedOf(el.fired, 's3-error')[0]!.error).to.include({ kind: 'size', status: 413 });
    status = 200;
    (await until(() => byRole(el, 'button', 'Try again'))).click();
    await settled(el);
    expect(regionHeads(el)).to.have.length(3);
  });

  it('understands that Eurostat wants to answer later', async () => {
    const warning = { status: 413, label: 'ASYNCHRONOUS_RESPONSE. Your request will be treated asynchronously.' };
    serve({ [`${API}later`]: () => Response.json({ warning }) });
    const el = await live('later');
    await problem(el, /does not give so much at once/);
  });

  it('says which source is none', async () => {
    serve({});
    const el = await live('rd_e_gerdreg?unit');
    await problem(el, /^“rd_e_gerdreg\?unit” is not a dataset of Eurostat/);
  });

  it('asks another address where the site says so, and none where it forbids it', async () => {
    const meta = document.createElement('meta');
    meta.name = 's3-widgets';
    meta.content = 'eurostat=https://proxy.example/api';
    document.head.append(meta);
    const server = serve({ 'https://proxy.example/api/mine': () => jsonStat(server.requests[0]!.url) });
    await live('mine');
    expect(server.requests[0]!.url).to.match(/^https:\/\/proxy\.example\/api\/mine\?/);
    meta.content = 'network=none';
    const el = await live('rd_e_gerdreg?unit=PC_GDP&sectperf=GOV');
    await problem(el, /^This site loads nothing from Eurostat: these are the figures of/);
    meta.remove();
    expect(server.requests).to.have.length(1);
  });
});
