import { expect, html } from '@open-wc/testing';
import { allByRole, byRole, lineCount, nameOf, settled, textOf, until } from '../../testing/index.js';
import { FAKE_STRATEGY, fakeStrategies } from '../../testing/fake-strategies.js';
import { article, firedOf, mount, mountFull, sectionOf, start, stopsOf } from './harness.js';
import { PriorityCardChangeEvent, PriorityCardErrorEvent, PriorityCardLoadEvent } from './priority-card.events.js';
import type { PriorityCard } from './priority-card.js';

const read = (element: PriorityCard) => textOf(element.shadowRoot!);

describe('<s3-priority-card>', () => {
  describe('summary', () => {
    it('shows title, region, years, kind, summary, the count of areas and the first codes', async () => {
      const el = await mount();
      expect(nameOf(article(el))).to.equal('Light and data');
      const text = read(el);
      expect(text).to.match(/^Technology priority\s?Region A\s?2014–2020 Light and data Photonics and software/);
      expect(text).to.contain('Areas: 3');
      expect(text).to.contain('NACE Rev. 2');
      expect(text).to.contain('26 Manufacture of computer, electronic and optical products');
      expect(text).to.contain('Further: 2');
      expect(text).to.contain('Facts as of May 2026');
      expect(text).not.to.contain('Funding');
      await expect(el).to.be.accessible();
    });

    it('fires s3-load once with what is shown', async () => {
      const el = await mount();
      const [event, ...more] = firedOf(el, PriorityCardLoadEvent);
      expect(event!.record.node.priority.id).to.equal('light-and-data');
      expect(event!.record.strategy).to.equal(FAKE_STRATEGY);
      expect(more).to.be.empty;
    });

    it('stops only at what does something, and only the title is a link', async () => {
      const el = await mount();
      expect(allByRole(el, 'link').map(textOf)).to.deep.equal(['Light and data']);
      expect(stopsOf(el).map((each) => each.localName)).to.deep.equal(['a', 'summary', 'button']);
    });

    it('keeps its heading a heading, of level 3 or the one that is asked for', async () => {
      expect(byRole(await mount(), 'heading', 'Light and data').localName).to.equal('h3');
      const attributes = { region: 'XA11', priority: 'light-and-data', period: '2014', 'heading-level': '2' };
      expect(byRole(await mount({ attributes }), 'heading', 'Light and data').localName).to.equal('h2');
    });

    it('links the title to the projects, or where the page says', async () => {
      const el = await mount();
      expect(byRole<HTMLAnchorElement>(el, 'link').href).to.equal('https://region.example/projects');
      el.href = '/priorities/{region}/{priority}';
      await settled(el);
      expect(byRole(el, 'link').getAttribute('href')).to.equal('/priorities/XA11/light-and-data');
      el.href = 'javascript:alert(1)';
      await settled(el);
      expect(byRole(el, 'link').getAttribute('href')).not.to.contain('javascript');
    });

    it('folds areas in levels, with counts', async () => {
      const el = await mount();
      const details = el.shadowRoot!.querySelector<HTMLDetailsElement>('[part="areas"]')!;
      expect(details.open).to.equal(false);
      expect(textOf(details)).to.equal('Areas: 3 Lasers 1 Lasers in surgery Sensors');
    });

    it('finds a priority by its title in any language', async () => {
      const el = await mount({ attributes: { region: 'xa11', period: '2014', priority: 'LUCE E DATI' } });
      expect(byRole(el, 'heading', 'Light and data')).to.exist;
    });

    it('takes the only priority or says that none is named', async () => {
      const source = fakeStrategies({ priorities: 1 });
      const el = await mount({ attributes: { region: 'XA11' }, properties: { data: source } });
      expect(byRole(el, 'heading', 'Invented priority 0')).to.exist;
    });

    it('keeps the lines of a summary apart', async () => {
      const priority = { title: 'Water', summary: { en: 'One\nTwo\n\nThree' } };
      const el = await mount({ attributes: {}, properties: { data: { priority, strategy: { region: 'XA11' } } } });
      expect(lineCount(el.shadowRoot!.querySelector('.summary p')!)).to.equal(3);
    });

    it('shows codes without names where the classification is not known or does not come', async () => {
      const source = { ...fakeStrategies(), classifications: () => Promise.reject(new Error('offline')) };
      const el = await mountFull({ properties: { data: source } });
      expect(read(el)).to.contain('Nace2 26 62 72 13 28 99');
    });

    it('is that of the data where the author wrote a link for those without script, and the author’s own otherwise', async () => {
      const link = html`<a href="https://s3.example/embed/priority-card?region=XA11">Card</a>`;
      const seen = (el: Element) => [...el.querySelectorAll('p, a')].filter((each) => each.checkVisibility()).length;
      const linked = await mount({
        content: html`<h2 slot="heading">Title</h2>
          ${link}`,
      });
      expect([seen(article(linked).querySelector('.summary')!), seen(linked)]).to.deep.equal([1, 0]);
      const written = await mount({
        content: html`<p>In our words.</p>
          ${link}`,
      });
      expect([seen(article(written).querySelector('.summary')!), seen(written)]).to.deep.equal([0, 2]);
      const bare = await mount({ content: html`In our words, with a ${link}` });
      expect([seen(article(bare).querySelector('.summary')!), seen(bare)]).to.deep.equal([0, 1]);
    });

    it('marks texts that are not in the reader’s language', async () => {
      const el = await mount({ attributes: { region: 'XA11', period: '2014', priority: 'heritage' } });
      expect(byRole(el, 'heading').querySelector('[lang]')!.getAttribute('lang')).to.equal('it');
    });

    it('speaks the language of the page', async () => {
      const el = await mount({ properties: { locale: 'it' } });
      await until(() => textOf(byRole(el, 'heading')) === 'Luce e dati');
      expect(article(el).getAttribute('lang')).to.equal('it');
      expect(read(el)).to.contain('Regione A');
    });

    it('follows its attributes', async () => {
      const el = await mount();
      el.priority = 'smart-factory';
      await settled(el);
      expect(textOf(byRole(el, 'heading'))).to.equal('Smart factory');
      expect(firedOf(el, PriorityCardLoadEvent)).to.have.length(2);
    });

    it('puts a mark above the title and leaves the context out on demand', async () => {
      const el = await mount({ properties: { mark: 'New', hideContext: true } });
      expect(read(el)).to.match(/^New Light and data/);
      el.mark = '';
      await settled(el);
      expect(read(el)).to.match(/^Light and data/);
    });
  });

  describe('details', () => {
    it('open by a button that says so', async () => {
      const el = await mount();
      const button = byRole(el, 'button', 'Details: Light and data');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await until(() => sectionOf(el, 'Funding'));
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(el.getAttribute('detail')).to.equal('full');
      expect(firedOf(el, PriorityCardChangeEvent).map(({ value }) => value)).to.deep.equal(['full']);
      button.click();
      await settled(el);
      expect(sectionOf(el, 'Funding')).to.equal(undefined);
      expect(el.detail).to.equal('summary');
    });

    it('show figures, money, contact, documents, notes and sources', async () => {
      const el = await mountFull();
      expect(sectionOf(el, 'Funding')).to.match(
        /more than €240\.8 million committed, 2014–2020, ERDF Calls for joint research/,
      );
      expect(sectionOf(el, 'Contact')).to.equal(
        'Contact Anna Invented Innovation office office@region.example +39 055 000 region.example/contact',
      );
      expect(sectionOf(el, 'Documents')).to.equal('Documents The strategy (PDF)');
      expect(read(el)).to.contain('The English title is a translation.');
      expect(read(el)).to.contain('Backed by one source');
      expect(read(el)).to.contain('Sources (2) region.example/source A report, 2016');
      await expect(el).to.be.accessible();
    });

    it('shows every code', async () => {
      expect(allByRole(await mountFull(), 'listitem').map(textOf)).to.include('13 Manufacture of textiles');
    });

    it('keeps what the author wrote for contact, documents and note', async () => {
      const content = html`<p slot="contact">Ask Anna.</p>
        <p slot="documents">On paper.</p>
        <p slot="note">Ours.</p>`;
      const el = await mountFull({ content });
      expect(sectionOf(el, 'Contact')).to.equal('Contact Ask Anna.');
      expect(sectionOf(el, 'Documents')).to.equal('Documents On paper.');
      expect(read(el)).to.contain('Ours.');
    });

    it('have no heading without content, and nothing about near fields without codes', async () => {
      const el = await mountFull({ attributes: { region: 'XA11', period: '2014', priority: 'food' } });
      expect(allByRole(el, 'heading').map(textOf)).to.deep.equal(['Food', 'Contact']);
      expect(el.shadowRoot!.querySelector('.near')).to.equal(null);
    });

    it('does not link to scripts', async () => {
      const priority = {
        id: 'x',
        title: { en: 'X' },
        documents: [{ url: 'javascript:alert(1)', title: { en: 'Bad' } }],
        sources: ['java\nscript:alert(1)', 'javascript:alert(1)'],
        contact: { url: 'data:text/html,x', email: 'a@b.example' },
        projects: { url: ' javascript:alert(1)' },
      };
      const node = { priority, children: [], count: 0, height: 0 };
      const record = { region: { code: 'X', name: 'X' }, strategy: FAKE_STRATEGY, node, classifications: [] };
      const el = await mountFull({ properties: { record } });
      const links = allByRole<HTMLAnchorElement>(el, 'link').map((link) => link.href);
      expect(links).to.deep.equal(['mailto:a@b.example']);
    });
  });

  describe('slotted HTML alone', () => {
    const content = html`<h2 slot="heading"><a href="/water">Water</a></h2>
      <p>From spring to sea.</p>
      <ul slot="areas">
        <li>Irrigation</li>
      </ul>
      <p slot="contact">Ask us.</p>`;

    it('is a card', async () => {
      const el = await mount({ attributes: {}, properties: { data: undefined }, content });
      expect(nameOf(article(el))).to.equal('Water');
      expect(read(el)).to.equal('Water From spring to sea. Irrigation Ask us.');
      expect(stopsOf(el)).to.be.empty;
      expect(el.fired).to.be.empty;
      await expect(el).to.be.accessible();
    });

    it('wins over the data, and leaves the rest of it', async () => {
      const el = await mount({ content });
      expect(read(el)).to.contain('2014–2020 Water From spring to sea. Irrigation NACE Rev. 2 26 ');
      expect(allByRole(el, 'heading')).to.have.length(1);
    });

    it('shows nothing but what is wrong when it is empty', async () => {
      const el = await mount({ attributes: {}, properties: { data: undefined } });
      await until(() => read(el).includes('No priority is named'));
      expect(firedOf(el, PriorityCardErrorEvent)[0]!.error.kind).to.equal('query');
    });
  });

  it('takes the period for that of own data which names none', async () => {
    const attributes = { region: 'XA11', period: '2014-2020', priority: 'water' };
    const data = { region: 'XA11', priorities: [{ title: 'Water' }] };
    const el = await mount({ attributes, properties: { data } });
    await until(() => /2014–2020 Water/.test(read(el)));
  });

  it('takes a record that was read before, at once', async () => {
    const priority = { id: 'x', title: { en: 'Given' } };
    const node = { priority, children: [], count: 0, height: 0 };
    const region = { code: 'X', name: 'Here' };
    const el = await start({
      attributes: {},
      properties: { record: { region, strategy: FAKE_STRATEGY, node, classifications: [] } },
    });
    await el.updateComplete;
    expect(textOf(byRole(el, 'heading'))).to.equal('Given');
  });

  it('draws 5 000 areas of any depth up to a limit, and counts the others', async () => {
    const priorities = Array.from({ length: 5001 }, (_, i) => ({
      id: `p${i}`,
      title: { en: `P${i}` },
      parent: i ? `p${i - 1}` : undefined,
    }));
    const known = { region: { code: 'X', name: 'X' }, strategies: [{ ...FAKE_STRATEGY, region: 'X', priorities }] };
    const data = { ...fakeStrategies(), region: async () => known };
    const el = await mount({ attributes: { region: 'X', priority: 'p0' }, properties: { data } });
    expect(read(el)).to.contain('Areas: 5000');
    expect(allByRole(el, 'listitem')).to.have.length(400);
    expect(read(el)).to.contain('Further: 4600');
  });
});
