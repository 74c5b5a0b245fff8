import { expect } from '@open-wc/testing';
import { allByRole, byRole, nameOf, settled, textOf, until } from '../../testing/index.js';
import { entries, fakeSource, firedOf, longSource, mount, start, statusOf } from './harness.js';
import type { Timeline } from './harness.js';

const idsIn = (el: Timeline) => entries(el).map(({ id }) => id);
const focused = (el: Timeline) => el.shadowRoot!.activeElement;
const long = (count: number, attributes: Readonly<Record<string, string>> = {}) =>
  mount({ data: longSource(count), attributes: { region: 'XB11', ...attributes } });

describe('<s3-strategy-timeline> in use', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('periods', () => {
    it('can be chosen where there are steps, and are said', async () => {
      const el = await mount();
      const toolbar = byRole(el, 'toolbar', 'Period');
      expect(allByRole(toolbar, 'button').map(nameOf)).to.deep.equal([
        'All years',
        '2007–2013',
        '2014–2020',
        '2021–2027',
      ]);
      byRole(el, 'button', '2014–2020').click();
      await settled(el);
      expect(idsIn(el)).to.deep.equal(['p14', 'workshop']);
      expect(statusOf(el)).to.equal('Period: 2014–2020. Steps: 2 of 8');
      expect(el.period).to.equal('2014-2020');
      expect(firedOf(el, 's3-change').map(({ property, value }) => [property, value])).to.deep.equal([
        ['period', '2014-2020'],
      ]);
      expect(
        firedOf(el, 's3-load')
          .at(-1)!
          .chronology.items.map(({ id }) => id),
      ).to.deep.equal(idsIn(el));
      await expect(el).to.be.accessible();
    });

    it('are offered where something without an end goes on', async () => {
      const milestones = [{ title: 'Call', date: '2016/..' }];
      const el = await mount({ attributes: {}, data: { region: 'XA11', milestones } });
      byRole(el, 'button', '2021–2027').click();
      await until(() => /2021–2027. Steps: 1$/.test(statusOf(el)));
      expect(allByRole(el, 'button').map(textOf)).not.to.include('2007–2013');
    });

    it('are one tab stop, with arrow keys', async () => {
      const el = await mount();
      const buttons = allByRole(byRole(el, 'toolbar', 'Period'), 'button');
      expect(buttons.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
      buttons[0]!.focus();
      buttons[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
      expect(focused(el)).to.equal(buttons[1]);
    });

    it('come from the author, and so do other bounds', async () => {
      expect(idsIn(await mount({ attributes: { region: 'XA11', period: '2014-2020' } }))).to.deep.equal([
        'p14',
        'workshop',
      ]);
      expect(idsIn(await mount({ attributes: { region: 'XA11', from: '2013', to: '2014-06' } }))).to.deep.equal([
        'act',
        'p14',
      ]);
      expect(
        idsIn(await mount({ attributes: { region: 'XA11', levels: 'regional', kinds: 'event, adoption' } })),
      ).to.deep.equal(['workshop', 'next']);
    });
  });

  it('filters by kind and level', async () => {
    const el = await mount();
    byRole(el, 'button', 'Filter').click();
    const boxes = await until(() => {
      const found = allByRole<HTMLInputElement>(el, 'checkbox');
      return found.length ? found : undefined;
    });
    expect(boxes.map(nameOf)).to.deep.equal([
      'European Union',
      'National',
      'Regional',
      'Policy',
      'Adoption',
      'Programming period',
      'Event',
      'Evaluation',
    ]);
    await expect(el).to.be.accessible();
    byRole(el, 'checkbox', 'Regional').click();
    await settled(el);
    expect(idsIn(el)).to.deep.equal(['guide', 'act', 'p14', 'p21']);
    expect(el.levels).to.equal('eu national');
    byRole(el, 'checkbox', 'Policy').click();
    await settled(el);
    expect(idsIn(el)).to.deep.equal(['act', 'p14', 'p21']);
    expect(statusOf(el)).to.match(/Steps: 3 of 8$/);
    byRole(el, 'checkbox', 'Policy').click();
    byRole(el, 'checkbox', 'Regional').click();
    await settled(el);
    expect(idsIn(el)).to.have.length(8);
    expect([el.levels, el.kinds]).to.deep.equal(['', '']);
  });

  describe('a long list', () => {
    it('is folded; more leads on with the focus', async () => {
      const el = await long(100);
      expect(idsIn(el)).to.have.length(30);
      byRole(el, 'button', 'Show 30 more').click();
      await settled(el);
      expect(idsIn(el)).to.have.length(60);
      expect(focused(el)!.id).to.equal(idsIn(el)[30]);
      byRole(el, 'button', 'Show all 103').click();
      await settled(el);
      expect(idsIn(el)).to.have.length(103);
      expect(focused(el)!.id).to.equal(idsIn(el)[60]);
      expect(allByRole(el, 'button', /^Show/)).to.be.empty;
      await expect(el).to.be.accessible();
    });

    it('is printed whole, at once', async () => {
      const el = await long(400);
      await until(() => dispatchEvent(new Event('beforeprint')) && idsIn(el).length > 30);
      expect(idsIn(el)).to.have.length(403);
      dispatchEvent(new Event('afterprint'));
      expect(idsIn(el)).to.have.length(30);
    });

    it('has folded steps in the page, for searching and printing', async () => {
      const el = await long(100);
      await until(() => el.shadowRoot!.querySelectorAll('li[id]').length === 103);
      expect(idsIn(el)).to.have.length(30);
      const folded = el.shadowRoot!.querySelector<HTMLElement>('#s80')!;
      const hidden = folded.closest('[hidden]')!;
      expect(hidden.getAttribute('hidden')).to.equal('until-found');
      hidden.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await settled(el);
      expect(folded.closest('[hidden]')).to.equal(null);
    });

    it('of few more is not folded', async () => {
      expect(idsIn(await long(40))).to.have.length(43);
    });

    it('of thousands does not fill the page', async () => {
      const el = await long(3000);
      await until(() => el.shadowRoot!.querySelectorAll('li[id]').length === 300);
      expect(statusOf(el)).to.equal('Steps: 3003');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(el.shadowRoot!.querySelectorAll('li[id]').length).to.equal(300);
    });
  });

  describe('a link to a step', () => {
    it('opens it, folded or not', async () => {
      history.replaceState(null, '', '#s80');
      const el = await long(100);
      await until(() => focused(el)?.id === 's80');
      expect(focused(el)!.matches('.selected')).to.equal(true);
      expect(firedOf(el, 's3-select').map(({ id }) => id)).to.deep.equal(['s80']);
    });

    it('opens its sources', async () => {
      history.replaceState(null, '', '#workshop');
      const el = await mount();
      await until(() => focused(el)?.id === 'workshop');
      expect(focused(el)!.querySelector('details')!.open).to.equal(true);
    });

    it('opens it when it is followed later', async () => {
      const el = await long(100);
      location.hash = '#s80';
      await until(() => focused(el)?.id === 's80');
      location.hash = '#s2';
      await until(() => focused(el)?.id === 's2');
      el.remove();
      location.hash = '#s80';
      document.body.append(el);
      await until(() => focused(el)?.id === 's80');
      el.remove();
    });

    it('leads out of the years that are shown', async () => {
      history.replaceState(null, '', '#act');
      const el = await mount({ attributes: { region: 'XA11', period: '2014-2020' } });
      await until(() => focused(el)?.id === 'act');
      expect(byRole(el, 'button', 'All years').getAttribute('aria-pressed')).to.equal('true');
      byRole(el, 'button', '2021–2027').click();
      await settled(el);
      location.hash = '#workshop';
      await until(() => focused(el)?.id === 'workshop');
    });

    it('leaves what the page itself has by that name to the browser', async () => {
      const own = Object.assign(document.createElement('p'), { id: 's80' });
      document.body.append(own);
      const el = await long(100);
      location.hash = '#s80';
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(focused(el)).to.equal(null);
      own.remove();
      location.hash = '#s2';
      await until(() => focused(el)?.id === 's2');
    });

    it('to something else is left alone', async () => {
      history.replaceState(null, '', '#%E0%A4%A');
      const el = await mount();
      expect(focused(el)).to.equal(null);
    });
  });

  it('tells which step was chosen', async () => {
    const el = await mount();
    const entry = entries(el).find(({ id }) => id === 'review')!;
    entry.click();
    entry.click();
    await settled(el);
    const [event, ...others] = firedOf(el, 's3-select');
    expect(event!.milestone.title).to.deep.equal({ en: 'Review' });
    expect(others).to.be.empty;
    expect(entry.matches('.selected')).to.equal(true);
  });

  it('tells itself in words', async () => {
    const el = await mount();
    byRole(el, 'button', 'In words').click();
    const words = await until(() => el.shadowRoot!.querySelector('.panel.words'));
    expect([...words.querySelectorAll('p')].map(textOf)).to.deep.equal([
      'Steps: 8. The first: May 2012; the last: March 2027. Planned: 2. Later than planned: 1. Now: programming period 2021–2027. Next: Next strategy (Region A, March 2027).',
      'European Union. May 2012: Guide.',
      'Country A. 1 September 2013: Act.',
      'Region A. 10 July 2014: Workshop; January 2025: Report (planned; not known to have been reached); December 2025: Review (planned for June 2025); March 2027: Next strategy (planned).',
    ]);
  });

  describe('where it is wide', () => {
    const marks = (el: Timeline) =>
      [...el.shadowRoot!.querySelectorAll<SVGElement>('.plot [data-item]')].map(({ dataset }) => dataset['item']!);
    const wide = async () => {
      const el = await mount({ width: 1000 });
      await until(() => marks(el).length);
      return el;
    };

    it('draws the same steps, periods behind them', async () => {
      const el = await wide();
      expect(new Set(marks(el))).to.deep.equal(new Set(idsIn(el).filter((id) => !/^p\d/.test(id))));
      await expect(el).to.be.accessible();
    });

    it('draws nothing where it is narrow, and again when there is room', async () => {
      const el = await mount({ width: 400 });
      expect(marks(el)).to.be.empty;
      el.parentElement!.style.width = '1000px';
      await until(() => marks(el).length);
    });

    it('joins the choice of a step in the drawing and in the list', async () => {
      const el = await wide();
      const mark = el.shadowRoot!.querySelector<SVGElement>('.plot [data-item="review"]')!;
      mark.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
      );
      await until(() =>
        entries(el)
          .find(({ id }) => id === 'review')!
          .matches('.selected'),
      );
      expect(firedOf(el, 's3-select').map(({ id }) => id)).to.deep.equal(['review']);
    });

    it('leaves out what changes the time in sight where the toolbar is hidden', async () => {
      const el = await mount({ width: 1000, attributes: { region: 'XA11', 'hide-toolbar': '' } });
      await until(() => marks(el).length);
      expect(allByRole(el, 'button').filter((each) => !each.matches('[data-item]'))).to.be.empty;
    });

    it('zooms list and drawing together, and back', async () => {
      const el = await wide();
      byRole(el, 'button', 'Zoom in').click();
      await until(() => firedOf(el, 's3-change').length);
      await settled(el);
      const { property, value } = firedOf(el, 's3-change')[0]!;
      expect(property).to.equal('window');
      expect(value).to.match(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
      const { items } = firedOf(el, 's3-load').at(-1)!.chronology;
      expect(items.length).to.be.lessThan(8);
      expect(idsIn(el)).to.deep.equal(items.map(({ id }) => id));
      expect(statusOf(el)).to.match(/Steps: \d of 8$/);
      byRole(el, 'button', 'Zoom out').click();
      await settled(el);
      expect(idsIn(el)).to.have.length(8);
    });
  });

  it('takes the last of several questions for the answer', async () => {
    const source = fakeSource();
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const data = {
      ...source,
      region: async (code: string) => {
        if (code.startsWith('XB')) await gate;
        return source.region(code);
      },
    };
    const el = await start({ data, attributes: { region: 'XB99' } });
    await el.updateComplete;
    el.region = 'XA11';
    await until(() => idsIn(el).length === 8);
    release();
    await settled(el);
    expect(idsIn(el)).to.have.length(8);
  });

  it('goes on after it was moved', async () => {
    const el = await mount();
    const { parentElement } = el;
    el.remove();
    await el.updateComplete;
    parentElement!.append(el);
    await settled(el);
    expect(idsIn(el)).to.have.length(8);
  });
});
