import { str } from '@lit/localize/internal/str-tag.js';
import type { YearChoice } from '../../../model/index.js';
import type { Client } from '../../../sources/client/client.js';
import { pageClient } from '../../../sources/client/client.js';
import { figuresAt } from '../../../sources/client/figures-at.js';
import type { OnProgress } from '../../../sources/client/shared-requests.js';
import { DataError } from '../../../sources/data-error.js';
import type { Dataset } from '../../../sources/dataset.js';
import type { Figures } from '../../../sources/figures.js';
import { figuresDataset } from '../../../sources/figures.js';
import { decodeFigures, FIGURE_FORMATS } from '../../../sources/formats/decode.js';
import type { FigureFormat } from '../../../sources/formats/decode.js';
import { decodeTable } from '../../../sources/formats/table.js';
import { nutsFigures } from '../../../sources/nuts-figures.js';
import { readOwnData } from '../../../sources/own-dataset.js';
import type { Language } from '../../../text/language.js';
import { parseRegionCodes } from '../../../text/parse-codes.js';
import type { Problem } from '../../../text/problems.js';
import { siteSettings } from '../../../widget/site-settings.js';
import type { SiteSettings } from '../../../widget/site-settings.js';
import { load } from '../load.js';
import type { Loaded, LoadRequest } from '../load.js';
import type { OwnQuery } from './own-query.js';
import { readTable } from './read-table.js';

/** Codes that can be of a NUTS region of any edition, a country or an aggregate. */
const NUTS = /^(?:[A-Z]{2}[A-Z\d]{0,2}|E[AU]\d\d.*)$/;

export interface OwnContext {
  readonly builtin: Dataset;
  readonly client: Client;
  readonly settings: SiteSettings;
  readonly signal: AbortSignal;
  readonly language: Language;
  readonly year: YearChoice | undefined;
  readonly onProgress: OnProgress;
}

/** Figures that are not built in, and what there is to say about them. */
export interface OwnFigures {
  readonly figures: Figures;
  readonly problems: readonly Problem[];
  /** When the publisher last changed each dataset. */
  readonly updated?: readonly { readonly dataset: string; readonly date: string }[];
  readonly recodes?: Dataset['recodes'];
  /** Something is missing that may come when asked for again. */
  readonly canRetry?: boolean;
}

/** Loads a comparison of figures that are not built in. Rejects with a `DataError` or the reason of the signal. */
export async function loadOwn(
  query: OwnQuery,
  request: LoadRequest,
  context: Pick<OwnContext, 'builtin' | 'signal' | 'language' | 'year'> & {
    /** Says how far a long download is. */
    say(sentence: string): void;
  },
): Promise<Loaded> {
  const own = await ownFigures(query, request, {
    ...context,
    client: pageClient,
    settings: siteSettings(document),
    onProgress: teller(context.language, context.say),
  }).catch((reason: unknown) => {
    if (query.content && request.regions.trim()) return undefined;
    throw reason;
  });
  if (!own || (query.content && isStandIn(own, request)))
    return load(context.builtin, { ...request, allRegions: false }, context.signal);
  const { recodes = context.builtin.recodes } = own;
  const dataset: Dataset = { ...figuresDataset(() => own.figures), ...(recodes && { recodes }) };
  const loaded = await load(dataset, request, context.signal);
  const remark = own.updated && updatedText(own.updated, context.language);
  return {
    ...loaded,
    problems: [...own.problems, ...loaded.problems],
    ...(remark && { remark }),
    ...(own.canRetry && { canRetry: true }),
    ...(query.content?.localName === 'table' && { ownTable: true }),
  };
}

/** Content without any of the regions that are asked for is there for where no script runs. */
function isStandIn({ figures }: OwnFigures, { regions }: LoadRequest): boolean {
  const asked = new Set([...parseRegionCodes(regions), ...regions.split('\n').map((line) => line.trim())]);
  const known = (code: string) => asked.has(code) || asked.has(code.toUpperCase());
  return regions.trim() !== '' && !figures.catalogue.regions.some(({ code }) => known(code));
}

