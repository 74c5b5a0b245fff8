import { expect, html } from '@open-wc/testing';
import { DataError } from '../../sources/data-error.js';
import { fakeStrategies } from '../../testing/fake-strategies.js';
import { allByRole, byRole, settled, textOf, tryAgain, until } from '../../testing/index.js';
import { cardsOf, firedOf, mount, outlineOf, problem, start, titlesOf } from './harness.js';
import type { Mounted } from './harness.js';
import { PriorityListChangeEvent, PriorityListErrorEvent, PriorityListLoadEvent } from './priority-list.events.js';

const status = (element: Element) => textOf(byRole(element, 'status'));
const FIRST = ['Light and data', 'Smart factory', 'Beni culturali', 'Health', 'Food'];

/** Opens the search. */
async function filtering(element: Mounted): Promise<Mounted> {
  byRole(element, 'button', 'Search and filter').click();
  await until(() => byRole(element, 'searchbox'));
  return element;
}

function type(element: Element, text: string): void {
  const field = byRole<HTMLInputElement>(element, 'searchbox');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('<s3-priority-list>', () => {
  describe('cards', () => {
    it('are those of the strategy, in its order, grouped by kind, areas within', async () => {
      const el = await mount();
      expect(titlesOf(el)).to.deep.equal(FIRST);
      expect(outlineOf(el)).to.deep.equal(['h3 Technology priorities', 'h3 Application areas']);
      expect(textOf(cardsOf(el)[0]!.shadowRoot!)).to.contain('Areas: 3');
      expect(status(el)).to.equal('Priorities: 5');
      await expect(el).to.be.accessible();
    });

    it('stand under a heading made of region and years, at the level that fits', async () => {
      const el = await mount({ attributes: { region: 'XA11', period: '2014', 'heading-level': '2' } });
      expect(byRole(el, 'figure', 'Priorities of Region A, 2014–2020')).to.exist;
      expect(outlineOf(el)).to.deep.equal([
        'h2 Priorities of Region A, 2014–2020',
        'h3 Technology priorities',
        'h3 Application areas',
      ]);
      const heading = allByRole(cardsOf(el)[0]!, 'heading')[0]!;
      expect(heading.localName).to.equal('h4');
    });

    it('have no groups where the strategy has one kind', async () => {
      const el = await mount({ attributes: { region: 'XA11', period: '2021-2027' } });
      expect(outlineOf(el)).to.be.empty;
      expect(titlesOf(el)).to.deep.equal(['Digital technologies', 'HEALTH', 'Advanced manufacturing']);
    });

    it('are grouped by the first level of a deep tree, which heads its group', async () => {
      const el = await mount({ attributes: { region: 'XA12' } });
      expect(titlesOf(el).slice(0, 3)).to.deep.equal(['Water', 'Small water cycle', 'Coast']);
      const levels = cardsOf(el).map((card) => allByRole(card, 'heading')[0]!.localName);
      expect(levels.slice(0, 3)).to.deep.equal(['h3', 'h4', 'h4']);
      expect(textOf(cardsOf(el)[0]!.shadowRoot!)).not.to.contain('Areas');
      await expect(el).to.be.accessible();
    });

    it('have equal heights in a row and never leave the page sideways', async () => {
      const el = await mount({ width: 1000 });
      const [first, second] = cardsOf(el).map((card) => card.getBoundingClientRect());
      expect(first!.top).to.equal(second!.top);
      expect(first!.height).to.equal(second!.height);
      for (const width of [320, 200]) {
        const narrow = await mount({ attributes: { region: 'XA12' }, width });
        expect(narrow.scrollWidth).to.be.at.most(width);
        for (const card of cardsOf(narrow)) {
          expect(card.shadowRoot!.querySelector('article')!.scrollWidth).to.be.at.most(width);
        }
      }
    });

    it('let the page hear their choices, and nothing else of theirs', async () => {
      const el = await mount();
      expect(firedOf(el, PriorityListLoadEvent)).to.have.length(1);
      expect(el.fired).to.have.length(1);
      byRole(cardsOf(el)[0]!, 'button', /Details/).click();
      const compare = await until(() => byRole(cardsOf(el)[0]!, 'button', 'Compare with other regions'));
      compare.click();
      expect(el.fired.map(({ type: name }) => name)).to.deep.equal(['s3-load', 's3-select']);
    });

    it('pass on where titles and regions lead', async () => {
      const el = await mount({ properties: { priorityHref: '/p/{priority}' } });
      expect(byRole(cardsOf(el)[1]!, 'link').getAttribute('href')).to.equal('/p/smart-factory');
    });

    it('follow the region', async () => {
      const el = await filtering(await mount());
      type(el, 'food');
      el.region = 'XA12';
      el.period = '';
      await settled(el);
      expect(titlesOf(el)).to.have.length(5);
      expect(status(el)).to.equal('Priorities: 2');
    });
  });

  describe('filter', () => {
    it('finds words of titles, summaries, codes and areas, and counts aloud', async () => {
      const el = await filtering(await mount());
      for (const [words, titles] of [
        ['laser surg', ['Light and data']],
        ['CITTÀ', ['Beni culturali']],
        ['28', ['Light and data', 'Smart factory']],
        ['programming', ['Light and data']],
        ['  ', FIRST],
      ] as const) {
        type(el, words);
        await settled(el);
        expect(titlesOf(el)).to.deep.equal(titles);
      }
      type(el, 'fabbrica');
      await settled(el);
      expect(status(el)).to.equal('Priorities: 1 of 5');
      const events = firedOf(el, PriorityListChangeEvent);
      expect(events.at(-1)!.priorities).to.deep.equal(['smart-factory']);
      expect(events.at(-1)!.value.text).to.equal('fabbrica');
    });

    it('shows one kind or one code', async () => {
      const el = await filtering(await mount());
      const chip = byRole(el, 'button', 'Application areas');
      chip.click();
      await settled(el);
      expect(titlesOf(el)).to.deep.equal(FIRST.slice(2));
      expect(chip.getAttribute('aria-pressed')).to.equal('true');
      chip.click();
      await settled(el);
      const field = byRole<HTMLSelectElement>(el, 'combobox', 'Field');
      expect([...field.options].map(textOf)).to.include('28 Manufacture of machinery and equipment n.e.c.');
      field.value = 'nace2 62';
      field.dispatchEvent(new Event('change'));
      await settled(el);
      expect(titlesOf(el)).to.deep.equal(['Light and data']);
      await expect(el).to.be.accessible();
    });

    it('says when nothing matches, and shows all again', async () => {
      const el = await filtering(await mount());
      type(el, 'zzz');
      await settled(el);
      expect(textOf(el.shadowRoot!)).to.contain('No priority matches.');
      expect(status(el)).to.equal('Priorities: 0 of 5');
      const all = byRole(el, 'button', 'Show all');
      all.focus();
      all.click();
      await settled(el);
      expect(titlesOf(el)).to.deep.equal(FIRST);
      const field = byRole<HTMLInputElement>(el, 'searchbox');
      expect(field.value).to.equal('');
      expect(el.shadowRoot!.activeElement).to.equal(field);
    });

    it('keeps the cards that stay', async () => {
      const el = await filtering(await mount());
      const [before] = cardsOf(el);
      const { record } = before!;
      type(el, 'light');
      await settled(el);
      expect(cardsOf(el)[0]!.record).to.equal(record);
    });

    it('is left out of a short list and with hide-toolbar', async () => {
      const short = await mount({ attributes: { region: 'XA11', period: '2021' } });
      expect(allByRole(short, 'button', 'Search and filter')).to.be.empty;
      const el = await mount({ properties: { hideToolbar: true } });
      expect(allByRole(el, 'button', 'Search and filter')).to.be.empty;
      expect(allByRole(el, 'button')).to.be.empty;
    });
  });

  describe('another period', () => {
    it('says what is new, kept and gone, and how that is known', async () => {
      const el = await mount({
        attributes: { region: 'XA11', period: '2021-2027', 'compare-period': '2014-2020' },
      });
      await until(() => textOf(el.shadowRoot!).includes('From 2014–2020 to 2021–2027: new 1, kept 2, gone 6.'));
      expect(textOf(el.shadowRoot!)).to.contain('when its title or id is the same');
      expect(cardsOf(el).map(({ mark }) => mark)).to.deep.equal(['New', 'Also in 2014–2020', 'Also in 2014–2020']);
      const gone = byRole(el, 'heading', 'Gone since 2014–2020').parentElement!;
      expect(textOf(gone)).to.contain('Light and data Lasers Lasers in surgery Sensors Beni culturali Food');
      await expect(el).to.be.accessible();
    });

    it('can be the later one', async () => {
      const el = await mount({ attributes: { region: 'XA11', period: '2014', 'compare-period': '2021' } });
      await until(() => textOf(el.shadowRoot!).includes('new 1, kept 2, gone 6.'));
      expect(cardsOf(el).map(({ mark }) => mark)).to.deep.equal([
        'Not in 2021–2027',
        'Also in 2021–2027',
        'Not in 2021–2027',
        'Also in 2021–2027',
        'Not in 2021–2027',
      ]);
      expect(byRole(el, 'heading', 'New in 2021–2027')).to.exist;
    });

    it('that is the one shown is said', async () => {
      const el = await mount({ attributes: { region: 'XA11', period: '2014', 'compare-period': '2014-2020' } });
      await problem(el, /^The period to compare with is the one that is shown\. There is also 2021–2027\.$/);
    });

    it('that is not known is said, and the list stays', async () => {
      const el = await mount({ attributes: { region: 'XA11', period: '2014', 'compare-period': '1990-1995' } });
      await problem(el, /known for “1990–1995”. There are those of 2014–2020 and 2021–2027./);
      expect(titlesOf(el)).to.deep.equal(FIRST);
    });
  });

  describe('below the list', () => {
    it('tells the strategy in words', async () => {
      const el = await mount();
      byRole(el, 'button', 'In words').click();
      const panel = await until(() => el.shadowRoot!.querySelector('.panel.words'));
      expect(textOf(panel)).to.match(
        /^The strategy of Region A for 2014–2020 names priorities: 5\. Region A builds on light\. Technology priorities: Light and data; Smart factory\./,
      );
      expect(textOf(panel)).to.contain('Programme: €792 million (planned).');
      await expect(el).to.be.accessible();
    });

    it('says what is known of the strategy itself', async () => {
      const el = await mount();
      byRole(el, 'button', 'About the strategy').click();
      const card = await until(() => el.shadowRoot!.querySelector<HTMLElement>('.panel.about s3-priority-card'));
      const text = await until(() => {
        const read = textOf(card.shadowRoot!);
        return read.includes('Funding') && read;
      });
      expect(text).to.match(/^Adopted Strategy of Region A Region A builds on light\./);
      expect(text).to.contain('€792 million planned Programme');
      expect(text).to.contain('s3@region.example');
      await settled(card);
      await expect(el).to.be.accessible();
    });

    it('offers words and files, and the embed code where attributes say it all', async () => {
      const el = await mount();
      const offered = () => allByRole(el, 'button').map(textOf).slice(-3);
      expect(offered()).to.deep.equal(['About the strategy', 'In words', 'Download']);
      el.data = undefined;
      el.region = 'ITI1';
      await settled(el);
      await until(() => titlesOf(el).includes('ICT and photonics'));
      expect(offered()).to.deep.equal(['In words', 'Download', 'Use this']);
    });
  });

  describe('states', () => {
    const content = html`<p>Three priorities, by hand.</p>`;

    it('is busy while loading, with the page’s own text', async () => {
      const data = { ...fakeStrategies(), region: () => new Promise<never>(() => undefined) };
      const el = await start({ properties: { data }, content });
      await el.updateComplete;
      expect(byRole(el, 'figure').getAttribute('aria-busy')).to.equal('true');
      expect(textOf(el.shadowRoot!)).to.contain('Three priorities, by hand. Loading…');
      expect(el.getBoundingClientRect().height).to.be.greaterThan(500);
      await expect(el).to.be.accessible();
    });

    it('says what failed, keeps the page’s own text, and tries again', async () => {
      let offline = true;
      const inner = fakeStrategies();
      const data = {
        ...inner,
        region: (code: string) => (offline ? Promise.reject(new DataError('network', 'no')) : inner.region(code)),
      };
      const el = await mount({ properties: { data }, content });
      await problem(el, /could not be loaded/);
      expect(textOf(el.shadowRoot!)).to.contain('by hand');
      expect(firedOf(el, PriorityListErrorEvent).map(({ error }) => error.kind)).to.deep.equal(['network']);
      await expect(el).to.be.accessible();
      expect(await tryAgain(el)).to.match(/could not be loaded/);
      offline = false;
      const again = byRole(el, 'button', 'Try again');
      again.focus();
      again.click();
      await until(() => cardsOf(el).length === 5);
      await until(() => el.shadowRoot!.activeElement === byRole(el, 'button', 'Search and filter'));
      expect(textOf(el.shadowRoot!)).not.to.contain('by hand');
    });

    it('offers no second try of what the site forbids', async () => {
      const data = { ...fakeStrategies(), region: () => Promise.reject(new DataError('off', 'no')) };
      const el = await mount({ properties: { data }, content });
      await problem(el, /does not let the page load/);
      expect(allByRole(el, 'button', 'Try again')).to.be.empty;
    });

    for (const [attributes, sentence] of [
      [{}, /No region is named/],
      [{ region: 'XB11' }, /Nothing is known here of a region “XB11”. Did you mean XA11/],
      [{ region: 'XA11', period: '1999' }, /There are those of 2014–2020 and 2021–2027/],
      [{ region: 'XA13' }, /No priorities of Region C are known here/],
    ] as const) {
      it(`is not blank for ${JSON.stringify(attributes)}`, async () => {
        const el = await mount({ attributes: { ...attributes }, content });
        await problem(el, sentence);
        expect(textOf(el.shadowRoot!)).to.contain('by hand');
      });
    }

    it('shows own data without a region', async () => {
      const data = [
        { region: 'MY1', period: '2021', priorities: [{ id: 'a', title: { en: 'Mine' } }, 7], milestones: [] },
      ];
      const el = await mount({ attributes: {}, properties: { data } });
      await problem(el, /In the data/);
      expect(titlesOf(el)).to.deep.equal(['Mine']);
    });

    it('shows 300 priorities', async () => {
      const el = await mount({ properties: { data: fakeStrategies({ priorities: 300 }) } });
      expect(cardsOf(el)).to.have.length(300);
      expect(status(el)).to.equal('Priorities: 300');
      await until(() => byRole(el, 'searchbox'));
      expect(outlineOf(el)).to.deep.equal(['h3 Even areas', 'h3 Odd areas']);
    });
  });

  it('shows Tuscany from the built-in facts', async () => {
    const el = await mount({
      attributes: { region: 'ITI1', period: '2014-2020' },
      properties: { data: undefined, figures: undefined },
    });
    await until(() => cardsOf(el).length);
    expect(titlesOf(el).slice(0, 3)).to.deep.equal([
      'ICT and photonics',
      'Smart factory',
      'Chemistry and nanotechnology',
    ]);
    expect(titlesOf(el)).to.have.length(8);
  });
});
