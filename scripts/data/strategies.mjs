/** Reads data/strategies and data/classifications and holds them to their rules: what is wrong is named by file and path. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { DATA, DataFileError, readCsv } from './read.mjs';

const DATE = String.raw`-?\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?`;
const EDTF = new RegExp(`^(${DATE}|(${DATE}|\\.\\.|)/(${DATE}|\\.\\.|))$`);
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PERIOD = /^(\d{4})-(\d{4})$/;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

const text = (value) => typeof value === 'string' && value.trim() === value && value !== '';
const texts = (value) => isRecord(value) && Object.keys(value).length > 0 && Object.values(value).every(text);
const matches = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const one = (...words) => Object.assign((value) => words.includes(value), { expected: words.join(' or ') });

/** What a field must be, in words and as a test. Keys that are not here are refused: they are slips of the pen. */
const FIELDS = {
  amount: ['a number of euro, not of millions', (value) => Number.isFinite(value) && value >= 1000],
  code: ['a code', text],
  confidence: ['high or medium', one('high', 'medium')],
  currency: ['EUR', one('EUR')],
  date: ['a date in EDTF', matches(EDTF)],
  edition: ['an edition of NUTS', matches(/^\d{4}$/)],
  fund: ['a text', text],
  id: ['an id such as ict-and-photonics', matches(ID)],
  kind: ['a word such as application-area', matches(ID)],
  level: ['eu, national or regional', one('eu', 'national', 'regional')],
  note: ['texts by language', localTexts],
  parent: ['the id of a priority', matches(ID)],
  period: ['two years such as 2014-2020', (value) => years(value) !== undefined],
  planned: ['a date in EDTF', matches(EDTF)],
  qualifier: ['more-than or about', one('more-than', 'about')],
  region: ['the code that the file is named after', text],
  retrieved: ['a year, month or day', matches(/^\d{4}(-\d\d){0,2}$/)],
  scheme: ['a classification', text],
  sources: ['at least one source', (value) => Array.isArray(value) && value.length > 0 && value.every(isSource)],
  status: ['draft, adopted, revised or ended', one('draft', 'adopted', 'revised', 'ended')],
  summary: ['texts by language', localTexts],
  title: ['texts by language', localTexts],
  url: ['an https or http address', isAddress],
};

const BACKED = ['sources', 'confidence'];
/** Fields of each kind of record: those it must have, those it may have, and the lists of other records in it. */
const RECORDS = {
  strategy: {
    must: ['region'],
    may: ['edition', 'period', 'title', 'summary', 'status', 'retrieved', 'sources', 'note'],
    lists: { priorities: 'priority', milestones: 'milestone', funding: 'funding' },
  },
  priority: {
    must: ['id', 'title', ...BACKED],
    may: ['summary', 'parent', 'kind', 'note'],
    lists: { codes: 'code', funding: 'funding' },
  },
  milestone: {
    must: ['id', 'title', 'kind', 'level', ...BACKED],
    may: ['date', 'planned', 'summary', 'note'],
    lists: { links: 'link' },
  },
  funding: {
    must: ['title', 'amount', 'currency', 'kind', ...BACKED],
    may: ['period', 'qualifier', 'fund', 'note'],
    lists: {},
  },
  code: { must: ['scheme', 'code'], may: [], lists: {} },
  link: { must: ['url'], may: ['title'], lists: {} },
};

/**
 * All strategies with the record of their region, and the classifications that their codes are of.
 * `regions` and `names` are those of data/, which the regions of level 3 in data/strategies/regions.csv come on top of.
 */
export async function readStrategies({ regions, names }, directory = DATA) {
  const [classifications, extra, files] = await Promise.all([
    readClassifications(directory),
    readCsv(directory, 'strategies/regions.csv'),
    readdir(path.join(directory, 'strategies')),
  ]);
  const known = new Map([...regions, ...extra].map((region) => [region.code, region]));
  for (const { code, parent } of extra) {
    if (!known.has(parent)) throw new DataFileError(`strategies/regions.csv: ${code}: unknown parent "${parent}"`);
  }
  const strategies = [];
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const content = parse(await readFile(path.join(directory, 'strategies', file), 'utf8'), `strategies/${file}`);
    const region = known.get(content.region);
    checkStrategies(content, { file, region, classifications });
    strategies.push({ region: regionRecord(region, names), strategies: content.strategies });
  }
  return { strategies, classifications };
}

