import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { dayOf } from '../model/day.js';
import type { Milestone } from '../model/index.js';
import { chronology } from '../stats/chronology.js';
import { Language } from '../text/language.js';
import { timelineSnippet } from './timeline-embed.js';
import type { TimelineEmbedState } from './timeline-embed.js';

const language = new Language('en');
const lane = { id: 'ITI1', level: 'regional' };

function load(state: TimelineEmbedState, milestones: readonly Milestone[], heading = 'Toscana in time') {
  const whole = chronology({ items: milestones.map((milestone) => ({ milestone, lane })), today: dayOf(2026, 5, 4) });
  const html = timelineSnippet(
    state,
    { chronology: whole, language, heading },
    { scriptUrl: 'https://cdn.eu/s3-widgets.js' },
  );
  const page = new DOMParser().parseFromString(html, 'text/html');
  const elements = page.querySelectorAll('s3-strategy-timeline');
  expect(elements.length).to.equal(1);
  return { html, page, element: elements[0]! };
}

const workshop: Milestone = {
  id: 'workshop',
  date: '2014-07-10',
  kind: 'event',
  title: { en: 'Smart Specialisation: a comparison of <Tuscany> & others' },
  links: [{ url: 'javascript:alert(1)' }, { url: 'https://example.eu/?a=1&b="2"' }],
};

describe('timelineSnippet', () => {
  it('timelineSnippet(state) has the attributes of the state, in words that no sanitiser cuts', () => {
    const { element, page } = load(
      {
        region: 'ITI1',
        levels: 'regional, eu',
        period: '2014-2020',
        kinds: 'event call',
        headingLevel: 2,
        locale: 'it',
        isOwn: false,
      },
      [workshop],
    );
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      region: 'ITI1',
      levels: 'regional eu',
      period: '2014-2020',
      kinds: 'event call',
      'heading-level': '2',
      locale: 'it',
    });
    expect(page.querySelector('script')?.getAttribute('src')).to.equal('https://cdn.eu/s3-widgets.js');
  });

  it('timelineSnippet(state) has the steps as a list of dates, with the heading, for where no script runs', () => {
    const { element } = load({ region: 'ITI1', headingLevel: 4 }, [
      workshop,
      { id: 'period', date: '2014/2020', title: { it: 'Programmazione' }, kind: 'programme-period' },
      { id: 'plan', planned: '2015', title: { en: 'A plan' } },
    ]);
    expect(element.querySelector('h4')?.textContent).to.equal('Toscana in time');
    const entries = [...element.querySelectorAll('ol > li')];
    expect(entries.map(({ textContent }) => textContent)).to.deep.equal([
      '2014–2020 Programmazione',
      '10 July 2014 Smart Specialisation: a comparison of <Tuscany> & others',
      '2015, planned; not known to have been reached A plan',
    ]);
    expect(entries.map((entry) => entry.querySelector('time')?.dateTime)).to.deep.equal([
      '2014/2020',
      '2014-07-10',
      '',
    ]);
    expect(entries.map(({ id }) => id)).to.deep.equal(['period', 'workshop', 'plan']);
    expect((entries[0] as HTMLElement).lang).to.equal('it');
    expect(entries[0]!.querySelector('time')!.lang).to.equal('en');
    expect(entries[1]!.querySelector('a')!.getAttribute('href')).to.equal('https://example.eu/?a=1&b=%222%22');
    expect((entries[1] as HTMLElement).dataset).to.deep.include({ kind: 'event', level: 'regional' });
    expect((entries[2] as HTMLElement).dataset.planned).to.equal('2015');
  });

  it('timelineSnippet({ isOwn }) carries the list as data: without a region, which would go before it', () => {
    const own = load({ region: 'ITI1', isOwn: true }, [workshop]).element;
    expect(own.hasAttribute('region')).to.be.false;
    expect(own.querySelector('h1, h2, h3, h4, h5, h6')).to.equal(null);
    const file = load({ region: 'ITI1', src: '/steps.json', isOwn: true }, [workshop]).element;
    expect(file.getAttribute('region')).to.equal('ITI1');
    expect(file.getAttribute('src')).to.equal('/steps.json');
  });

  it('timelineSnippet(state) is one element with one list, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</ol></s3-strategy-timeline>', '<script>x</script>', '"\' onload=x'),
    );
    const steps = fc.array(
      fc.record<Milestone>({
        id: text,
        title: fc.record({ en: text }),
        date: fc.oneof(text, fc.constant('2014')),
        kind: text,
        level: text,
        planned: text,
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(steps, text, (milestones, heading) => {
        const { page, element } = load({ heading, isOwn: true }, milestones, heading);
        expect(page.body.children.length + page.head.children.length).to.equal(2);
        expect(page.querySelectorAll('script').length).to.equal(1);
        expect(element.querySelectorAll('li').length).to.equal(milestones.length);
        for (const { name } of [...page.querySelectorAll('*')].flatMap((each) => [...each.attributes])) {
          expect(name).not.to.match(/^on/);
        }
      }),
    );
  });
});
