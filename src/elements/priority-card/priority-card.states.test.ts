import { expect, html } from '@open-wc/testing';
import { DataError } from '../../sources/data-error.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import { asPrinted } from '../../testing/as-printed.js';
import { FAKE_STRATEGY, fakeStrategies } from '../../testing/fake-strategies.js';
import { allByRole, byRole, fakeDataset, settled, textOf, tryAgain, until } from '../../testing/index.js';
import { article, firedOf, mount, mountFull, problem, sectionOf, start } from './harness.js';
import { PriorityCardErrorEvent, PriorityCardLoadEvent, PriorityCardSelectEvent } from './priority-card.events.js';

const content = html`<p>Written by hand.</p>`;
const failing = (error: Error): StrategySource => ({ ...fakeStrategies(), region: () => Promise.reject(error) });

/** A source whose answers come when they are told to. */
function deferred() {
  const inner = fakeStrategies();
  const calls: { code: string; signal?: AbortSignal; answer: () => void; fail: () => void }[] = [];
  const source: StrategySource = {
    ...inner,
    region: (code, signal) =>
      new Promise((resolve, reject) => {
        calls.push({
          code,
          ...(signal && { signal }),
          answer: () => resolve(inner.region(code)),
          fail: () => reject(new DataError('network', 'offline')),
        });
      }),
  };
  return { source, calls };
}

