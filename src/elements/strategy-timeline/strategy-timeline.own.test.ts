import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { allByRole, byRole, nameOf, settled, textOf, until } from '../../testing/index.js';
import { entries, firedOf, mount, problem, start, statusOf } from './harness.js';
import type { Timeline } from './harness.js';

const shownIn = (el: Timeline) => firedOf(el, 's3-load').at(-1)!.chronology;

const list = html`<ol>
  <li id="first">
    <time datetime="2014-07-10">10 July 2014</time>: Workshop <a href="https://region.example/w">in Florence</a>
  </li>
  <li data-level="eu" data-kind="policy"><time datetime="2014/2020">2014 to 2020</time> – Period</li>
  <li data-planned="2025-06">
    <time datetime="2025-12">December</time>
    <h3>Review</h3>
    <p>More words.</p>
  </li>
  <li><time>2016</time> Year</li>
  <li>Some day</li>
</ol>`;

describe('<s3-strategy-timeline> of own content', () => {
  it('takes the author’s list for the data and keeps it in the page', async () => {
    const el = await mount({ attributes: {}, data: undefined, content: list });
    const { items } = shownIn(el);
    expect(items.map(({ id, milestone }) => [id, Object.values(milestone.title)[0], milestone.date])).to.deep.equal([
      ['step-2', 'Period', '2014/2020'],
      ['first', 'Workshop in Florence', '2014-07-10'],
      ['step-4', 'Year', '2016'],
      ['step-3', 'Review', '2025-12'],
      ['step-5', 'Some day', undefined],
    ]);
    expect(items[0]!.milestone).to.include({ kind: 'policy', level: 'eu' });
    expect(items[1]!.milestone.links?.[0]?.url).to.equal('https://region.example/w');
    expect(items[3]!.milestone.planned).to.equal('2025-06');
    expect(items[4]!.state).to.equal('undated');
    expect(el.querySelector('ol')!.checkVisibility()).to.equal(true);
    expect(entries(el)).to.be.empty;
    expect(nameOf(byRole(el, 'figure'))).to.equal('Timeline');
    await expect(el).to.be.accessible();
  });

  it('follows the author’s changes', async () => {
    const el = await mount({ attributes: {}, data: undefined, content: list });
    const entry = document.createElement('li');
    entry.textContent = 'New';
    el.querySelector('ol')!.append(entry);
    await until(() => shownIn(el).items.length === 6);
    el.querySelector('time')!.setAttribute('datetime', '1999');
    await until(() => shownIn(el).items[0]!.milestone.date === '1999');
    entry.textContent = 'Newer';
    await until(() => shownIn(el).items.some(({ milestone }) => Object.values(milestone.title)[0] === 'Newer'));
  });

  it('leads from the drawing to the author’s entry and leaves it as it was', async () => {
    const el = await mount({ attributes: {}, data: undefined, content: list, width: 1000 });
    const marks = await until(() => {
      const found = [...el.shadowRoot!.querySelectorAll<SVGElement>('.plot [data-item="first"]')];
      return found.length ? found : undefined;
    });
    const press = () =>
      marks[0]!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
      );
    press();
    await until(() => el.shadowRoot!.querySelector('.plot [data-item="first"][aria-current]'));
    press();
    await until(() => document.activeElement === el.querySelector('#first'));
    (document.activeElement as HTMLElement).blur();
    expect(el.querySelector('#first')!.hasAttribute('tabindex')).to.equal(false);
    expect(firedOf(el, 's3-select').map(({ id }) => id)).to.deep.equal(['first']);
  });

  it('leaves the author’s list whole, says how many steps are drawn, and offers no choice without a drawing', async () => {
    const own = { data: undefined, content: list };
    const el = await mount({ ...own, attributes: { period: '2014-2020' }, width: 1000 });
    await until(() => statusOf(el) === 'Steps in the drawing: 3 of 5');
    expect([...el.querySelectorAll('li')].every((entry) => entry.checkVisibility())).to.equal(true);
    byRole(el, 'button', 'All years').click();
    await until(() => /Steps in the drawing: 4 of 5$/.test(statusOf(el)));

    const narrow = await mount({ ...own, attributes: { period: '2014-2020' }, width: 400 });
    expect(allByRole(narrow, 'toolbar')).to.be.empty;
    expect(statusOf(narrow)).to.equal('Steps: 5');
  });

  it('counts what is drawn of a list only where there is a drawing', async () => {
    const plain = html`<ol>
      <li>First</li>
      <li data-kind="event">Second</li>
      <li data-kind="policy">Third</li>
    </ol>`;
    const el = await mount({ attributes: {}, data: undefined, content: plain, width: 1000 });
    expect(statusOf(el)).to.equal('Steps: 3');
    expect(allByRole(el, 'button').map(textOf)).not.to.include('Filter');
    expect([...el.querySelectorAll('li')].every((entry) => entry.checkVisibility())).to.equal(true);
  });

  it('leads back from a time without steps', async () => {
    const content = html`<ol>
      <li><time datetime="2000-03-01">2000</time> A</li>
      <li><time datetime="2020-03-01">2020</time> B</li>
    </ol>`;
    const el = await mount({ attributes: {}, data: undefined, content, width: 1000 });
    const press = async (name: string) => {
      const button = await until(() => allByRole(el, 'button').find((each) => nameOf(each) === name));
      button.focus();
      button.click();
      await settled(el);
    };
    await press('Zoom in');
    await until(() => /drawing: 1 of 2$/.test(statusOf(el)));
    await press('Earlier');
    await until(() => /drawing: 0 of 2$/.test(statusOf(el)));
    expect(textOf(el.shadowRoot!)).to.contain('No steps in these years');
    expect(nameOf(el.shadowRoot!.activeElement!)).to.equal('Earlier');
    await press('All years');
    await until(() => el.shadowRoot!.querySelectorAll('.plot [data-item]').length === 2);
    await until(() => nameOf(el.shadowRoot!.activeElement!) === 'Zoom in');
  });

  it('reads years with a dash between, as people write them', async () => {
    const content = html`<ol>
      <li><time>2014–2020</time> Programme</li>
      <li><time datetime="2021-2027">2021 to 2027</time> Next</li>
    </ol>`;
    const el = await mount({ attributes: {}, data: undefined, content });
    expect(shownIn(el).items.map(({ milestone }) => milestone.date)).to.deep.equal(['2014/2020', '2021/2027']);
  });

  it('reads a list with bullets, two dates with a dash between, and finds a title wherever it is', async () => {
    const el = await mount({
      attributes: {},
      data: undefined,
      content: html`<ul>
        <li><time datetime="2015-03-01">1</time>–<time datetime="2015-03-04">4 March 2015</time>: Fair</li>
        <li><time datetime="2016">Launch, in 2016</time></li>
        <li>
          <h3><time datetime="2017-05">May 2017</time></h3>
          <p>Review</p>
        </li>
        <li><time datetime="2017-06"></time></li>
        <li>Meeting (<time datetime="2018">2018</time>)</li>
        <li>
          Later
          <ol>
            <li><time datetime="2019">2019</time> Within</li>
          </ol>
        </li>
      </ul>`,
    });
    // The first list with an order goes before one with bullets.
    expect(shownIn(el).items.map(({ milestone }) => milestone.title)).to.deep.equal([{ und: 'Within' }]);
    el.querySelector('ol')!.replaceWith('…');
    await until(() => shownIn(el).items.length === 6);
    expect(shownIn(el).items.map(({ milestone }) => [milestone.date, milestone.title['und']])).to.deep.equal([
      ['2015-03-01/2015-03-04', 'Fair'],
      ['2016', 'Launch, in 2016'],
      ['2017-05', 'Review'],
      ['2017-06', '2017-06'],
      ['2018', 'Meeting'],
      [undefined, 'Later …'],
    ]);
  });

  it('takes no date from a list within an entry, and tells of dates that can’t be read', async () => {
    const el = await mount({
      attributes: {},
      data: undefined,
      content: html`<ol>
        <li>
          Phase
          <ol>
            <li><time datetime="2019">2019</time> Within</li>
          </ol>
        </li>
        <li><time>12 March 2016</time> Kick-off</li>
      </ol>`,
    });
    expect(shownIn(el).items.map(({ state }) => state)).to.deep.equal(['undated', 'undated']);
    await problem(el, /^In the data, Kick-off: expected a date such as 2014-07-10.*, found “12 March 2016”\.$/);
  });

  it('follows the link to a step when its data come later', async () => {
    const { href } = location;
    history.replaceState(null, '', '#later-step');
    try {
      const el = await mount({ attributes: {}, data: undefined });
      const milestones = ['first', 'later-step'].map((id) => ({ id, title: id, date: '2014' }));
      el.data = { region: 'XA11', milestones };
      await until(() => el.shadowRoot!.activeElement?.id === 'later-step');
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('has a name where the data name no region', async () => {
    const el = await mount({ attributes: {}, data: { milestones: [{ id: 'a', title: 'A', date: '2014' }] } });
    expect(textOf(el.shadowRoot!.querySelector('[part="heading"]')!)).to.equal('Timeline');
  });

  it('passes over a list that is meant for a slot', async () => {
    const el = await mount({
      attributes: {},
      data: undefined,
      content: html`<div slot="note">
        <ol>
          <li>A remark</li>
        </ol>
      </div>`,
    });
    await problem(el, /No region is named/);
    expect(firedOf(el, 's3-load').flatMap(({ chronology }) => chronology.items)).to.be.empty;
  });

  it('reads strategies from a property, tells what is wrong and shows what is right', async () => {
    const el = await mount({
      attributes: {},
      data: {
        region: 'XA11',
        priorities: [],
        milestones: [
          { id: 'a', title: { en: 'Adopted' }, date: '2014-07-10' },
          { id: 'b', title: { en: 'Soon' }, date: 'soon' },
          { id: 'c', title: 7 },
          { id: 'd', title: { en: '<img src=x onerror=alert(1)>' }, date: '2016', level: 'eu' },
        ],
      },
    });
    expect(
      entries(el)
        .map(({ id }) => id)
        .slice(0, 2),
    ).to.deep.equal(['a', 'd']);
    expect(el.shadowRoot!.querySelector('img')).to.equal(null);
    await problem(el, /In the data, /);
    await until(() => firedOf(el, 's3-error').length);
    expect(firedOf(el, 's3-error')[0]!.error.kind).to.equal('format');
    await expect(el).to.be.accessible();
  });

  for (const data of [null, 7, 'text', [], {}, { milestones: 3 }, [null], { strategies: [{ region: {} }] }]) {
    it(`never throws and is never blank: ${JSON.stringify(data)}`, async () => {
      const el = await mount({ attributes: {}, data });
      await until(() => textOf(el.shadowRoot!).replace('Timeline', '').trim());
      await expect(el).to.be.accessible();
    });
  }

  it('fetches a file without cookies', async () => {
    const asked: RequestInit[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = async (_input, init) => {
      asked.push(init ?? {});
      return new Response(
        JSON.stringify({
          region: 'XA11',
          priorities: [],
          milestones: [{ id: 'a', title: { en: 'Adopted' }, date: '2014' }],
        }),
      );
    };
    try {
      const el = await mount({ attributes: { src: '/steps.json' }, data: undefined });
      expect(asked.map(({ credentials }) => credentials)).to.deep.equal(['omit']);
      expect(entries(el).map(({ id }) => id)).to.deep.equal(['a']);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('takes texts of a sheet to be in the language of the page, whether or not it speaks it', async () => {
    const real = globalThis.fetch;
    globalThis.fetch = async () => new Response('region;date;title\nXA11;2014;Zahájení\n');
    try {
      const el = await mount({ attributes: { src: '/steps.csv', lang: 'cs-CZ' }, data: undefined });
      expect(shownIn(el).items.map(({ milestone }) => milestone.title)).to.deep.equal([{ cs: 'Zahájení' }]);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('says what a server answered', async () => {
    const real = globalThis.fetch;
    globalThis.fetch = async () => new Response('', { status: 404 });
    try {
      const el = await start({ attributes: { src: '/none.json' }, data: undefined });
      await problem(el, /answered with error 404/);
      expect(firedOf(el, 's3-error')[0]!.error).to.include({ kind: 'http', status: 404 });
      expect(allByRole(el, 'button').map(nameOf)).to.deep.equal(['Try again']);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('offers no second try of what the site forbids', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 's3-widgets', content: 'network=none' });
    document.head.append(meta);
    try {
      const el = await start({ attributes: { src: '/steps.json' }, data: undefined });
      await problem(el, /does not let the page load/);
      expect(firedOf(el, 's3-error')[0]!.error.kind).to.equal('off');
      expect(allByRole(el, 'button')).to.be.empty;
    } finally {
      meta.remove();
    }
  });
});
