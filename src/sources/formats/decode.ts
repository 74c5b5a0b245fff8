import type { Figures } from '../figures.js';
import { readOwnData } from '../own-dataset.js';
import { FiguresBuilder } from './figures-builder.js';
import { formatError } from './format-error.js';
import { isJsonStat, readJsonStat } from './json-stat.js';
import { parseJson } from './json-text.js';
import { Pace } from './pace.js';
import { isJson, refuseOthers } from './recognise.js';
import type { FigureFormat, FormatHints } from './recognise.js';
import { serviceError } from './service-error.js';
import { readSeparated } from './separated-figures.js';
import { textBlocks } from './text-blocks.js';

export { FIGURE_FORMATS } from './recognise.js';
export type { FigureFormat } from './recognise.js';

/** Longest JSON, in UTF-16 units: it is parsed in one go. */
const LONGEST_JSON = 64_000_000;

export interface DecodeOptions extends FormatHints {
  /** BCP 47 language of the page: of the decimal mark where the figures don't show theirs, and of bilingual columns. */
  readonly language?: string;
  /** Lets others have their turn, after about 8 ms of work each; a macrotask when absent. */
  readonly pause?: () => Promise<void>;
}

/**
 * Reads figures from the bytes of a file or an answer, whatever of the known forms they are in, while they arrive.
 * What can't be read is left out and told in the catalogue. Rejects with a `DataError` of kind `format` for what is not
 * figures at all; what `chunks` and `pause` reject with passes through. At most 2 000 000 rows or cells, 200 000
 * regions, 20 000 indicators, 500 characters of a label; JSON of 64 000 000 characters, which is parsed in one go.
 */
export async function decodeFigures(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: DecodeOptions = {},
): Promise<Figures> {
  const pace = new Pace(options.pause);
  const blocks = textBlocks(chunks, pace, options.mediaType);
  const first = await blocks.next();
  const start = first.done ? '' : first.value;
  refuseOthers(start);
  if (!isJson(start, options)) return readSeparated(start, blocks, options, pace);
  let text = start;
  for await (const block of blocks) {
    text += block;
    if (text.length > LONGEST_JSON) throw formatError(`at most ${LONGEST_JSON} characters`, '…');
  }
  return readJson(parseJson(text), options.format, pace);
}

async function readJson(json: unknown, format: FigureFormat | undefined, pace: Pace): Promise<Figures> {
  const error = serviceError(json);
  if (error) throw error;
  if (format !== 'json-stat' && (format === 'json' || !isJsonStat(json)))
    return { ...readOwnData(json), format: 'json' };
  const builder = new FiguresBuilder();
  return { ...(await builder.figures(pace, readJsonStat(json, builder))), format: 'json-stat' };
}
