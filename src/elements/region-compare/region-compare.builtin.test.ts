import { expect } from '@open-wc/testing';
import { byRole, settled, textOf, until } from '../../testing/index.js';
import { figuresOf, firedOf, mount, open, problemsOf, regionHeads, statusOf } from './harness.js';

/** Figures as Eurostat has published them. */
const SIX = { regions: 'ITI1 ES21 FRJ1 DE11' };
const built = (attributes: Record<string, string>) => mount({ data: undefined, attributes, width: 1000 });
const values = (element: Element, indicator: RegExp) => figuresOf(element, indicator).map((text) => text.split(' ')[0]);

describe('<s3-region-compare> on the built-in figures', () => {
  it('shows Tuscany, the Basque Country and Languedoc-Roussillon with no other attribute', async () => {
    const el = await built({ regions: 'ITI1 ES21 FRJ1' });
    expect(regionHeads(el)).to.deep.equal(['Tuscany', 'Basque Country', 'Languedoc-Roussillon', 'EU27']);
    expect(figuresOf(el, /^R&D expenditure/)[0]).to.equal('1.37 rank =114 of 227');
    expect(problemsOf(el)).to.be.empty;
    expect(firedOf(el.fired, 's3-error')).to.be.empty;
    await expect(el).to.be.accessible();
  });

  it('GERD of 2023 in % of GDP', async () => {
    const el = await built({ ...SIX, indicators: 'rd_gerd_pct_gdp' });
    expect(values(el, /^R&D expenditure/)).to.deep.equal(['1.37', '2.38', '2.29', '7.33', '2.26']);
    expect(textOf(el.shadowRoot!)).to.contain('% of GDP, 2023');
    expect(figuresOf(el, /^R&D expenditure/).at(-1)).to.equal('2.26 (estimated)');
  });

  for (const [year, gerd] of [
    ['2019', ['1.61', '1.99', '–', '7.40', '2.23']],
    ['2021', ['1.58', '2.32', '2.59', '6.81']],
  ] as const) {
    it(`GERD of ${year}`, async () => {
      const el = await built({ ...SIX, indicators: 'rd_gerd_pct_gdp', year });
      expect(values(el, /^R&D expenditure/).slice(0, gerd.length)).to.deep.equal(gerd);
    });
  }

  it('GDP per inhabitant in PPS of 2023, EU27 = 100', async () => {
    const el = await built({ ...SIX, indicators: 'gdp_pps_hab_eu100', year: '2023' });
    expect(values(el, /^GDP per inhabitant/)).to.deep.equal(['103', '116', '78', '145', '100']);
  });

  it('tertiary education of 2024, for which EU27 has no row', async () => {
    const el = await built({ ...SIX, indicators: 'tertiary_25_64_pct' });
    expect(values(el, /^Tertiary education/)).to.deep.equal(['23.3', '56.2', '41.6', '38.0', '–']);
    expect(textOf(el.shadowRoot!)).to.contain('There is no EU27 figure of the year shown for: Tertiary education');
    expect(firedOf(el.fired, 's3-error')).to.be.empty;
  });

  it('unemployment of 2024 with its flags, where rank 1 is the lowest', async () => {
    const el = await built({ ...SIX, indicators: 'unemployment_rate_15_74' });
    const figures = figuresOf(el, /^Unemployment rate/);
    expect(values(el, /^Unemployment rate/)).to.deep.equal(['4.0', '8.1', '9.0', '3.2', '–']);
    expect(figures.map((text) => text.includes('(definition differs)'))).to.deep.equal([
      false,
      true,
      true,
      false,
      false,
    ]);
    const [rank1, rank2] = [figures[3], figures[2]].map((text) => Number(/=?(\d+) of/.exec(text!)![1]));
    expect(rank1).to.be.lessThan(rank2!);
    expect(textOf(el.shadowRoot!)).to.contain('rank 1 is the lowest value');
  });

  it('business R&D of Languedoc-Roussillon is of 2013, ranked in 2013, and says so', async () => {
    const el = await built({ regions: 'ITI1 FRJ1', indicators: 'rd_berd_pct_gdp' });
    const [tuscany, languedoc] = figuresOf(el, /^Business R&D expenditure/);
    expect(tuscany).not.to.match(/ · /);
    expect(languedoc).to.match(/ of \d+ · 2013$/);
    const cells = firedOf(el.fired, 's3-load')[0]!.comparison.rows[0]!.cells;
    expect(cells.map(({ year }) => year)).to.deep.equal([2019, 2013]);
    expect(cells[1]!.rank!.of).not.to.equal(cells[0]!.rank!.of);
  });

  it('shows one year for all where the year is common', async () => {
    const el = await built({ regions: 'ITI1 FRJ1', indicators: 'rd_berd_pct_gdp', year: 'common' });
    const years = firedOf(el.fired, 's3-load')[0]!.comparison.rows[0]!.cells.map(({ year }) => year);
    expect(years).to.deep.equal([2013, 2013]);
  });

  it('follows FR81 to FRJ1 with a sentence', async () => {
    const el = await built({ regions: 'fr81' });
    expect(regionHeads(el)).to.deep.equal(['Languedoc-Roussillon', 'EU27']);
    await until(() => problemsOf(el).length);
    expect(problemsOf(el)).to.deep.equal(['FR81 is an earlier code; the region is now FRJ1 (Languedoc-Roussillon).']);
    expect(firedOf(el.fired, 's3-error')).to.be.empty;
  });

  it('suggests the nearest codes for one that nobody knows', async () => {
    const el = await built({ regions: 'ITI1, ITX1' });
    await until(() => problemsOf(el).length);
    expect(problemsOf(el)[0]).to.match(/^No region has the code “ITX1”. Did you mean .*IT\w1 \(/);
  });

  it('takes EU27 and EU for the European Union', async () => {
    for (const reference of ['EU27', 'eu', 'EU27_2020']) {
      const el = await built({ regions: 'ITI1', reference });
      expect(regionHeads(el)).to.deep.equal(['Tuscany', 'EU27']);
    }
  });

  it('shows a region outside the EU without ranking it among those of the EU', async () => {
    const el = await built({ regions: 'NO08 ITI1', indicators: 'rd_gerd_pct_gdp' });
    const [oslo, tuscany] = figuresOf(el, /^R&D expenditure/);
    expect(oslo).not.to.contain(' of ');
    expect(tuscany).to.contain(' of 227');
  });

  it('ranks a country among countries', async () => {
    const el = await built({ regions: 'IT', indicators: 'rd_gerd_pct_gdp' });
    const { rank } = firedOf(el.fired, 's3-load')[0]!.comparison.rows[0]!.cells[0]!;
    expect(rank!.of).to.be.within(20, 27);
    expect(byRole(el, 'figure', 'Italy among the countries of the EU')).to.exist;
  });

  it('finds regions by native name, English name, code and old code', async () => {
    const el = await built({ regions: 'ITI1' });
    const field = (await open(el, 'Change regions and figures', 'searchbox')) as HTMLInputElement;
    for (const [text, name] of [
      ['toscan', null],
      ['país vasco', 'Add Basque Country (ES21)'],
      ['basque', 'Add Basque Country (ES21)'],
      ['es21', 'Add Basque Country (ES21)'],
      ['fr81', 'Add Languedoc-Roussillon (FRJ1)'],
      ['αττική', 'Add Attica (EL30)'],
    ] as const) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled(el);
      if (name) await until(() => byRole(el, 'button', name));
      else expect(statusOf(el)).to.equal('No region found.');
    }
  });

  it('has all regions of level 2 in the distribution', async () => {
    const el = await built({ regions: 'ITI1', indicators: 'rd_gerd_pct_gdp' });
    const strip = byRole(el, 'slider', 'R&D expenditure: all regions');
    expect(strip.ariaValueMax).to.equal('227');
    expect(strip.getAttribute('aria-valuetext')).to.equal('Tuscany: 1.37 % of GDP in 2023, joint rank 114 of 227');
  });
});
