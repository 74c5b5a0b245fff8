import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FORMATS, render, RenderError } from '../render/index.js';
import type { Format } from '../render/index.js';

const HELP = `Usage: s3-widgets render [options] <page.html | snippet | ->

Fills the elements of a page with static content that needs no script, and that they take over when their script
arrives. Or writes what an element shows as a file. Without --out the result goes to the standard output.

  --to <format>      page (default), html, text, svg, csv, ics, jsonld
  --out <file>       where the result is written
  --select <css>     which elements are meant
  --styles <address> folder with the style sheets (cdn/styles/), as the page is to name it;
                     beside the script of the page when absent
  --widths <px,px>   widths that drawings are made for: 288,736
  --lang <tag>       language where the page states none
  --today <day>      the day that is taken for today: 2026-05-01
  --url <address>    address of the page, for files that say where they come from
  --root <folder>    what addresses like /data/own.json are in: the folder of the page when absent
`;

const OPTIONS = {
  to: { type: 'string' },
  out: { type: 'string' },
  select: { type: 'string' },
  styles: { type: 'string' },
  widths: { type: 'string' },
  lang: { type: 'string' },
  today: { type: 'string' },
  url: { type: 'string' },
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `s3-widgets render`: 0 when it is done, 1 when something could not be shown, 2 when nothing could be made. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help || positionals.length !== 1) {
      (values.help ? process.stdout : process.stderr).write(HELP);
      return values.help ? 0 : 2;
    }
    const { out, root, to, widths, ...options } = values;
    const input = positionals[0]!;
    const isFile = input !== '-' && !input.includes('<');
    const html = isFile ? await readFile(input, 'utf8') : input === '-' ? await standardInput() : input;
    const page = isFile ? resolve(input) : resolve('page.html');
    const folder = resolve(root ?? dirname(page));
    const base = `file:///${relative(folder, page).split(sep).map(encodeURIComponent).join('/')}`;
    const url = options.url ?? base;
    const { text, problems } = await render(html, {
      ...options,
      to: formatOf(to),
      widths: widths?.split(',').map(Number),
      url,
      read: (address) => localFile(address, url, folder),
    });
    if (out) await writeFile(out, text);
    else process.stdout.write(text);
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    return problems.length ? 1 : 0;
  } catch (error) {
    if (!(error instanceof RenderError) && !isUse(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function formatOf(to: string | undefined): Format | undefined {
  const format = FORMATS.find((known) => known === to);
  if (to !== undefined && !format) throw new RenderError(`Not a format: ${to}. There are ${FORMATS.join(', ')}.`);
  return format;
}

/** Errors of options and files, which their message explains. */
function isUse(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^(ERR_PARSE_ARGS|ENO|EACCES|EISDIR)/.test(String(error.code));
}

/** The text of a file below the root; addresses of other hosts are not read. */
async function localFile(address: string, page: string, root: string): Promise<string | undefined> {
  const { origin, protocol, pathname } = new URL(address);
  const isOwn = protocol === 'file:' ? page.startsWith('file:') : origin === new URL(page).origin;
  if (!isOwn) return undefined;
  return readFile(join(root, fileURLToPath(`file://${pathname}`)), 'utf8');
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
