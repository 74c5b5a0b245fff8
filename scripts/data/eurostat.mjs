/** Asks Eurostat's dissemination API for a dataset, in parts where it says that the whole is too much. */
import { setTimeout as pause } from 'node:timers/promises';
import { AnswerError, decodeJsonStat } from './json-stat.mjs';

export const BASE = 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/';

/** What may be asked for on its own, when all at once is too much. */
const LEVELS = ['aggregate', 'country', 'nuts1', 'nuts2'];

class HttpError extends Error {
  name = 'HttpError';
  constructor(status, label) {
    super(label ? `status ${status}: ${label}` : `status ${status}`);
    this.status = status;
  }
}

/** @returns {URL} address of one answer; `level` and `until` only where the whole is too much */
export function answerUrl({ dataset, filters, since, until, level }, base = BASE) {
  const url = new URL(dataset, base.endsWith('/') ? base : `${base}/`);
  url.search = new URLSearchParams([
    ['format', 'JSON'],
    ['lang', 'EN'],
    ...new URLSearchParams(filters),
    ['sinceTimePeriod', since],
    ...(until ? [['untilTimePeriod', until]] : []),
    ...(level ? [['geoLevel', level]] : []),
  ]).toString();
  return url;
}

/**
 * All cells of a dataset, from as many answers as it takes.
 * @param {{ dataset: string, filters: string, since: number, thisYear: number }} request
 * @param {{ base?: string, timeout?: number, retries?: number, wait?: number, onAnswer?: (url: URL) => void }} [options]
 *   `timeout` and `wait` (before the first retry, doubled for each next one) in ms
 */
export async function fetchCells({ thisYear, ...request }, options = {}) {
  try {
    return await fetchAnswer(request, options);
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    const parts = splitRequest(request, thisYear);
    if (!parts.length) throw error;
    const cells = [];
    for (const part of parts) cells.push(...(await fetchCells({ thisYear, ...part }, options)));
    return cells;
  }
}

/** First by level of region, then by halves of the years; nothing where there is only one year left. */
function splitRequest(request, thisYear) {
  if (!request.level) return LEVELS.map((level) => ({ ...request, level }));
  const { since, until = thisYear } = request;
  if (since >= until) return [];
  const middle = Math.floor((since + until) / 2);
  return [
    { ...request, until: middle },
    { ...request, since: middle + 1, until },
  ];
}

async function fetchAnswer(request, { base, timeout = 60_000, retries = 3, wait = 2_000, onAnswer }) {
  const url = answerUrl(request, base);
  for (let attempt = 0; ; attempt++) {
    try {
      const json = await fetchJson(url, timeout);
      onAnswer?.(url);
      return decodeJsonStat(json, Object.fromEntries(new URLSearchParams(request.filters)));
    } catch (error) {
      if (attempt >= retries || !mayPass(error)) throw error;
      await pause(wait * 2 ** attempt);
    }
  }
}

async function fetchJson(url, timeout) {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeout), headers: { accept: 'application/json' } });
  const text = await response.text();
  const json = parse(text);
  const said = [json?.error, json?.warning].flat().find((entry) => entry?.status);
  if (said) throw new HttpError(said.status, said.label);
  if (!response.ok) throw new HttpError(response.status);
  if (json === undefined) throw new SyntaxError(`the answer is not complete JSON: ${text.slice(0, 40)}…`);
  return json;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooMuch(error) {
  return error instanceof HttpError && error.status === 413;
}

/** A busy server, a lost connection or half an answer may be better the next time; a refusal or a wrong table won't. */
function mayPass(error) {
  if (error instanceof HttpError) return error.status >= 500 || error.status === 429;
  return !(error instanceof AnswerError);
}
