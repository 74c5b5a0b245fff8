import { expect } from '@esm-bundle/chai';
import type { Observation } from '../../model/index.js';
import { DataError } from '../data-error.js';
import { builtinDataset } from './builtin-dataset.js';
import { builtinLoaders } from './loaders.js';
import type { BuiltinLoaders } from './modules.js';

const chosen = ['ITI1', 'ES21', 'FRJ1'];

/** The real modules, with a note of what was loaded. */
function noting(replaced: Partial<BuiltinLoaders> = {}) {
  const loaded: string[] = [];
  const note =
    <A extends string[], T>(name: string, load: (...args: A) => T) =>
    (...args: A): T => {
      loaded.push([name, ...args].join(' '));
      return load(...args);
    };
  const loaders: BuiltinLoaders = { ...builtinLoaders, ...replaced };
  const { regions, latest, recodes, series, names } = loaders;
  return {
    loaded,
    dataset: builtinDataset({
      regions: note('regions', regions),
      latest: note('latest', latest),
      recodes: note('recodes', recodes),
      series: note('series', series),
      names: Object.fromEntries(
        Object.entries(names).map(([language, load]) => [language, note(`names ${language}`, load)]),
      ),
    }),
  };
}

const value = (rows: readonly Observation[], region: string, year: number) =>
  rows.find((row) => row.region === region && row.year === year);

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('was expected to reject');
}

