/** Holds data/ to what was published and the generated modules to data/, figure by figure. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { decodeCatalogue } from '../../src/sources/builtin/decode-catalogue.ts';
import { translateCatalogue } from '../../src/sources/builtin/translate-catalogue.ts';
import { decodeTable } from '../../src/sources/builtin/decode-table.ts';
import { latestRows, mainYear } from './latest.mjs';
import { buildModules } from './modules.mjs';
import { readData } from './read.mjs';

const parsed = (text) => import(`data:text/javascript,${encodeURIComponent(text)}`);
const row = ({ region, year, value, flag, source }) =>
  `${region} ${year} ${value === undefined || value === '' ? '' : Number(value)} ${flag ?? ''} ${source}`;

describe('data/', () => {
  let data;
  let modules;
  let codes;
  before(async () => {
    data = await readData();
    modules = buildModules(data);
    codes = new Map(data.regions.map((region) => [region.code, region]));
  });
  const find = (indicator, region, year) =>
    data.observations.get(indicator).find((entry) => entry.region === region && entry.year === year);

  // As printed by Eurostat.
  for (const [indicator, region, values] of [
    ['rd_gerd_pct_gdp', 'ITI1', { 2019: '1.61', 2021: '1.58', 2023: '1.37' }],
    ['rd_gerd_pct_gdp', 'ES21', { 2019: '1.99', 2021: '2.32', 2023: '2.38' }],
    ['rd_gerd_pct_gdp', 'FRJ1', { 2021: '2.59', 2023: '2.29' }],
    ['rd_gerd_pct_gdp', 'DE11', { 2019: '7.4', 2021: '6.81', 2023: '7.33' }],
    ['rd_gerd_pct_gdp', 'EU27_2020', { 2019: '2.23', 2023: '2.26 e', 2024: '2.24 e' }],
    ['gdp_pps_hab_eu100', 'ITI1', { 2023: '103' }],
    ['gdp_pps_hab_eu100', 'ES21', { 2023: '116' }],
    ['gdp_pps_hab_eu100', 'FRJ1', { 2023: '78' }],
    ['gdp_pps_hab_eu100', 'DE11', { 2023: '145' }],
    ['gdp_pps_hab_eu100', 'EU27_2020', { 2023: '100' }],
    ['tertiary_25_64_pct', 'ITI1', { 2024: '23.3' }],
    ['tertiary_25_64_pct', 'ES21', { 2024: '56.2' }],
    ['tertiary_25_64_pct', 'FRJ1', { 2024: '41.6' }],
    ['tertiary_25_64_pct', 'DE11', { 2024: '38' }],
    ['unemployment_rate_15_74', 'ITI1', { 2024: '4' }],
    ['unemployment_rate_15_74', 'ES21', { 2024: '8.1 d' }],
    ['unemployment_rate_15_74', 'FRJ1', { 2024: '9 d' }],
    ['unemployment_rate_15_74', 'DE11', { 2024: '3.2' }],
  ]) {
    it(`has ${indicator} of ${region} as published`, () => {
      for (const [year, text] of Object.entries(values)) {
        const { value, flag } = find(indicator, region, Number(year));
        assert.equal(`${value} ${flag}`.trim(), text, year);
      }
    });
  }

  it('has no figure where none was published', () => {
    assert.equal(find('rd_gerd_pct_gdp', 'FRJ1', 2019), undefined);
    assert.equal(find('tertiary_25_64_pct', 'EU27_2020', 2024), undefined);
  });

  it('holds the regions of NUTS 2024 and the EU, as a tree', () => {
    const levels = Object.groupBy(data.regions, ({ level }) => level || 'none');
    assert.deepEqual(
      Object.entries(levels).map(([level, regions]) => [level, regions.length]),
      [
        ['0', 39],
        ['1', 115],
        ['2', 299],
        ['none', 1],
      ],
    );
    for (const { code, level, parent, country } of data.regions) {
      if (level === '') continue;
      assert.equal(parent, level === '0' ? '' : code.slice(0, -1));
      assert.equal(country, code.slice(0, 2));
    }
  });

  it('names every region in Latin script, and in its own where that is another', () => {
    for (const { code, name, native_name } of data.regions) {
      assert.match(name, /^[\p{Script=Latin}\p{P}\p{Zs}\d*]+$/u, code);
      if (native_name)
        assert.match(native_name, /^([\p{Script=Greek}\p{P}\p{Zs}]+|[\p{Script=Cyrillic}\p{P}\p{Zs}]+)$/u, code);
      assert.equal(name, name.normalize('NFC').trim());
    }
  });

  it('has figures from 2008 on only, sorted', () => {
    for (const [id, rows] of data.observations) {
      const keys = rows.map(({ region, year }) => `${region} ${year}`);
      assert.deepEqual(keys, [...keys].sort(), id);
      assert.ok(
        rows.every(({ year }) => year >= 2008),
        id,
      );
    }
  });

  it('recodes only what is one to one', () => {
    for (const { from, to, kind } of data.recodes) {
      const { length } = to.split(' ').filter(Boolean);
      if (kind === 'recoded') assert.equal(length, 1, from);
      if (kind === 'discontinued') assert.equal(length, 0, from);
      if (kind === 'split') assert.ok(length > 1, from);
      assert.equal(codes.has(from), false, from);
    }
  });

  it('carries a figure over from an earlier code only where that is recoded', () => {
    const recoded = new Map(data.recodes.filter(({ kind }) => kind === 'recoded').map(({ from, to }) => [from, to]));
    for (const rows of data.observations.values()) {
      for (const { region, published_as } of rows) if (published_as) assert.equal(recoded.get(published_as), region);
    }
  });

  it('has Italian labels of all indicators', () => {
    const names = data.names.get('it');
    for (const { id } of data.indicators) {
      for (const kind of ['indicator', 'unit'])
        assert.ok(
          names.some((name) => name.kind === kind && name.id === id),
          id,
        );
    }
  });

  describe('its modules', () => {
    let catalogue;
    before(async () => {
      catalogue = decodeCatalogue(await parsed(modules.get('regions.ts')));
    });

    it('say that they are generated', () => {
      for (const text of modules.values()) assert.match(text, /^\/\/ Generated by .+ Do not edit\.\n/);
    });

    it('hold every region, indicator and source', () => {
      const or = (text) => text || undefined;
      assert.deepEqual(
        catalogue.regions
          .toSorted((a, b) => (a.code < b.code ? -1 : 1))
          .map(({ code, name, nativeName, names, lang, level, parent, country, eu, aggregate }) => {
            return { code, name, nativeName, en: names?.en, lang, level, parent, country, eu: aggregate ? true : eu };
          }),
        data.regions.map(({ code, name, native_name, name_en, lang, level, parent, country, eu }) => {
          return {
            code,
            name,
            nativeName: or(native_name),
            en: or(name_en),
            lang: or(lang),
            level: level ? Number(level) : undefined,
            parent: or(parent),
            country: or(country),
            eu: eu === 'yes',
          };
        }),
      );
      assert.deepEqual(
        catalogue.indicators.map((indicator) => Object.values(indicator).map(String)),
        data.indicators.map(({ id, label_en, unit_en, direction, theme, decimals, dataset, filters }) => [
          id,
          label_en,
          unit_en,
          direction,
          theme,
          decimals,
          dataset,
          filters,
        ]),
      );
      assert.deepEqual(
        catalogue.sources.map((source) => Object.values(source)),
        data.sources.map(({ id, publisher, dataset, retrieved, url, licence }) =>
          [id, publisher, dataset, retrieved, url, licence].filter(Boolean),
        ),
      );
    });

    it('hold every series, figure by figure', async () => {
      for (const [id, rows] of data.observations) {
        const { table } = await parsed(modules.get(`series/${id}.ts`));
        const decoded = decodeTable(table, { indicator: id, ...catalogue });
        assert.equal(decoded.mainYear, undefined);
        assert.deepEqual(decoded.rows.map(row).sort(), rows.map(row).sort(), id);
      }
    });

    it('hold the latest figures of every indicator', async () => {
      const { tables } = await parsed(modules.get('latest.ts'));
      const texts = tables.split(' ');
      const table = (position) => decoded(position).rows;
      const decoded = (position) =>
        decodeTable(texts[position], { indicator: data.indicators[position].id, ...catalogue, table });
      data.indicators.forEach(({ id }, position) => {
        const since = mainYear(data.observations.get(id), codes);
        assert.equal(decoded(position).mainYear, since);
        assert.deepEqual(
          table(position).map(row).sort(),
          latestRows(data.observations.get(id), since).map(row).sort(),
          id,
        );
      });
    });

    it('hold the recodes and the names of other languages', async () => {
      const { recodes } = await parsed(modules.get('recodes.ts'));
      assert.deepEqual(
        recodes,
        data.recodes.map(({ from, name, to, kind }) => ({ from, name, to: to.split(' ').filter(Boolean), kind })),
      );
      const italian = translateCatalogue(catalogue, 'it', await parsed(modules.get('names-it.ts')));
      for (const { kind, id, name } of data.names.get('it')) {
        if (kind === 'region') assert.equal(italian.regions.find(({ code }) => code === id).names.it, name);
        if (kind === 'indicator') assert.equal(italian.indicators.find((indicator) => indicator.id === id).label, name);
        if (kind === 'unit') assert.equal(italian.indicators.find((indicator) => indicator.id === id).unit, name);
      }
    });
  });
});

describe('mainYear', () => {
  const regions = new Map([
    ['A1', { level: '2', eu: 'yes' }],
    ['A2', { level: '2', eu: 'yes' }],
    ['A3', { level: '2', eu: 'yes' }],
    ['B', { level: '0', eu: 'yes' }],
    ['C1', { level: '2', eu: 'no' }],
  ]);
  const rows = (...cells) => cells.map(([region, year, value = '1']) => ({ region, year, value }));

  it('is the newest year of most EU regions of level 2', () => {
    assert.equal(
      mainYear(rows(['A1', 2021], ['A1', 2023], ['A2', 2023], ['A3', 2024], ['B', 2024], ['C1', 2024]), regions),
      2023,
    );
  });

  it('is the later one in a tie, and does not count a row without a value', () => {
    assert.equal(mainYear(rows(['A1', 2023], ['A2', 2024]), regions), 2024);
    assert.equal(mainYear(rows(['A1', 2023], ['A1', 2024, ''], ['A2', 2023]), regions), 2023);
  });
});

describe('latestRows', () => {
  it('keeps the newest value of each region and all rows since', () => {
    const rows = [
      ['A', 2020],
      ['A', 2022],
      ['B', 2019],
      ['B', 2020],
      ['C', 2024, ''],
      ['C', 2018],
    ].map(([region, year, value = '1']) => ({ region, year, value }));
    assert.deepEqual(
      latestRows(rows, 2022).map(({ region, year }) => `${region} ${year}`),
      ['A 2022', 'B 2020', 'C 2024', 'C 2018'],
    );
  });
});