async function ownFigures(query: OwnQuery, request: LoadRequest, context: OwnContext): Promise<OwnFigures> {
  const { data, src, eurostat, content } = query;
  if (data == null && !src && eurostat) return loadEurostat(eurostat, request, context);
  const figures =
    data != null
      ? readOwnData(data)
      : src
        ? await figuresOf(src, query, context)
        : content instanceof HTMLTableElement
          ? decodeTable(readTable(content, context.language.tag))
          : await decodeFigures([new TextEncoder().encode(content?.textContent ?? '')], {
              ...formatOf(query.format),
              language: context.language.tag,
            });
  return withNuts(figures, context);
}

async function loadEurostat(text: string, request: LoadRequest, context: OwnContext): Promise<OwnFigures> {
  const module = await import('./load-eurostat.js');
  return module.loadEurostat(text, request, context);
}

function figuresOf(src: string, { format, integrity }: OwnQuery, context: OwnContext): Promise<Figures> {
  const { settings, client, signal, language, onProgress } = context;
  if (settings.offline) throw new DataError('off', 'This page loads no figures');
  if (!URL.canParse(src, document.baseURI)) throw new DataError('query', `${src} is no address`);
  return figuresAt(client, new URL(src, document.baseURI).href, {
    ...formatOf(format),
    integrity: integrity.trim() || undefined,
    language: language.tag,
    signal,
    onProgress,
  });
}

function formatOf(word: string): { format?: FigureFormat } {
  const format = FIGURE_FORMATS.find((known) => known === word.trim().toLowerCase());
  return format ? { format } : {};
}

/** Names and recodes are looked up only where codes are, or may have been, codes of NUTS. */
async function withNuts(figures: Figures, { builtin, signal, language }: OwnContext): Promise<OwnFigures> {
  const codes = figures.catalogue.regions.map(({ code }) => code).filter((code) => NUTS.test(code));
  if (!codes.length) return { figures, problems: [] };
  const known = await builtin.catalogue(language.tag, signal);
  const isOld = codes.some((code) => !known.regions.some((region) => region.code === code));
  const recodes = isOld ? await builtin.recodes?.(signal).catch(() => []) : undefined;
  const nuts = nutsFigures(figures, known.regions, recodes);
  return {
    figures: nuts.figures,
    problems: [
      ...nuts.recoded.map(({ from, region }): Problem => ({ kind: 'recoded', code: from, to: region })),
      ...nuts.left.map((recode): Problem => ({ kind: 'not-comparable', code: recode.from, recode })),
    ],
  };
}

function updatedText(updated: NonNullable<OwnFigures['updated']>, language: Language): string {
  const [first] = updated;
  if (!first) return '';
  const isOne = updated.every(({ date }) => date === first.date);
  const date = isOne
    ? language.month(first.date)
    : language.list(updated.map((each) => `${each.dataset} ${language.month(each.date)}`));
  return language.msg(str`Data updated on ${date}.`, {
    id: 'note.updated',
    desc: 'When the publisher last changed the figures: a date, or several with the datasets they are of',
  });
}

/** Says how far it is, from 300 ms on and five times a second at most. */
function teller(language: Language, say: (sentence: string) => void): OnProgress {
  let next = performance.now() + 300;
  return ({ bytes, of }) => {
    const now = performance.now();
    if (now < next) return;
    next = now + 200;
    const megabytes = (count: number) => language.number(count / 1e6, 1);
    const done = of ? `${megabytes(bytes)} / ${megabytes(of)}` : megabytes(bytes);
    say(
      language.msg(str`Loading the figures: ${done} MB…`, {
        id: 'loading.part',
        desc: 'While a long file is on its way: "1.2 / 4.8 MB" or "1.2 MB"',
      }),
    );
  };
}
