import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { DataError } from '../../sources/data-error.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import { allByRole, byRole, lineCount, nameOf, settled, textOf, tryAgain, until } from '../../testing/index.js';
import { entries, entryTexts, fakeSource, firedOf, mount, problem, start, statusOf, yearsOf } from './harness.js';

const failing = (error: Error): StrategySource & { fails: boolean } => {
  const source = fakeSource();
  const made = {
    ...source,
    fails: true,
    region: (code: string, signal?: AbortSignal) => (made.fails ? Promise.reject(error) : source.region(code, signal)),
  };
  return made;
};

describe('<s3-strategy-timeline>', () => {
  describe('while steps are on their way', () => {
    it('shows what the author wrote, says so and reserves space', async () => {
      const data = { ...fakeSource(), region: () => new Promise<undefined>(() => undefined) };
      const el = await start({ data, content: html`<p>fallback</p>` });
      await until(() => /Loading the steps/.test(textOf(el.shadowRoot!)));
      expect(byRole(el, 'figure').getAttribute('aria-busy')).to.equal('true');
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(firedOf(el, 's3-load')).to.be.empty;
      expect(el.offsetHeight).to.be.greaterThan(900);
      await expect(el).to.be.accessible();
    });
  });

  describe('when a region is known', () => {
    it('lists its steps between those of its country and the EU, in their order', async () => {
      const el = await mount({ content: html`<p>fallback</p>` });
      expect(nameOf(byRole(el, 'figure'))).to.equal('Region A: the strategy in time');
      expect(entryTexts(el)).to.deep.equal([
        'May 2012 Guide European Union · Policy',
        '1 September 2013 Act Country A · Adoption',
        '2014–2020 Programming period European Union · Programming period',
        '10 July 2014 Workshop The day is known from the programme. Region A · Event Slides Sources region.example A report, 2014',
        '2021–2027 Programming period European Union · Programming period · under way',
        'January 2025 Report Region A · Evaluation · planned; not known to have been reached',
        'December 2025 Review Region A · Evaluation · planned for June 2025',
        'March 2027 Next strategy Region A · Adoption · planned',
      ]);
      expect(yearsOf(el)).to.deep.equal(['2012', '2013', '2014', '2021', '2025', '2027']);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
      await expect(el).to.be.accessible();
    });

    it('breaks long words of what is said about a step', async () => {
      const milestones = [{ title: 'Step', date: '2014', kind: 'x'.repeat(60) }];
      const el = await mount({ attributes: {}, data: { region: 'XA11', milestones }, width: 280 });
      expect(entries(el)[0]!.scrollWidth).to.be.at.most(280);
      expect(el.scrollWidth).to.be.at.most(280);
    });

    it('keeps the lines of a summary apart', async () => {
      const own = { region: 'XA11', milestones: [{ title: 'Step', date: '2014', summary: 'One\n\nTwo' }] };
      const el = await mount({ attributes: {}, data: own });
      expect(lineCount(entries(el)[0]!.querySelector('.title + p')!)).to.equal(2);
    });

    it('says first what is under way and what comes next', async () => {
      const el = await mount();
      expect(textOf(el.shadowRoot!.querySelector('[part="now"]')!)).to.equal(
        'Now: programming period 2021–2027. Next: Next strategy (Region A, March 2027).',
      );
    });

    it('has dates that machines read, where HTML has them', async () => {
      const el = await mount();
      const times = [...el.shadowRoot!.querySelectorAll('time')].map((time) => time.dateTime);
      expect(times).to.deep.equal(['2012-05', '2013-09-01', '2014-07-10', '2025-01', '2025-12', '2027-03']);
    });

    it('links to pages, never to scripts', async () => {
      const el = await mount();
      expect(allByRole<HTMLAnchorElement>(el, 'link').map(({ href }) => href)).to.deep.equal([
        'https://region.example/slides',
        'https://region.example/workshop',
      ]);
    });

    it('has no headings where it isn’t told to', async () => {
      expect(allByRole(await mount(), 'heading')).to.be.empty;
    });

    it('has headings of the right levels', async () => {
      const el = await mount({ attributes: { region: 'XA11', 'heading-level': '2' } });
      expect(allByRole(el, 'heading').map(({ localName }) => localName)).to.deep.equal([
        'h2',
        ...Array<string>(6).fill('h3'),
      ]);
      await expect(el).to.be.accessible();
    });

    it('speaks the reader’s language and marks what is in another', async () => {
      const el = await mount({ attributes: { region: 'XA11', locale: 'it' } });
      await until(() => /luglio/.test(textOf(el.shadowRoot!)));
      const titles = [...el.shadowRoot!.querySelectorAll('.title')];
      expect(titles.find((title) => textOf(title) === 'Incontro')?.hasAttribute('lang')).to.equal(false);
      expect(titles.find((title) => textOf(title) === 'Guide')?.getAttribute('lang')).to.equal('en');
    });

    it('fires the chronology that is shown', async () => {
      const el = await mount();
      const [event] = firedOf(el, 's3-load');
      expect(event!.chronology.items.map(({ id }) => id)).to.deep.equal(entries(el).map(({ id }) => id));
      expect(event!.chronology.lanes.map(({ id }) => id)).to.deep.equal(['EU27_2020', 'XA', 'XA11']);
    });

    it('leaves out buttons when it is told to', async () => {
      const el = await mount({ attributes: { region: 'XA11', 'hide-toolbar': '' } });
      expect(allByRole(el, 'button')).to.be.empty;
      expect(entries(el)).to.have.length(8);
    });
  });

  describe('when the region is unknown', () => {
    it('suggests the nearest known codes and keeps what the author wrote', async () => {
      const el = await mount({ attributes: { region: 'YA11' }, content: html`<p>fallback</p>` });
      expect(await problem(el, /YA11/)).to.equal('Nothing is known here of a region “YA11”. Did you mean XA11?');
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(entries(el)).to.be.empty;
      await until(() => firedOf(el, 's3-error').length);
      expect(firedOf(el, 's3-error')[0]!.error).to.be.instanceOf(DataError).with.property('kind', 'query');
      await expect(el).to.be.accessible();
    });

    it('shows the steps of its country and of the EU, when they are known', async () => {
      const el = await mount({ attributes: { region: 'XA19' } });
      await problem(el, /“XA19”/);
      expect(entries(el).map(({ id }) => id)).to.deep.equal(['guide', 'act', 'p14', 'p21']);
    });

    it('says what became of a region of an earlier edition that is not one region today', async () => {
      await problem(await mount({ attributes: { region: 'DE41' } }), /was merged into DE40 and can’t be compared/);
    });

    it('understands a code in small letters', async () => {
      expect(entries(await mount({ attributes: { region: ' xa11 ' } }))).to.have.length(8);
    });
  });

  it('says that nothing is chosen', async () => {
    const el = await mount({ attributes: {}, data: undefined, content: html`<p>fallback</p>` });
    await problem(el, /No region is named/);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(nameOf(byRole(el, 'figure'))).to.equal('Timeline');
    await expect(el).to.be.accessible();
  });

  it('says that there are no steps', async () => {
    const el = await mount({ attributes: {}, data: { region: 'XZ', priorities: [], milestones: [] } });
    expect(textOf(el.shadowRoot!)).to.contain('There are no steps to show.');
    await expect(el).to.be.accessible();
  });

  it('says that no steps are in a stretch of time, and leads back', async () => {
    const el = await mount({ attributes: { region: 'XA11', period: '1990-1995' } });
    expect(textOf(el.shadowRoot!)).to.contain('No steps in these years and of these kinds.');
    expect(statusOf(el)).to.equal('Steps: 0 of 8');
    await expect(el).to.be.accessible();
    byRole(el, 'button', 'All years').click();
    await settled(el);
    expect(entries(el)).to.have.length(8);
  });

  it('says which options can’t be used, and shows the rest', async () => {
    const el = await mount({
      attributes: { region: 'XA11', from: 'yore', kinds: 'party', levels: 'regional galactic' },
    });
    await problem(el, /^from: “yore” is not one of 2014/);
    await problem(el, /^levels: “galactic” is not one of eu, national, regional/);
    await problem(el, /^kinds: “party”/);
    expect(firedOf(el, 's3-error')).to.have.length(3);
    expect(entries(el).map(({ id }) => id)).to.deep.equal(['workshop', 'late', 'review', 'next']);
  });

  it('never leads out of the author’s dates, in the list as in the drawing, and says so', async () => {
    const attributes = { region: 'XA11', from: '2014-07', to: '2025', period: '2014-2020' };
    const el = await mount({ attributes, width: 1000 });
    await until(() => el.shadowRoot!.querySelector('.plot [data-item]'));
    expect(entries(el).map(({ id }) => id)).to.deep.equal(['p14', 'workshop']);
    expect(
      [...el.shadowRoot!.querySelectorAll<SVGElement>('.plot [data-item]')].map(({ dataset }) => dataset.item),
    ).to.deep.equal(['workshop']);
    expect(allByRole(el, 'button').map(textOf)).not.to.include('2007–2013');

    const beside = await mount({ attributes: { ...attributes, period: '2007-2013' } });
    await problem(beside, /^period: “2007-2013” is not one of 2014-2020, 2021-2027/);
  });

  it('shows the time between two dates in the wrong order, and says so', async () => {
    const el = await mount({ attributes: { region: 'XA11', from: '2014-06', to: '2013' } });
    expect(entries(el).map(({ id }) => id)).to.deep.equal(['act', 'p14']);
    await problem(el, /^“2014-06” \(from\) is after “2013” \(to\): the time between the two is shown\.$/);
    await until(() => firedOf(el, 's3-error').length);
    expect(textOf(el.shadowRoot!)).not.to.match(/is not one of/);
  });

  describe('when the request fails', () => {
    for (const [error, sentence] of [
      [new DataError('network', 'No answer'), /could not be loaded. Check the connection/],
      [new DataError('http', 'Unavailable', { status: 503 }), /answered with error 503/],
      [new TypeError('broken'), /could not be read/],
    ] as const) {
      it(`says so and tries again: ${error.message}`, async () => {
        const data = failing(error);
        const el = await mount({ data, content: html`<p>fallback</p>` });
        await problem(el, sentence);
        expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
        expect(firedOf(el, 's3-error')).to.have.length(1);
        expect(firedOf(el, 's3-error')[0]!.error).to.be.instanceOf(DataError);
        await expect(el).to.be.accessible();
        expect(await tryAgain(el)).to.match(sentence);
        data.fails = false;
        byRole(el, 'button', 'Try again').click();
        await until(() => entries(el).length);
        await until(() => el.shadowRoot!.activeElement);
        expect(el.shadowRoot!.querySelector('[part="problems"]')).to.equal(null);
      });
    }
  });
});
