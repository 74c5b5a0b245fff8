import { str } from '@lit/localize/internal/str-tag.js';
import { isoDay, spanOf } from '../model/day.js';
import { parseEdtf } from '../model/edtf-parse.js';
import { HALF_CHARACTER } from '../model/half-character.js';
import type {
  Code,
  Contact,
  Funding,
  IntervalEnd,
  Link,
  LocalText,
  Milestone,
  Priority,
  Region,
  RegionStrategies,
  Strategy,
} from '../model/index.js';
import type { Language } from '../text/language.js';
import { localText } from '../text/local-text.js';
import type { JsonLd, JsonLdOptions, JsonLdValue } from './json-ld.js';
import { webAddress } from './web-address.js';

const CONTEXT: JsonLdValue = [
  'https://schema.org',
  {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
  },
];

const NUTS = /^(?!EU)[A-Z]{2}[A-Z\d]{0,3}$/;

/**
 * Strategies for search engines and catalogues: each is a Dataset of schema.org and of DCAT that is about its priorities
 * (terms of a tree, as SKOS tells them) and has its milestones as events. What isn't known is left out; addresses are
 * those of web pages. `jsonText` writes it so that it can stand in a page.
 */
export function strategyJsonLd(
  known: readonly RegionStrategies[],
  language: Language,
  { heading, address }: JsonLdOptions = {},
): JsonLd {
  const graph = known.flatMap(({ region, strategies }) =>
    strategies.map((strategy) => dataset(strategy, region, language, address && webAddress(address))),
  );
  const [only] = graph;
  const name = heading?.trim();
  return {
    '@context': CONTEXT,
    '@graph': only && name && graph.length === 1 ? [{ ...only, name }] : graph,
  };
}

function dataset(strategy: Strategy, region: Region, language: Language, address: string | undefined): JsonLd {
  const { period, priorities, milestones, funding, contact, documents = [], sources = [], retrieved } = strategy;
  const [, first, last] = /^(\d{4})\D(\d{4})$/.exec(period ?? '') ?? [];
  const name = localText(strategy.title, language).text || nameOf(region, period, language);
  const description = localText(strategy.summary, language).text || descriptionOf(priorities, name, language);
  const id = (priority: string) => `${address ?? ''}#${[strategy.region, period, priority].map(idPart).join('/')}`;
  return {
    '@type': ['Dataset', 'dcat:Dataset'],
    name,
    description,
    identifier: [strategy.region, period].filter(Boolean).join('/'),
    inLanguage: language.tag,
    url: address,
    spatialCoverage: {
      '@type': region.level === 0 ? 'Country' : 'AdministrativeArea',
      name: language.regionName(region).text,
      identifier: region.code,
    },
    temporalCoverage: first && last && `${first}/${last}`,
    version: retrieved,
    publisher: contact && organisation(contact, language),
    about: list(priorities.map((priority) => term(priority, id, language))),
    subjectOf: list(milestones.map((milestone) => event(milestone, language))),
    citation: list([...documents.map((link) => work(link, language)), ...sources.map(source)]),
    funding: list((funding ?? []).map((each) => grant(each, language))),
    'dct:title': list(wordings(strategy.title, { value: name, language: language.tag })),
    'dct:description': list(wordings(strategy.summary, { value: description, language: language.tag })),
    'dct:spatial': NUTS.test(region.code) ? { '@id': `http://data.europa.eu/nuts/code/${region.code}` } : undefined,
    'dct:temporal': first && last && { '@type': 'dct:PeriodOfTime', 'dcat:startDate': first, 'dcat:endDate': last },
    'dcat:keyword': list(priorities.flatMap(({ title, parent }) => (parent ? [] : wordings(title)))),
    'dcat:landingPage': address && { '@id': address },
  };
}

function nameOf(region: Region, period: string | undefined, language: Language): string {
  const name = language.regionName(region).text;
  return period
    ? language.msg(str`Smart Specialisation strategy of ${name}, ${period}`, {
        id: 'sw.name',
        desc: 'Name of a strategy: region and years, "2014-2020"',
      })
    : language.msg(str`Smart Specialisation in ${name}`, { id: 'sw.name0', desc: 'What is known of a region' });
}

