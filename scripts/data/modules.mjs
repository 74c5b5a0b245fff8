/** Makes the lazily imported modules of `src/sources/builtin/generated` out of data/. */
import { encodeTable } from './encode-table.mjs';
import { latestRows, mainYear } from './latest.mjs';
import { importers, module } from './module-text.mjs';

/** Indicators that tell much about another one's differences between regions, found by trying all pairs. */
const HELPERS = {
  rd_berd_pct_gdp: 'rd_gerd_pct_gdp',
  rd_govd_pct_gdp: 'rd_gerd_pct_gdp',
  rd_herd_pct_gdp: 'rd_gerd_pct_gdp',
  rd_personnel_fte_pct_emp: 'rd_gerd_pct_gdp',
  rd_researchers_fte_pct_emp: 'rd_personnel_fte_pct_emp',
  scientists_engineers_pct_act: 'hrst_pct_act',
  tertiary_25_64_pct: 'hrst_pct_act',
  emp_hightech_pct: 'scientists_engineers_pct_act',
  emp_kis_pct: 'hrst_pct_act',
  gdp_pps_hab: 'gdp_pps_hab_eu100',
  patents_epo_per_mio_hab: 'rd_berd_pct_gdp',
};

/** @returns {Map<string, string>} text of each module by file name */
export function buildModules({ regions, indicators, sources, recodes, observations, names }) {
  const codes = new Map(regions.map((region) => [region.code, region]));
  const ordered = inTreeOrder(regions);
  const context = {
    regions: byLevel(ordered).map(({ code, level, parent }) => ({
      code,
      level: level ? Number(level) : undefined,
      parent: parent || undefined,
    })),
    sources: sources.map(({ id }) => id),
  };
  const ids = indicators.map(({ id }) => id);
  const latest = new Map();
  for (const id of ids) {
    const since = mainYear(observations.get(id), codes);
    latest.set(id, { since, rows: toNumbers(latestRows(observations.get(id), since)) });
  }
  const years = new Set([...observations.values()].flat().map(({ year }) => Number(year)));
  const modules = new Map();
  modules.set(
    'regions.ts',
    module({
      codes: codeTree(ordered),
      names: ordered.map((region) => nameLine(region, codes.get(region.parent))).join('\n'),
      outside: ordered
        .filter(({ level, eu }) => level === '0' && eu === 'no')
        .map(({ code }) => code)
        .join(' '),
      indicators: indicators.map(({ label_en, unit_en, decimals, id, direction, theme, dataset, filters }) => ({
        id,
        label: label_en,
        unit: unit_en,
        direction,
        theme,
        decimals: Number(decimals),
        dataset,
        filters,
      })),
      defaults: indicators
        .filter((row) => row.default)
        .sort((a, b) => a.default - b.default)
        .map(({ id }) => id),
      firstYear: Math.min(...years),
      lastYear: Math.max(...years),
      sources: sources.map(({ id, publisher, dataset, retrieved, url, licence }) => ({
        id,
        publisher,
        dataset: dataset || undefined,
        retrieved: retrieved || undefined,
        url,
        licence,
      })),
    }),
  );
  modules.set(
    'latest.ts',
    module({
      tables: ids
        .map((id) => {
          const helper = HELPERS[id] && { position: ids.indexOf(HELPERS[id]), rows: latest.get(HELPERS[id]).rows };
          const { since, rows } = latest.get(id);
          return encodeTable(rows, { ...context, mainYear: since, helper });
        })
        .join(' '),
    }),
  );
  modules.set(
    'recodes.ts',
    module({
      recodes: recodes.map(({ from, name, to, kind }) => ({ from, name, to: to.split(' ').filter(Boolean), kind })),
    }),
  );
  for (const [language, rows] of names) modules.set(`names-${language}.ts`, module(translations(rows, ids)));
  for (const id of ids) {
    modules.set(`series/${id}.ts`, module({ table: encodeTable(toNumbers(observations.get(id)), context) }));
  }
  modules.set(
    'series.ts',
    importers(ids, (id) => `./series/${id}.js`),
  );
  modules.set(
    'names.ts',
    importers([...names.keys()], (language) => `./names-${language}.js`),
  );
  return modules;
}

/** Every region after its parent, children in the order of their codes. */
function inTreeOrder(regions) {
  return [...regions].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** As the decoded catalogue has them: long runs of regions without a figure, and parents first. */
function byLevel(ordered) {
  return ordered.toSorted((a, b) => (a.level || 3) - (b.level || 3));
}

/** `AT,1123,212` for AT, AT1, AT11, AT12, AT13, AT2, AT21, AT22. */
function codeTree(ordered) {
  const top = ordered.filter(({ level }) => level === '0' || level === '');
  return top
    .map(({ code }) => {
      const groups = ordered
        .filter(({ parent, level }) => parent === code && level === '1')
        .map(
          (group) =>
            group.code.slice(2) +
            ordered
              .filter(({ parent }) => parent === group.code)
              .map((region) => region.code.slice(3))
              .join(''),
        );
      return [code, ...groups].join(',');
    })
    .join(' ');
}

/** `name|English|native|language`, without what is missing at the end; the language only where the parent has another. */
function nameLine({ name, name_en, native_name, lang }, parent) {
  const language = lang === (parent?.lang ?? '') ? '' : lang || '-';
  if (name === parent?.name && name_en === parent.name_en && native_name === parent.native_name && !language) return '';
  return [name, name_en, native_name, language].join('|').replace(/\|+$/, '');
}

function translations(rows, ids) {
  const text = (kind, id) => rows.find((row) => row.kind === kind && row.id === id)?.name ?? '';
  return {
    indicators: ids.map((id) => `${text('indicator', id)}|${text('unit', id)}`).join('\n'),
    regions: rows
      .filter(({ kind }) => kind === 'region')
      .map(({ id, name }) => `${id} ${name}`)
      .join('\n'),
  };
}

function toNumbers(rows) {
  return rows.map(({ value, ...row }) => ({ ...row, value: value === '' ? undefined : Number(value) }));
}
