/** One dataset of Eurostat with the filters that select figures of it. */
export interface EurostatQuery {
  /** Code in lower case: `rd_e_gerdreg`. */
  readonly dataset: string;
  /** Dimension in lower case, and the codes of it, in the order they were written. */
  readonly filters: readonly (readonly [dimension: string, codes: readonly string[]])[];
}

export interface ParsedQueries {
  readonly queries: readonly EurostatQuery[];
  /** What is no such source, as it was written. */
  readonly unreadable: readonly string[];
}

const DATASET = /^[a-z][a-z\d_$]{2,60}$/i;
const DIMENSION = /^[a-z][a-z\d_]*$/i;
const CODE = /^[\w.+-]+$/;
/** Regions and years are those of the comparison, form and language those of the reader. */
const NOT_FILTERS = ['geo', 'format', 'lang'];

/**
 * Reads `rd_e_gerdreg?sectperf=TOTAL&unit=PC_GDP`: sources separated by spaces, filters by `&`, several codes of a
 * filter by commas. `&amp;`, as some editors leave it, is understood, and so is a whole address of Eurostat's API.
 */
export function parseEurostat(text: string): ParsedQueries {
  const queries: EurostatQuery[] = [];
  const unreadable: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const query = queryOf(word);
    if (query) queries.push(query);
    else unreadable.push(word);
  }
  return { queries, unreadable };
}

function queryOf(word: string): EurostatQuery | undefined {
  const plain = word.replace(/&(?:amp|#38|#x26);/gi, '&').replace(/^https?:\/\/\S*?\/data\/(?=\w+(?:\?|$))/i, '');
  const [dataset = '', rest = '', ...more] = plain.split('?');
  if (!DATASET.test(dataset) || more.length) return undefined;
  const filters = new Map<string, Set<string>>();
  for (const part of rest.split('&').filter(Boolean)) {
    const [name = '', value = '', ...others] = part.split('=');
    const codes = value.split(/[,;]/).filter(Boolean);
    if (!DIMENSION.test(name) || !codes.length || others.length || !codes.every((code) => CODE.test(code))) {
      return undefined;
    }
    const dimension = name.toLowerCase();
    if (NOT_FILTERS.includes(dimension) || /period$|^time$|^geolevel$/.test(dimension)) continue;
    const known = filters.get(dimension) ?? new Set();
    for (const code of codes) known.add(code);
    filters.set(dimension, known);
  }
  return { dataset: dataset.toLowerCase(), filters: [...filters].map(([name, codes]) => [name, [...codes]]) };
}

/** A query for each combination of the codes; each is of one indicator where the filters are complete. */
export function combinations({ dataset, filters }: EurostatQuery): EurostatQuery[] {
  let all: EurostatQuery['filters'][] = [[]];
  for (const [name, codes] of filters) {
    all = codes.flatMap((code) => all.map((before): EurostatQuery['filters'] => [...before, [name, [code]]]));
  }
  return all.map((each) => ({ dataset, filters: each }));
}

/** The same text for all queries that ask for the same: without order, and annual unless it says otherwise. */
export function queryKey({ dataset, filters }: EurostatQuery): string {
  const parts = filters.flatMap(([name, codes]) =>
    name === 'freq' && codes.join() === 'A' ? [] : [`${name}=${[...codes].sort().join(',')}`],
  );
  return `${dataset}?${parts.sort().join('&')}`;
}