/** Throws with file and path where something is not as it must be. */
export function checkStrategies(content, { file, region, classifications }) {
  const wrong = (where, what) => new DataFileError(`strategies/${file}: ${where}: ${what}`);
  if (`${content.region}.json` !== file) throw wrong('region', `"${content.region}" is not the name of the file`);
  if (!region) throw wrong('region', `unknown region "${content.region}"`);
  if (!Array.isArray(content.strategies) || !content.strategies.length) throw wrong('strategies', 'none');
  const codes = new Map(classifications.map(({ scheme, names }) => [scheme, names]));
  const steps = new Set();
  const periods = new Set();
  content.strategies.forEach((strategy, index) => {
    const at = `strategies[${index}]`;
    checkRecord(strategy, 'strategy', at, wrong);
    if (strategy.region !== content.region) throw wrong(`${at}.region`, `"${strategy.region}" is another region`);
    if (periods.has(strategy.period)) throw wrong(`${at}.period`, `a second strategy of ${strategy.period}`);
    periods.add(strategy.period);
    const { priorities = [], milestones = [] } = strategy;
    const ids = new Map();
    priorities.forEach(({ id, codes: list = [] }, position) => {
      const place = `${at}.priorities[${position}]`;
      if (ids.has(id)) throw wrong(`${place}.id`, `a second "${id}"`);
      ids.set(id, priorities[position]);
      list.forEach(({ scheme, code }, number) => {
        if (!codes.get(scheme)?.[code]) throw wrong(`${place}.codes[${number}]`, `no code "${code}" in ${scheme}`);
      });
    });
    priorities.forEach((priority, position) => {
      const seen = new Set();
      for (let { id, parent } = priority; parent; { id, parent } = ids.get(parent)) {
        const place = `${at}.priorities[${position}].parent`;
        if (!ids.has(parent)) throw wrong(place, `no priority "${parent}"`);
        if (seen.has(id)) throw wrong(place, `"${parent}" is a part of itself`);
        seen.add(id);
      }
    });
    milestones.forEach(({ id, date, planned }, position) => {
      const place = `${at}.milestones[${position}]`;
      if (steps.has(id)) throw wrong(`${place}.id`, `a second "${id}"`);
      if (!date && !planned) throw wrong(place, 'neither date nor planned');
      steps.add(id);
    });
  });
}

function checkRecord(record, type, at, wrong) {
  const { must, may, lists } = RECORDS[type];
  if (!isRecord(record)) throw wrong(at, `not a ${type}`);
  const missing = must.find((key) => !(key in record));
  if (missing) throw wrong(`${at}.${missing}`, `missing; expected ${FIELDS[missing][0]}`);
  for (const [key, value] of Object.entries(record)) {
    const place = `${at}.${key}`;
    if (key in lists) {
      if (!Array.isArray(value) || !value.length) throw wrong(place, 'expected a list; leave out an empty one');
      value.forEach((item, index) => checkRecord(item, lists[key], `${place}[${index}]`, wrong));
    } else {
      if (!must.includes(key) && !may.includes(key)) throw wrong(place, `a ${type} has no such field`);
      const [expected, test] = FIELDS[key];
      if (!test(value)) throw wrong(place, `expected ${expected}, found ${JSON.stringify(value)}`);
    }
  }
}

async function readClassifications(directory) {
  const schemes = await readCsv(directory, 'classifications/schemes.csv');
  return Promise.all(
    schemes.map(async ({ scheme, title_en }) => {
      const file = `classifications/${scheme}.csv`;
      const rows = await readCsv(directory, file);
      const names = {};
      rows.forEach(({ code, parent, name_en }, index) => {
        const wrong = (what) => new DataFileError(`${file}:${index + 2}: ${what}`);
        if (!code || !name_en) throw wrong('a code or a name is missing');
        if (names[code]) throw wrong(`a second row of ${code}`);
        if (parent && !names[parent]) throw wrong(`unknown parent "${parent}"`);
        names[code] = { en: name_en };
      });
      return { scheme, title: { en: title_en }, names };
    }),
  );
}

/** As the package's model has it; `names` are the rows of data/names by language. */
function regionRecord({ code, name, native_name, name_en, lang, level, parent, country, eu }, names) {
  const translated = { en: name_en || undefined };
  for (const [language, rows] of names) {
    translated[language] = rows.find(({ kind, id }) => kind === 'region' && id === code)?.name;
  }
  const aggregate = level === '';
  return JSON.parse(
    JSON.stringify({
      code,
      name,
      nativeName: native_name || undefined,
      names: Object.values(translated).some(Boolean) ? translated : undefined,
      lang: lang || undefined,
      level: aggregate ? undefined : Number(level),
      parent: parent || undefined,
      country: country || undefined,
      eu: aggregate ? undefined : eu === 'yes',
      aggregate: aggregate || undefined,
    }),
  );
}

function parse(json, file) {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new DataFileError(`${file}: ${error.message}`);
  }
}

function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function localTexts(value) {
  return texts(value) && Object.keys(value).every((language) => LANGUAGE.test(language));
}

function isAddress(value) {
  return typeof value === 'string' && /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}

/** An address without a blank in it, or a citation. */
function isSource(value) {
  return text(value) && (!/^\w+:/.test(value) || (isAddress(value) && !/\s/.test(value)));
}

function years(period) {
  const [, first, last] = PERIOD.exec(period) ?? [];
  return first && first <= last ? [Number(first), Number(last)] : undefined;
}
