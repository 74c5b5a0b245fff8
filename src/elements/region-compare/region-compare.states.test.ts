import { expect, html } from '@open-wc/testing';
import { DataError } from '../../sources/data-error.js';
import type { Dataset } from '../../sources/dataset.js';
import {
  allByRole,
  byRole,
  deferredDataset,
  fakeDataset,
  fakeFigures,
  settled,
  textOf,
  tryAgain,
  until,
} from '../../testing/index.js';
import { figuresOf, firedOf, mount, problem, problemsOf, regionHeads, start } from './harness.js';

const network = () => new DataError('network', 'offline');
const rejecting: Dataset = { ...fakeDataset(), catalogue: () => Promise.reject(network()) };

describe('<s3-region-compare> states', () => {
  describe('while loading', () => {
    it('is busy, says so, and keeps what the page wrote visible', async () => {
      const el = await start({ data: deferredDataset(), content: html`<p>Tuscany spends 1.37 %.</p>` });
      await el.updateComplete;
      expect(byRole(el, 'figure').getAttribute('aria-busy')).to.equal('true');
      expect(textOf(el.shadowRoot!)).to.contain('Loading the figures…');
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(allByRole(el, 'table')).to.be.empty;
      expect(el.fired).to.be.empty;
      await expect(el).to.be.accessible();
    });

    it('has the name that its author gave it from the start', async () => {
      const el = await start({ data: deferredDataset(), attributes: { heading: 'Research' } });
      await el.updateComplete;
      expect(byRole(el, 'figure', 'Research')).to.exist;
    });

    it('shows the figures when they are there, and fires s3-load once', async () => {
      const data = deferredDataset();
      const el = await start({ data });
      await data.next('catalogue');
      await data.flush();
      await settled(el);
      expect(byRole(el, 'figure', /Region A, Region B and Region D compared/)).to.have.attribute('aria-busy', 'false');
      expect(firedOf(el.fired, 's3-load')).to.have.length(1);
    });

    it('keeps the last figures while others are on their way', async () => {
      const data = deferredDataset();
      const el = await start({ data });
      await data.next('catalogue');
      await data.flush();
      el.regions = 'XA15 XA16';
      await data.next('catalogue');
      expect(byRole(el, 'figure')).to.have.attribute('aria-busy', 'true');
      expect(regionHeads(el)).to.deep.equal(['Region A', 'Region B', 'Region D', 'Invented union']);
      await data.flush();
      await settled(el);
      expect(regionHeads(el)).to.deep.equal(['Region E', 'Region F', 'Invented union']);
    });

    it('passes over an answer to an older question that comes late', async () => {
      const data = deferredDataset();
      const el = await start({ data });
      const older = await data.next('catalogue');
      el.regions = 'XA15';
      const newer = await until(() => data.calls.filter(({ kind }) => kind === 'catalogue')[1]);
      expect(older.signal?.aborted).to.equal(true);
      await newer.resolve();
      await (await data.next('observations')).resolve();
      await older.resolve();
      await data.flush();
      await settled(el);
      expect(regionHeads(el)).to.deep.equal(['Region E', 'Invented union']);
      expect(firedOf(el.fired, 's3-load')).to.have.length(1);
    });

    it('passes over the failure of an older question', async () => {
      const data = deferredDataset();
      const el = await start({ data });
      const older = await data.next('catalogue');
      el.regions = 'XA15';
      await until(() => data.calls.length > 1);
      older.reject(network());
      await data.flush();
      await settled(el);
      expect(regionHeads(el)).to.deep.equal(['Region E', 'Invented union']);
      expect(firedOf(el.fired, 's3-error')).to.be.empty;
    });
  });

  describe('when loading fails', () => {
    it('says what happened, fires s3-error, and shows what the page wrote', async () => {
      const el = await mount({ data: rejecting, content: html`<p>Tuscany spends 1.37 %.</p>` });
      await problem(el, /could not be loaded. Check the connection/);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(firedOf(el.fired, 's3-error').map(({ error }) => error.kind)).to.deep.equal(['network']);
      expect(firedOf(el.fired, 's3-load')).to.be.empty;
      expect(textOf(el.shadowRoot!)).not.to.contain('Loading');
      await expect(el).to.be.accessible();
    });

    for (const [error, sentence] of [
      [new DataError('http', 'no', { status: 503 }), /the server answered with error 503/],
      [new DataError('format', 'no'), /not in a form that is understood/],
      [new DataError('query', 'no'), /the request is not one that can be answered/],
      [new TypeError('a fault of ours'), /not in a form that is understood/],
    ] as const) {
      it(`has a sentence for ${error instanceof DataError ? error.kind : error.name}`, async () => {
        const el = await mount({ data: { ...rejecting, catalogue: () => Promise.reject(error) } });
        expect(await problem(el, sentence)).to.be.a('string');
      });
    }

    it('tries again when it is asked to', async () => {
      let offline = true;
      const inner = fakeDataset();
      const data: Dataset = {
        ...inner,
        catalogue: (language) => (offline ? Promise.reject(network()) : inner.catalogue(language)),
      };
      const el = await mount({ data });
      const retry = await until(() => byRole(el, 'button', 'Try again'));
      offline = false;
      retry.click();
      await until(() => regionHeads(el).length);
      await settled(el);
      expect(problemsOf(el)).to.be.empty;
      expect(allByRole(el, 'button', 'Try again')).to.be.empty;
      expect(firedOf(el.fired, 's3-load')).to.have.length(1);
    });

    it('announces anew what failed again', async () => {
      const el = await mount({ data: rejecting });
      await problem(el, /could not be loaded/);
      expect(await tryAgain(el)).to.match(/^The figures could not be loaded/);
      expect(await tryAgain(el)).to.match(/^The figures could not be loaded/);
    });

    it('keeps the last good comparison when a later request fails', async () => {
      const data = deferredDataset();
      const el = await start({ data, content: html`<p>fallback</p>` });
      await data.next('catalogue');
      await data.flush();
      const before = figuresOf(el, 'Invented indicator 1');
      el.regions = 'XA15 XA16';
      (await data.next('catalogue')).reject(network());
      await problem(el, /could not be loaded/);
      expect(figuresOf(el, 'Invented indicator 1')).to.deep.equal(before);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
      await expect(el).to.be.accessible();

      byRole(el, 'button', 'Try again').click();
      await data.next('catalogue');
      await data.flush();
      await settled(el);
      expect(regionHeads(el)).to.deep.equal(['Region E', 'Region F', 'Invented union']);
      expect(problemsOf(el)).to.be.empty;
    });
  });

  describe('when no region is chosen', () => {
    it('says what to do and offers it', async () => {
      const el = await mount({ attributes: {}, data: undefined, content: html`<p>fallback</p>` });
      await problem(el, /No region is chosen. Add one to compare./);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(byRole(el, 'button', 'Change regions and figures')).to.exist;
      expect(byRole(el, 'figure', 'Regions compared')).to.exist;
      expect(firedOf(el.fired, 's3-load')).to.be.empty;
      await expect(el).to.be.accessible();
    });

    it('has nothing to export', async () => {
      const el = await mount({ attributes: {}, data: undefined });
      const error = await el.toCSV().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(DataError).with.property('kind', 'query');
    });
  });

  describe('when figures are shown', () => {
    it('has a table with a row for each indicator and a column for each region', async () => {
      const el = await mount({ content: html`<p>fallback</p>` });
      expect(regionHeads(el)).to.deep.equal(['Region A', 'Region B', 'Region D', 'Invented union']);
      expect(allByRole(el, 'rowheader')).to.have.length(3);
      expect(byRole(el, 'table', /Indicators of Region A, Region B and Region D/)).to.exist;
      expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
      await expect(el).to.be.accessible();
    });

    it('shows a missing value as missing and never as zero', async () => {
      const { catalogue, observations } = fakeFigures({ indicators: 1 });
      const data: Dataset = {
        catalogue: () => Promise.resolve(catalogue),
        observations: () => Promise.resolve(observations.filter(({ region }) => region !== 'XA12')),
      };
      const el = await mount({ data });
      expect(figuresOf(el, 'Invented indicator 1')[1]).to.equal('– (no data)');
      expect(figuresOf(el, 'Invented indicator 1')[0]).to.match(/\d.* of 11$/);
      await expect(el).to.be.accessible();
    });

    it('shows a zero as zero', async () => {
      const { catalogue, observations } = fakeFigures({ indicators: 1 });
      const data: Dataset = {
        catalogue: () => Promise.resolve(catalogue),
        observations: () =>
          Promise.resolve(observations.map((each) => (each.region === 'XA12' ? { ...each, value: 0 } : each))),
      };
      const el = await mount({ data });
      expect(figuresOf(el, 'Invented indicator 1')[1]).to.equal('0.0 rank 12 of 12');
    });

    it('reads flags out, and explains them below', async () => {
      const { catalogue, observations } = fakeFigures({ indicators: 1 });
      const data: Dataset = {
        catalogue: () => Promise.resolve(catalogue),
        observations: () =>
          Promise.resolve(observations.map((each) => (each.region === 'XA12' ? { ...each, flag: 'bp' } : each))),
      };
      const el = await mount({ data });
      expect(figuresOf(el, 'Invented indicator 1')[1]).to.contain('(break in series, provisional)');
      expect(textOf(el.shadowRoot!)).to.contain('b break in series · p provisional');
      await expect(el).to.be.accessible();
    });

    it('says why a value is missing where the publisher says it', async () => {
      const { catalogue, observations } = fakeFigures({ indicators: 1, years: [2024, 2024] });
      const data: Dataset = {
        catalogue: () => Promise.resolve(catalogue),
        observations: () =>
          Promise.resolve(
            observations.map((each) => (each.region === 'XA12' ? { ...each, value: undefined, flag: 'c' } : each)),
          ),
      };
      const el = await mount({ data });
      expect(figuresOf(el, 'Invented indicator 1')[1]).to.match(/^– ?\(confidential\)$/);
    });

    it('says where the figures are from and what the site adds', async () => {
      const el = await mount({ content: html`<p slot="note">Our remark.</p>` });
      expect(textOf(el.shadowRoot!)).to.match(/Source: Invented Statistics Office, invented \(May 2026\)/);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  });

  for (const view of ['dots', 'bars', 'lines', 'scatter', 'table'] as const) {
    it(`is accessible as ${view}, with gaps and flags`, async () => {
      const el = await mount({
        data: fakeDataset({ gaps: true, flags: true, reference: 'some' }),
        attributes: { regions: 'XA11 XA12 XA13 XA14', view },
      });
      await until(() => el.shadowRoot!.querySelector('[part="body"] table, [part="body"] svg'));
      await settled(el);
      await expect(el).to.be.accessible();
    });
  }
});
