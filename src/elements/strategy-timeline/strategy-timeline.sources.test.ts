import { expect } from '@open-wc/testing';
import { csvParse } from 'd3-dsv';
import type { RegionStrategies } from '../../model/index.js';
import { DataError } from '../../sources/data-error.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import { settled, textOf, until } from '../../testing/index.js';
import { entries, fakeSource, firedOf, mount } from './harness.js';
import type { Timeline } from './harness.js';

/** The invented steps, whose sources are kept apart, and the codes that were asked for them. */
function apartSource(fails = { isOn: false }): StrategySource & { readonly asked: string[] } {
  const whole = fakeSource();
  const asked: string[] = [];
  return {
    ...whole,
    asked,
    outline: async (code) => without(await whole.region(code)),
    steps: async (code) => {
      asked.push(code);
      if (fails.isOn) throw new DataError('network', 'The sources could not be loaded');
      return whole.region(code);
    },
  };
}

function without(known: RegionStrategies | undefined): RegionStrategies | undefined {
  return (
    known && {
      ...known,
      strategies: known.strategies.map((strategy) => ({
        ...strategy,
        milestones: strategy.milestones.map(({ sources: _, ...rest }) => rest),
      })),
    }
  );
}

const workshop = (el: Timeline) => entries(el).find((entry) => textOf(entry).includes('Workshop'))!;
const details = (el: Timeline) => workshop(el).querySelector('details');
const SOURCES = 'Sources region.example A report, 2014';

describe('<s3-strategy-timeline> sources that are kept apart', () => {
  it('are not asked for until they are to be seen', async () => {
    const data = apartSource();
    const el = await mount({ data });
    expect(textOf(details(el)!)).to.equal('Sources');
    expect(data.asked).to.deep.equal([]);
    await expect(el).to.be.accessible();
  });

  it('come when they are opened; a step without any then offers none', async () => {
    const data = apartSource();
    const el = await mount({ data });
    details(el)!.open = true;
    await until(() => textOf(details(el)!) === SOURCES);
    expect(details(el)!.open).to.equal(true);
    expect(data.asked).to.have.members(['EU27_2020', 'XA', 'XA11']);
    expect(entries(el).filter((entry) => entry.querySelector('details'))).to.deep.equal([workshop(el)]);
    await expect(el).to.be.accessible();
  });

  it('come when the pointer comes to the list, once, and by themselves in a quiet moment', async () => {
    for (const ask of [
      (el: Timeline) => el.shadowRoot!.querySelector('.list')!.dispatchEvent(new PointerEvent('pointerenter')),
      () => undefined,
    ]) {
      const data = apartSource();
      const el = await mount({ data });
      ask(el);
      ask(el);
      await until(() => textOf(details(el)!) === SOURCES);
      expect(data.asked).to.have.length(3);
      el.remove();
    }
  });

  it('are asked for again where they could not be loaded', async () => {
    const fails = { isOn: true };
    const el = await mount({ data: apartSource(fails) });
    details(el)!.open = true;
    await until(() => /could not be loaded/.test(textOf(details(el)!)));
    details(el)!.open = false;
    fails.isOn = false;
    details(el)!.open = true;
    await until(() => textOf(details(el)!) === SOURCES);
  });

  it('are in the files', async () => {
    const el = await mount({ data: apartSource() });
    const row = csvParse(await el.toCSV()).find(({ title_en }) => title_en === 'Workshop');
    expect(row?.['sources']).to.equal('https://region.example/workshop | A report, 2014');
    expect((await el.toICS()).replace(/\r\n /g, '')).to.contain('A report\\, 2014');
    expect(await el.toSVG()).to.contain('region.example');
  });

  it('make a file fail with a DataError where they can not be loaded', async () => {
    const el = await mount({ data: apartSource({ isOn: true }) });
    const reason: unknown = await el.toCSV().catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(DataError);
  });

  it('are those of a new region after it has changed', async () => {
    const data = apartSource();
    const el = await mount({ data });
    details(el)!.open = true;
    await until(() => textOf(details(el)!) === SOURCES);
    el.region = 'XA';
    await settled(el);
    el.region = 'XA11';
    await settled(el);
    expect(textOf(details(el)!)).to.equal('Sources');
  });

  it('come with what `s3-load` carries when that is asked for them', async () => {
    const el = await mount({ data: apartSource() });
    const event = firedOf(el, 's3-load')[0]!;
    const idOf = ({ milestone }: { milestone: { id: string } }) => milestone.id;
    expect(event.chronology.items.some(({ milestone }) => milestone.sources)).to.equal(false);
    const whole = await event.withSources();
    expect(whole.items.map(idOf)).to.deep.equal(event.chronology.items.map(idOf));
    expect(whole.items.find((item) => idOf(item) === 'workshop')?.milestone.sources).to.have.length(2);
    expect(whole.periods.every(({ item }) => !item || whole.items.includes(item))).to.equal(true);
  });

  it('of the built-in steps come for every step', async () => {
    const el = await mount({ data: undefined, attributes: { region: 'ITI1' } });
    const whole = await firedOf(el, 's3-load')[0]!.withSources();
    expect(whole.items.every(({ milestone }) => milestone.sources?.length && milestone.confidence)).to.equal(true);
    const rows = csvParse(await el.toCSV());
    expect(rows.every(({ sources, confidence }) => sources && confidence)).to.equal(true);
    expect(rows).to.have.length(whole.items.length);
  });
});