function descriptionOf(priorities: readonly Priority[], name: string, language: Language): string {
  const titles = priorities.flatMap(({ title, parent }) => (parent ? [] : localText(title, language).text));
  const all = language.list(titles.filter(Boolean));
  return all
    ? language.msg(str`${name}. Priorities: ${all}.`, {
        id: 'sw.desc',
        desc: 'For search engines: name of a strategy, list of its priorities',
      })
    : name;
}

function term(priority: Priority, id: (priority: string) => string, language: Language): JsonLd {
  const { title, summary, parent, codes = [] } = priority;
  return {
    '@type': ['DefinedTerm', 'skos:Concept'],
    '@id': id(priority.id),
    name: localText(title, language).text,
    description: localText(summary, language).text || undefined,
    'skos:prefLabel': list(wordings(title)),
    'skos:broader': parent === undefined ? undefined : { '@id': id(parent) },
    'dct:subject': list(codes.map((code) => classified(code, language))),
  };
}

function classified({ scheme, code, label }: Code, language: Language): JsonLd {
  const name = localText(label, language).text || undefined;
  return { '@type': 'DefinedTerm', termCode: code, inDefinedTermSet: scheme, name };
}

function event({ title, summary, date, planned, links = [] }: Milestone, language: Language): JsonLd {
  const time = parseEdtf(date ?? '') ?? parseEdtf(planned ?? '');
  const ends = time && (time.kind === 'date' ? [time.date] : [time.start, time.end]);
  return {
    '@type': 'Event',
    name: localText(title, language).text,
    description: localText(summary, language).text || undefined,
    startDate: ends && dateText(ends[0], 'start'),
    endDate: ends && dateText(ends.at(-1), 'end'),
    url: links.map(({ url }) => webAddress(url)).find(Boolean),
  };
}

/** As exact as it is known: `2014-07`. A season is told by its first or last day. */
function dateText(date: IntervalEnd | undefined, edge: 'start' | 'end'): string | undefined {
  if (typeof date !== 'object') return undefined;
  const day = spanOf({ kind: 'date', date })[edge];
  if (day === undefined) return undefined;
  const text = isoDay(day);
  if (date.day || date.season) return text;
  return text.slice(0, date.month ? -3 : -6);
}

function grant({ title, amount, currency, fund }: Funding, language: Language): JsonLd {
  return {
    '@type': 'MonetaryGrant',
    name: localText(title, language).text,
    amount: { '@type': 'MonetaryAmount', currency, value: amount },
    funder: fund ? { '@type': 'Organization', name: fund } : undefined,
  };
}

function organisation({ name, organisation, email, phone, url }: Contact, language: Language): JsonLd {
  const person = name || email || phone;
  return {
    '@type': 'Organization',
    name: localText(organisation, language).text || name,
    url: url && webAddress(url),
    contactPoint: person ? { '@type': 'ContactPoint', name, email, telephone: phone } : undefined,
  };
}

function work({ url, title }: Link, language: Language): JsonLd {
  return { '@type': 'CreativeWork', name: localText(title, language).text || url, url: webAddress(url) };
}

function source(text: string): JsonLd {
  const url = webAddress(text);
  return { '@type': 'CreativeWork', name: text, url };
}

/** A text in each of its languages; in one of them where there is none. */
function wordings(
  text: LocalText | undefined,
  fallback?: { readonly value: string; readonly language: string },
): JsonLd[] {
  const found = Object.entries(text ?? {}).filter(([, value]) => value);
  const all = found.length || !fallback ? found : [[fallback.language, fallback.value] as const];
  return all.map(([language, value]) =>
    /^(?!und$)[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language)
      ? { '@value': value, '@language': language }
      : { '@value': value },
  );
}

function list(values: readonly JsonLd[]): readonly JsonLd[] | undefined {
  return values.length ? values : undefined;
}

function idPart(text = ''): string {
  return encodeURIComponent(text.replace(HALF_CHARACTER, '\uFFFD'));
}
