import type { Client } from '../client/client.js';
import { MOST_BYTES, pageClient } from '../client/client.js';
import { DataError } from '../data-error.js';
import { isJson } from '../formats/recognise.js';
import { Pace } from '../formats/pace.js';
import { textBlocks } from '../formats/text-blocks.js';
import { readMilestonesCsv, readPrioritiesCsv } from './read-csv.js';
import type { ReadStrategies } from './read-strategies.js';

export interface StrategiesAtOptions {
  /** Address that a relative one is relative to. */
  readonly base: string;
  /** What a sheet has in its rows. */
  readonly rows: 'priorities' | 'milestones';
  /** `json` or `csv`, where the file doesn't tell by itself. */
  readonly format?: string | undefined;
  /** Language of the page as it is written there (`it`, `it-IT`, `it_IT`), for columns that name none. */
  readonly language?: string | undefined;
  /** Region of rows that name none. */
  readonly region?: string | undefined;
  /** The site forbids requests. */
  readonly offline: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly client?: Client;
}

/** What is at an address: a document of JSON still to be read, or a sheet that was read. */
export interface StrategyDocument {
  readonly data?: unknown;
  readonly read?: ReadStrategies;
}

/** Gets strategies as JSON, or a sheet of priorities or milestones as CSV. Rejects with a `DataError`. */
export async function strategiesAt(src: string, options: StrategiesAtOptions): Promise<StrategyDocument> {
  const { base, rows, region, offline, signal, client = pageClient } = options;
  const lang = /^[a-z]{2,3}(?![a-z])/i.exec(options.language ?? '')?.[0].toLowerCase();
  if (offline) throw new DataError('off', 'This page loads no strategies');
  if (!URL.canParse(src, base)) throw new DataError('query', `${src} is no address`);
  const url = new URL(src, base).href;
  const format = (['json', 'csv'] as const).find((known) => known === options.format?.trim().toLowerCase());
  return client.get(
    url,
    async ({ chunks, mediaType, url: name }) => {
      let text = '';
      for await (const block of textBlocks(chunks, new Pace(), mediaType)) text += block;
      if (isJson(text.slice(0, MOST_BYTES), { ...(format && { format }), mediaType, name }) || isMarkup(text)) {
        return { data: jsonOf(text, url) };
      }
      const read = rows === 'priorities' ? readPrioritiesCsv : readMilestonesCsv;
      return { read: read(text, { ...(lang && { lang }), ...(region && { region }) }) };
    },
    { as: ['strategies', rows, format, lang, region].join(' '), signal },
  );
}

function jsonOf(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError('format', `${url} is not JSON`, { url, cause });
  }
}

/** A web page or XML, which is no sheet. */
function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}
