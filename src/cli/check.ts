import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtinDataset } from '../sources/builtin/builtin-dataset.js';
import { createClient } from '../sources/client/client.js';
import { figuresAt } from '../sources/client/figures-at.js';
import { DataError } from '../sources/data-error.js';
import type { Figures } from '../sources/figures.js';
import { decodeFigures, FIGURE_FORMATS } from '../sources/formats/decode.js';
import type { FigureFormat } from '../sources/formats/decode.js';
import { nutsFigures } from '../sources/nuts-figures.js';
import { Language } from '../text/language.js';
import { formatProblemText } from '../text/strategy-problems.js';
import { report } from './report.js';

const USAGE = 'Usage: s3-widgets check FILE-OR-URL [--format csv] [--language it]';

/** Says what figures are in a file or at an address. 0 when they can be shown, 1 when not, 2 for wrong arguments. */
export async function run(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args);
  if (typeof given === 'string') {
    process.stderr.write(`${given}\n${USAGE}\n`);
    return 2;
  }
  const { place, format, language } = given;
  try {
    const figures = await figuresOf(place, format, language);
    const builtin = builtinDataset();
    const [{ regions }, recodes] = await Promise.all([builtin.catalogue('en'), builtin.recodes?.()]);
    process.stdout.write(report(place, nutsFigures(figures, regions, recodes), figures, regions, given));
    return figures.observations.length ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    return 1;
  }
}

export interface Arguments {
  readonly place: string;
  readonly format: FigureFormat | undefined;
  readonly language: string;
}

/** The arguments, or what is wrong with them. */
function argumentsOf(args: readonly string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { format: { type: 'string' }, language: { type: 'string', default: 'en' } },
      allowPositionals: true,
    });
    const [place, ...more] = positionals;
    if (place === undefined || more.length) return 'One file or address is needed.';
    const format = FIGURE_FORMATS.find((known) => known === values.format);
    if (values.format !== undefined && !format) return `--format is one of ${FIGURE_FORMATS.join(', ')}.`;
    return { place, format, language: values.language };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function figuresOf(place: string, format: FigureFormat | undefined, language: string): Promise<Figures> {
  if (/^https?:/i.test(place)) return figuresAt(createClient(), place, { format, language });
  return decodeFigures(createReadStream(place) as AsyncIterable<Uint8Array>, {
    name: place,
    language,
    ...(format && { format }),
  });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof DataError)) return error instanceof Error ? error.message : String(error);
  const { problem, message } = error;
  return problem ? `Not readable: ${formatProblemText(problem, new Language('en'))}` : message;
}