describe('<s3-priority-card> states', () => {
  it('is busy while loading, and keeps what the page wrote', async () => {
    const el = await start({ properties: { data: deferred().source }, content });
    await el.updateComplete;
    expect(article(el).getAttribute('aria-busy')).to.equal('true');
    expect(textOf(el.shadowRoot!)).to.equal('Written by hand. Loading…');
    expect(article(el).getBoundingClientRect().height).to.be.greaterThan(150);
    await expect(el).to.be.accessible();
  });

  it('passes over an older answer that comes late', async () => {
    const { source, calls } = deferred();
    const el = await start({ properties: { data: source } });
    await until(() => calls.length === 1);
    el.priority = 'smart-factory';
    await until(() => calls.length === 2);
    calls[1]!.answer();
    await settled(el);
    calls[0]!.answer();
    await settled(el);
    expect(calls[0]!.signal!.aborted).to.equal(true);
    expect(textOf(byRole(el, 'heading'))).to.equal('Smart factory');
    expect(firedOf(el, PriorityCardLoadEvent)).to.have.length(1);
  });

  it('gives up when it is taken out of the page, and asks again when it comes back', async () => {
    const { source, calls } = deferred();
    const el = await start({ properties: { data: source } });
    await until(() => calls.length === 1);
    const place = el.parentElement!;
    el.remove();
    await until(() => calls[0]!.signal!.aborted);
    place.append(el);
    await until(() => calls.length === 2);
    calls[1]!.answer();
    await settled(el);
    expect(textOf(byRole(el, 'heading'))).to.equal('Light and data');
  });

  it('keeps the last good card when a later request fails, and tries again', async () => {
    const { source, calls } = deferred();
    const el = await start({ properties: { data: source } });
    await until(() => calls.length === 1);
    calls[0]!.answer();
    await settled(el);
    el.priority = 'health';
    await until(() => calls.length === 2);
    calls[1]!.fail();
    await problem(el, /could not be loaded. Check the connection/);
    expect(textOf(byRole(el, 'heading'))).to.equal('Light and data');
    const again = byRole(el, 'button', 'Try again');
    again.focus();
    again.click();
    await until(() => calls.length === 3);
    calls[2]!.answer();
    await until(() => textOf(byRole(el, 'heading')) === 'Health');
    await until(() => el.shadowRoot!.activeElement === byRole(el, 'button', /Details/));
    expect(el.shadowRoot!.querySelector('[part="problems"]')).to.equal(null);
    expect(firedOf(el, PriorityCardErrorEvent).map(({ error }) => error.kind)).to.deep.equal(['network']);
  });

  for (const [error, sentence] of [
    [new DataError('http', 'no', { status: 503 }), /answered with error 503/],
    [new DataError('format', 'no'), /not in the form/],
    [new TypeError('ours'), /not in the form/],
  ] as const) {
    it(`has a sentence for ${error.message}, and keeps what the page wrote`, async () => {
      const el = await mount({ properties: { data: failing(error) }, content });
      await problem(el, sentence);
      expect(textOf(el.shadowRoot!)).to.contain('Written by hand.');
      await expect(el).to.be.accessible();
    });
  }

  it('announces anew what failed again', async () => {
    const el = await mount({ properties: { data: failing(new DataError('network', 'no')) } });
    await problem(el, /could not be loaded/);
    expect(await tryAgain(el)).to.match(/could not be loaded/);
  });

  it('offers no second try of what the site forbids', async () => {
    const el = await mount({ properties: { data: failing(new DataError('off', 'no')) }, content });
    await problem(el, /does not let the page load/);
    expect(allByRole(el, 'button', 'Try again')).to.be.empty;
  });

  it('suggests regions for an unknown code', async () => {
    const el = await mount({ attributes: { region: 'XA19', priority: 'x' }, content });
    await problem(el, /Nothing is known here of a region “XA19”. Did you mean XA11, XA12 or XA13\?/);
    expect(textOf(el.shadowRoot!)).to.contain('Written by hand.');
    expect(firedOf(el, PriorityCardErrorEvent).map(({ error }) => error.kind)).to.deep.equal(['query']);
  });

  it('says which periods there are', async () => {
    const el = await mount({ attributes: { region: 'XA11', period: '1999', priority: 'x' } });
    await problem(el, /No priorities of Region A are known for “1999”. There are those of 2014–2020 and 2021–2027./);
  });

  it('says that a region has no priorities', async () => {
    await problem(await mount({ attributes: { region: 'XA13' } }), /No priorities of Region C are known here./);
  });

  it('says which priorities there are', async () => {
    const el = await mount({ attributes: { region: 'XA11', period: '2021', priority: 'magic' } });
    await problem(el, /no priority “magic”. It has: Digital technologies; HEALTH; Advanced manufacturing./);
    await expect(el).to.be.accessible();
  });

  describe('own data', () => {
    it('is read from a strategy, without a region', async () => {
      const data = {
        region: 'MY1',
        period: '2021-2027',
        priorities: [{ id: 'a', title: { en: 'Mine' } }],
        milestones: [],
      };
      const el = await mount({ attributes: {}, properties: { data } });
      await until(() => textOf(byRole(el, 'heading')) === 'Mine');
    });

    it('is read from one priority with its strategy', async () => {
      const data = { priority: FAKE_STRATEGY.priorities[4], strategy: FAKE_STRATEGY };
      const el = await mount({ attributes: {}, properties: { data } });
      await until(() => textOf(byRole(el, 'heading')) === 'Smart factory');
    });

    it('says what can’t be read, and shows what can', async () => {
      const data = {
        region: 'MY1',
        priorities: [{ id: 'a', title: { en: 'Mine' }, summary: 7 }, { id: 5 }, null, 'x', {}, [], 3],
      };
      const el = await mount({ attributes: { priority: 'a' }, properties: { data } });
      await problem(el, /In the data, .*expected .*found/);
      expect(textOf(byRole(el, 'heading'))).to.equal('Mine');
      expect(firedOf(el, PriorityCardErrorEvent)[0]!.error.kind).to.equal('format');
    });

    for (const data of [7, 'text', [], {}, { priority: 3 }, { priority: { id: 'x' } }, { strategies: 'no' }]) {
      it(`is not blank for ${JSON.stringify(data)}`, async () => {
        const el = await mount({ attributes: {}, properties: { data }, content });
        await problem(el, /./);
        expect(textOf(el.shadowRoot!)).to.contain('Written by hand.');
      });
    }

    it('is fetched from an address without cookies', async () => {
      const json = JSON.stringify({ region: 'MY1', priorities: [{ id: 'a', title: { en: 'Fetched' } }] });
      const src = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
      const el = await mount({ attributes: { src }, properties: { data: undefined } });
      await until(() => textOf(byRole(el, 'heading')) === 'Fetched');
    });

    it('says that an address has none', async () => {
      const el = await mount({ attributes: { src: '/nothing-here.json' }, properties: { data: undefined }, content });
      await problem(el, /answered with error 404/);
    });
  });

  describe('figures', () => {
    it('are those that the priority names, with value, year and index', async () => {
      const el = await mountFull();
      const [first, ...others] = allByRole(el, 'row').slice(1).map(textOf);
      expect(others).to.have.length(1);
      expect(first).to.match(/^Invented indicator 1 ?The field rests on research\. \S+.* 20\d\d.* \d+$/);
      expect(sectionOf(el, 'Figures of the region')).to.contain('Source: Invented Statistics Office (May 2026)');
    });

    it('are those that the author lists', async () => {
      const el = await mountFull({
        attributes: { region: 'XA11', period: '2014', priority: 'food', indicators: 'invented_3, nothing' },
      });
      expect(allByRole(el, 'rowheader').map(textOf)).to.deep.equal(['Invented indicator 3']);
      expect(sectionOf(el, 'Figures of the region')).to.contain('There is no indicator “nothing”.');
    });

    it('say that there are none of the region', async () => {
      const el = await mountFull({ properties: { figures: { ...fakeDataset(), observations: async () => [] } } });
      expect(sectionOf(el, 'Figures of the region')).to.contain('There are no figures of this region');
    });

    it('can be asked for again', async () => {
      let offline = true;
      const inner = fakeDataset();
      const figures = {
        ...inner,
        catalogue: (language: string) => (offline ? Promise.reject(new Error('no')) : inner.catalogue(language)),
      };
      const el = await mountFull({ properties: { figures } });
      offline = false;
      byRole(el, 'button', 'Try again').click();
      await until(() => allByRole(el, 'row').length);
    });

    it('open a comparison in the card, and take it away again', async () => {
      const el = await mountFull();
      const button = byRole(el, 'button', 'Compare with other regions');
      button.click();
      const [event] = firedOf(el, PriorityCardSelectEvent);
      expect([event!.region, event!.indicators]).to.deep.equal(['XA11', ['invented_1', 'invented_2']]);
      const comparison = el.querySelector('s3-region-compare')!;
      expect(comparison.getAttribute('indicators')).to.equal('invented_1 invented_2');
      expect(textOf(comparison)).to.match(/Region A.*Invented indicator 1/);
      button.click();
      expect(el.querySelector('s3-region-compare')).to.equal(null);
    });

    it('leave the comparison to the page that prevents it, or to a link', async () => {
      const el = await mountFull();
      el.addEventListener('s3-select', (event) => event.preventDefault());
      byRole(el, 'button', 'Compare with other regions').click();
      expect(el.childElementCount).to.equal(0);
      el.compareHref = '/compare/{code}?i={indicators}';
      await settled(el);
      const link = byRole(el, 'link', 'Compare with other regions');
      expect(link.getAttribute('href')).to.equal('/compare/XA11?i=invented_1%20invented_2');
    });
  });

  it('prints what is folded, and no buttons', async () => {
    const el = await mountFull();
    const folded = [...el.shadowRoot!.querySelectorAll('details:not(.near) li')];
    expect(folded.length).to.be.greaterThan(3);
    const isShown = (each: Element) => each.checkVisibility({ contentVisibilityAuto: true });
    expect(folded.some(isShown)).to.equal(false);
    await asPrinted(el, async () => {
      await until(() => folded.every(isShown));
      expect([...el.shadowRoot!.querySelectorAll('button, .near')].some(isShown)).to.equal(false);
    });
  });

  describe('near fields', () => {
    const openNear = async (el: Element) => {
      el.shadowRoot!.querySelector<HTMLDetailsElement>('.near')!.open = true;
      await until(() => allByRole(el, 'button', 'Region B').length || allByRole(el, 'link', 'Region B').length);
      return settled(el);
    };

    it('are looked for when they are asked for, with the method', async () => {
      let asked = 0;
      const inner = fakeStrategies();
      const data = { ...inner, codedPriorities: () => (asked++, inner.codedPriorities()) };
      const el = await mountFull({ properties: { data } });
      expect(asked).to.equal(0);
      await openNear(el);
      const text = textOf(el.shadowRoot!.querySelector('.near')!);
      expect(text).to.match(/Region B Small water cycle 2021–2027 · similarity 0\.\d+ · shared codes 72/);
      expect(text).to.match(/cosine similarity with inverse document frequency weights, among 3 priorities/);
      expect(text).not.to.contain('Region A');
      await expect(el).to.be.accessible();
    });

    it('fire s3-select and show the other priority in place', async () => {
      const el = await openNear(await mountFull());
      byRole(el, 'button', 'Region B').click();
      const [event] = firedOf(el as never, PriorityCardSelectEvent);
      expect([event!.region, event!.priority, event!.period]).to.deep.equal(['XA12', 'cycle', '2021-2027']);
      const inner = await until(() => el.shadowRoot!.querySelector('s3-priority-card'));
      await settled(inner);
      expect(textOf(byRole(inner, 'heading'))).to.equal('Small water cycle');
    });

    it('name regions and classifications as the source does, without asking for each region', async () => {
      const inner = fakeStrategies();
      const asked: string[] = [];
      const codes = [
        { scheme: 'nace2', code: '72' },
        { scheme: 'own-scheme', code: 'W' },
      ];
      const place = { code: 'XA12', name: 'Place B', level: 2, country: 'XA' } as const;
      const own = { region: 'XA12', place, period: '2021-2027', id: 'cycle', title: { en: 'Cycle' }, codes };
      const other = { ...own, region: 'XA14', place: undefined, title: { en: 'Other' }, codes: codes.slice(1) };
      const data: StrategySource = {
        ...inner,
        region: (code) => (asked.push(code), inner.region(code)),
        codedPriorities: async () => [own, other, { ...own, region: 'XA15', codes: [{ scheme: 'nace2', code: '1' }] }],
      };
      const el = await mountFull({ properties: { data } });
      const record = el.shown!;
      el.record = { ...record, node: { ...record.node, priority: { ...record.node.priority, codes } } };
      await settled(el);
      asked.length = 0;
      el.shadowRoot!.querySelector<HTMLDetailsElement>('.near')!.open = true;
      await until(() => byRole(el, 'button', 'Place B'));
      expect(asked).to.deep.equal(['XA14']);
      const text = textOf(el.shadowRoot!.querySelector('.near')!);
      expect(text).to.contain('shared codes NACE Rev. 2: 72; Own scheme: W');
      expect(text).to.match(/XA14 Other 2021–2027 · similarity 0\.\d+ · shared codes Own scheme: W/);
    });

    it('are links where the page gives an address', async () => {
      const el = await openNear(await mountFull({ properties: { regionHref: '/regions/{code}' } }));
      expect(byRole(el, 'link', 'Region B').getAttribute('href')).to.equal('/regions/XA12');
    });
  });
});
