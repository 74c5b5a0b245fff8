import {
  address,
  currency,
  date,
  id,
  language,
  line,
  list,
  number,
  oneOf,
  period,
  prose,
  record,
  retrieved,
  source,
  title,
  word,
} from './read-values.js';
import type { Fields } from './read-values.js';
import type { Read } from './reading.js';

const TEXT = 'text or an object of texts by language';

const PROVENANCE: Fields = {
  sources: list(source),
  confidence: oneOf('high', 'medium', 'unconfirmed'),
  note: prose,
};

const link = record({ url: address, title }, { url: 'an http, https, mailto or relative address' }, 'url');

const contact = record({ name: line, organisation: title, email: line, phone: line, url: address });

const codeObject = record({ scheme: word, code: word, label: title }, { scheme: 'text', code: 'text' });

/** The format's own schemes, meant by "NACE2:26" too. */
const KNOWN = /^(?:nace2|nabs2007|policy)$/i;

/** `{ scheme: 'nace2', code: '26' }`, or "nace2:26" for short. */
const code: Read = (value, reading) => {
  if (typeof value !== 'string') return codeObject(value, reading);
  const [, scheme, code] = /^([^:]+):(.+)$/.exec(value) ?? [];
  if (scheme) return codeObject({ scheme: KNOWN.test(scheme) ? scheme.toLowerCase() : scheme, code }, reading);
  reading.problem('a code such as nace2:26', value);
  return undefined;
};

const evidence = record({ indicator: word, note: prose }, { indicator: 'text' }, 'indicator');

const funding = record(
  {
    ...PROVENANCE,
    title,
    amount: number,
    currency,
    kind: word,
    period,
    qualifier: oneOf('more-than', 'about'),
    fund: line,
  },
  { title: TEXT, amount: 'a number', currency: 'a currency code such as EUR' },
);

/** A priority, whose `id` may be missing and whose `parent` may be anyone. */
export const priority = record(
  {
    ...PROVENANCE,
    id,
    title,
    summary: prose,
    parent: id,
    kind: word,
    codes: list(code),
    evidence: list(evidence),
    funding: list(funding),
    contact,
    documents: list(link),
    projects: link,
  },
  { title: TEXT },
);

/** A milestone, whose `id` may be missing. */
export const milestone = record(
  { ...PROVENANCE, id, title, summary: prose, date, planned: date, kind: word, level: word, links: list(link) },
  { title: TEXT },
);

/** What a strategy has besides its priorities and milestones. */
export const STRATEGY: Fields = {
  ...PROVENANCE,
  lang: language,
  region: word,
  edition: word,
  period,
  title,
  summary: prose,
  status: word,
  documents: list(link),
  contact,
  funding: list(funding),
  retrieved,
};