describe('builtinDataset', () => {
  describe('catalogue', () => {
    it('has all regions of the 2024 edition and the EU', async () => {
      const { regions } = await builtinDataset().catalogue('en');
      const count = (level?: number) => regions.filter((region) => region.level === level).length;
      expect([count(0), count(1), count(2), count()]).to.deep.equal([39, 115, 299, 1]);
      expect(regions.filter(({ level, eu }) => level === 2 && eu)).to.have.length(244);
    });

    it('knows the default indicators and reference', async () => {
      const { indicators, defaultIndicators, defaultReference, regions } = await builtinDataset().catalogue('en');
      expect(defaultIndicators).to.deep.equal([
        'rd_gerd_pct_gdp',
        'hrst_pct_act',
        'tertiary_25_64_pct',
        'employment_rate_15_64',
        'unemployment_rate_15_74',
        'gdp_pps_hab_eu100',
      ]);
      expect(indicators.map(({ id }) => id)).to.include.members([...defaultIndicators]);
      expect(regions.map(({ code }) => code)).to.include(defaultReference);
    });

    it('names regions natively, in English and in the script they are written in', async () => {
      const { regions } = await builtinDataset().catalogue('en-GB');
      const find = (code: string) => regions.find((region) => region.code === code);
      expect(find('ITI1')).to.deep.include({ name: 'Toscana', lang: 'it', names: { en: 'Tuscany' } });
      expect(find('EL30')).to.deep.include({
        name: 'Attiki',
        nativeName: 'Αττική',
        lang: 'el-Latn',
        names: { en: 'Attica' },
      });
    });

    it('speaks Italian', async () => {
      const { language, indicators, regions } = await builtinDataset().catalogue('it-CH');
      expect(language).to.equal('it');
      expect(indicators[0]).to.include({ label: 'Spesa in R&S', unit: '% del PIL' });
      expect(regions.find(({ code }) => code === 'DE2')?.names).to.deep.equal({ en: 'Bavaria', it: 'Baviera' });
    });

    it('speaks English where it does not know the language', async () => {
      for (const language of ['mt', 'constructor', '']) {
        expect((await builtinDataset().catalogue(language)).language).to.equal('en');
      }
    });
  });

  describe('observations', () => {
    // Published figures, read off Eurostat's tables.
    const anchors: [string, string, number, number, string?][] = [
      ['rd_gerd_pct_gdp', 'ITI1', 2019, 1.61],
      ['rd_gerd_pct_gdp', 'ITI1', 2023, 1.37],
      ['rd_gerd_pct_gdp', 'ES21', 2023, 2.38],
      ['rd_gerd_pct_gdp', 'FRJ1', 2021, 2.59],
      ['rd_gerd_pct_gdp', 'DE11', 2019, 7.4],
      ['rd_gerd_pct_gdp', 'EU27_2020', 2019, 2.23],
      ['rd_gerd_pct_gdp', 'EU27_2020', 2023, 2.26, 'e'],
      ['gdp_pps_hab_eu100', 'FRJ1', 2023, 78],
      ['gdp_pps_hab_eu100', 'DE11', 2023, 145],
      ['gdp_pps_hab_eu100', 'EU27_2020', 2023, 100],
      ['tertiary_25_64_pct', 'ES21', 2024, 56.2],
      ['unemployment_rate_15_74', 'ITI1', 2024, 4],
      ['unemployment_rate_15_74', 'FRJ1', 2024, 9, 'd'],
    ];
    for (const [indicator, region, year, expected, flag] of anchors) {
      it(`has ${indicator} of ${region} in ${year}`, async () => {
        const rows = await builtinDataset().observations({ indicators: [indicator], regions: [region], years: 'all' });
        expect(value(rows, region, year)).to.include({ value: expected, flag, indicator });
      });
    }

    it('has the newest of every region and all of the main year', async () => {
      const { dataset } = noting();
      const query = { indicators: ['rd_gerd_pct_gdp'], regions: ['ITI1'] };
      const latest = await dataset.observations({ ...query, years: 'latest' });
      const all = await dataset.observations({ ...query, years: 'all' });
      const newest = new Map<string, Observation>();
      for (const row of all) if (row.year > (newest.get(row.region)?.year ?? 0)) newest.set(row.region, row);
      expect(latest).to.include.deep.members([...newest.values()]);
      expect(latest).to.include.deep.members(all.filter(({ year }) => year >= 2023));
      expect(latest.length).to.be.lessThan(all.length / 4);
    });

    it('gives each indicator the source of its figures', async () => {
      const dataset = builtinDataset();
      const { sources } = await dataset.catalogue('en');
      const rows = await dataset.observations({ indicators: ['rd_gerd_pct_gdp'], regions: chosen, years: 'latest' });
      const source = sources.find(({ id }) => id === value(rows, 'ITI1', 2023)?.source);
      expect(source).to.include({ publisher: 'Eurostat', retrieved: '2026-05' });
    });

    it('shows the default page with the regions and latest modules alone', async () => {
      const { dataset, loaded } = noting();
      const { defaultIndicators } = await dataset.catalogue('en');
      await dataset.observations({ indicators: defaultIndicators, regions: chosen, years: 'latest' });
      expect(loaded).to.have.members(['regions', 'latest']);
    });

    it('adds all years of an indicator where a chosen region has nothing as new as the others', async () => {
      const { dataset, loaded } = noting();
      const indicators = ['rd_gerd_pct_gdp', 'hrst_pct_act'];
      const rows = await dataset.observations({ indicators, regions: ['CH', 'ITI1'], years: 'latest' });
      expect(loaded.filter((name) => name.startsWith('series'))).to.deep.equal(['series rd_gerd_pct_gdp']);
      const { year } = rows.find(({ region, indicator }) => region === 'CH' && indicator === 'rd_gerd_pct_gdp') ?? {};
      expect(year).to.be.lessThan(2023);
      expect(rows.filter((row) => row.indicator === 'rd_gerd_pct_gdp' && row.year === year).length).to.be.greaterThan(
        100,
      );
    });

    it('passes over unknown indicators and regions', async () => {
      const rows = await builtinDataset().observations({ indicators: ['nothing'], regions: ['ZZ'], years: 'all' });
      expect(rows).to.deep.equal([]);
    });
  });

  describe('recodes', () => {
    it('knows codes of earlier editions', async () => {
      const recodes = (await builtinDataset().recodes?.()) ?? [];
      const find = (code: string) => recodes.find(({ from }) => from === code);
      expect(find('FR81')).to.include({ kind: 'recoded' });
      expect(find('FR81')?.to).to.deep.equal(['FRJ1']);
      expect(find('PT17')).to.deep.include({ kind: 'split', to: ['PT1A', 'PT1B'] });
      expect(find('UK')).to.deep.include({ kind: 'discontinued', to: [] });
    });
  });

  describe('loading', () => {
    it('loads a module once, however often it is asked for', async () => {
      const { dataset, loaded } = noting();
      const query = { indicators: ['hrst_pct_act'], regions: chosen, years: 'all' } as const;
      await Promise.all([dataset.catalogue('it'), dataset.catalogue('it'), dataset.observations(query)]);
      await dataset.observations(query);
      expect(loaded.sort()).to.deep.equal(['latest', 'names it', 'regions', 'series hrst_pct_act']);
    });

    it('asks for the figures together with the catalogue', () => {
      const { dataset, loaded } = noting();
      void dataset.catalogue('en');
      expect(loaded).to.have.members(['regions', 'latest']);
    });

    it('rejects with a DataError, and tries again when asked again', async () => {
      const cause = new TypeError('Failed to fetch dynamically imported module');
      let failures = 0;
      const { dataset } = noting({
        latest: async () => {
          if (failures++ < 2) throw cause;
          return builtinLoaders.latest();
        },
      });
      const query = { indicators: ['hrst_pct_act'], regions: chosen, years: 'latest' } as const;
      await dataset.catalogue('en');
      const error = await rejection(dataset.observations(query));
      expect(error).to.be.instanceOf(DataError);
      expect(error).to.include({ kind: 'network', cause });
      expect(await dataset.observations(query)).not.to.be.empty;
    });

    it('rejects the catalogue when its module fails, and only then', async () => {
      let failing = true;
      const { dataset } = noting({
        regions: () => (failing ? Promise.reject(new Error('offline')) : builtinLoaders.regions()),
      });
      expect(await rejection(dataset.catalogue('en'))).to.include({ kind: 'network' });
      failing = false;
      expect((await dataset.catalogue('en')).regions).not.to.be.empty;
    });

    it('rejects with the reason of an aborted signal', async () => {
      const signal = AbortSignal.abort();
      const query = { indicators: ['hrst_pct_act'], regions: chosen, years: 'latest' } as const;
      const dataset = builtinDataset();
      for (const promise of [
        dataset.catalogue('en', signal),
        dataset.observations(query, signal),
        dataset.recodes?.(signal) ?? Promise.resolve(),
      ]) {
        expect(await rejection(promise)).to.equal(signal.reason);
      }
    });
  });
});
