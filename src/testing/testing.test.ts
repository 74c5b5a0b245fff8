import { expect, fixture, html } from '@open-wc/testing';
import { deferredDataset, fakeComparison, fakeDataset, fakeFigures, FAKE_REFERENCE, settled } from './index.js';

const all = { indicators: ['invented_1', 'invented_2', 'invented_3'], regions: ['XA11'], years: 'all' } as const;

describe('fakeFigures', () => {
  it('are the same for the same options and differ by seed', () => {
    expect(fakeFigures({ gaps: true })).to.deep.equal(fakeFigures({ gaps: true }));
    expect(fakeFigures({ seed: 2 }).observations).not.to.deep.equal(fakeFigures({ seed: 3 }).observations);
  });

  it('have as many regions as asked for, with codes and names of their own', () => {
    const { regions } = fakeFigures({ regions: 45, outside: 2 }).catalogue;
    expect(regions.filter(({ level }) => level === 2)).to.have.length(47);
    expect(regions.filter(({ eu }) => eu === false)).to.have.length(2);
    expect(new Set(regions.map(({ code }) => code)).size).to.equal(regions.length);
    expect(new Set(regions.map(({ name }) => name)).size).to.equal(regions.length);
  });

  it('have gaps, flags, negatives, zeros and long names only when asked', () => {
    const plain = fakeFigures({ regions: 40 });
    const full = 40 + 4 + 1;
    expect(plain.observations).to.have.length(full * 3 * 6);
    expect(plain.observations.every(({ value, flag }) => value !== undefined && value > 0 && !flag)).to.equal(true);
    const odd = fakeFigures({ regions: 40, gaps: true, flags: true, negatives: true, longNames: true });
    expect(odd.observations.length).to.be.below(full * 3 * 6);
    expect(odd.observations.some(({ value, flag }) => value === undefined && flag === 'c')).to.equal(true);
    expect(odd.observations.some(({ value }) => value !== undefined && value < 0)).to.equal(true);
    expect(odd.observations.some(({ value }) => value === 0)).to.equal(true);
    expect(odd.catalogue.regions.some(({ name }) => name.length > 60)).to.equal(true);
  });

  it('lack the reference where asked', () => {
    const rows = (reference: 'all' | 'some' | 'none') =>
      fakeFigures({ reference }).observations.filter(({ region }) => region === FAKE_REFERENCE).length;
    expect([rows('all'), rows('some'), rows('none')]).to.deep.equal([18, 12, 0]);
    expect(fakeFigures({ reference: 'none' }).catalogue).not.to.have.property('defaultReference');
  });

  it('are labelled in English and Italian', async () => {
    const labels = await Promise.all(
      ['en', 'it', 'de'].map(async (language) => (await fakeDataset().catalogue(language)).indicators[0]?.label),
    );
    expect(labels).to.deep.equal(['Invented indicator 1', 'Indicatore inventato 1', 'Invented indicator 1']);
  });
});

describe('fakeDataset', () => {
  it('answers with the latest of all regions and whole years of the chosen ones, or with everything', async () => {
    const dataset = fakeDataset({ gaps: true });
    const everything = await dataset.observations(all);
    const latest = await dataset.observations({ ...all, years: 'latest' });
    expect(latest.length).to.be.below(everything.length);
    for (const indicator of all.indicators) {
      const rows = everything.filter((row) => row.indicator === indicator);
      const newest = rows.filter(({ region }) => region === 'XA11').at(-1)?.year;
      const year = rows.filter((row) => row.year === newest);
      expect(latest).to.include.members(year);
    }
  });

  it('passes over unknown ids, and stops when aborted', async () => {
    const dataset = fakeDataset();
    expect(await dataset.observations({ ...all, indicators: ['none'] })).to.deep.equal([]);
    const error: unknown = await dataset.catalogue('en', AbortSignal.abort()).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(DOMException);
  });
});

describe('fakeComparison', () => {
  it('compares the chosen regions on every indicator', () => {
    const comparison = fakeComparison({ chosen: ['XA12', 'none', 'XA11'], year: 2020 });
    expect(comparison.regions.map(({ name }) => name)).to.deep.equal(['Region B', 'Region A']);
    expect(comparison.rows.map(({ year }) => year)).to.deep.equal([2020, 2020, 2020]);
    expect(comparison.rows[0]?.distribution?.members).to.have.length(12);
    expect(comparison.rows[0]?.reference?.value).to.be.a('number');
  });
});

describe('deferredDataset', () => {
  it('answers when told to, with what it is told', async () => {
    const dataset = deferredDataset();
    const asked = dataset.observations(all);
    const call = await dataset.next('observations');
    expect(call).to.include({ kind: 'observations', settled: false });
    expect(call.query).to.deep.equal(all);
    await call.resolve([]);
    expect(await asked).to.deep.equal([]);
    expect(call.settled).to.equal(true);
  });

  it('fails when told to', async () => {
    const dataset = deferredDataset();
    const asked = dataset.catalogue('it');
    const call = await dataset.next('catalogue');
    expect(call.language).to.equal('it');
    call.reject(new Error('no'));
    expect(await asked.catch((error: unknown) => String(error))).to.equal('Error: no');
  });

  it('answers everything, also what is asked in consequence', async () => {
    const dataset = deferredDataset();
    let rows = 0;
    void dataset.catalogue('en').then(async (catalogue) => {
      rows = (await dataset.observations({ ...all, indicators: catalogue.defaultIndicators })).length;
    });
    await dataset.flush();
    expect(rows).to.be.above(0);
    expect(dataset.calls.map(({ kind }) => kind)).to.deep.equal(['catalogue', 'observations']);
  });

  it('says when nobody asks', async () => {
    const error: unknown = await deferredDataset()
      .next('recodes')
      .catch((reason: unknown) => reason);
    expect(String(error)).to.include('recodes');
  });
});

describe('settled', () => {
  it('waits until nothing is busy, and gives the element', async () => {
    const element = await fixture<HTMLElement>(html`<div><p aria-busy="true"></p></div>`);
    let released = false;
    setTimeout(() => {
      released = true;
      element.querySelector('p')?.removeAttribute('aria-busy');
    }, 30);
    expect(await settled(element)).to.equal(element);
    expect(released).to.equal(true);
  });

  it('fails when it takes too long', async () => {
    const element = await fixture<HTMLElement>(html`<div aria-busy="true"></div>`);
    const error: unknown = await settled(element, { timeout: 20 }).catch((reason: unknown) => reason);
    expect(String(error)).to.include('<div> is still busy');
  });
});
