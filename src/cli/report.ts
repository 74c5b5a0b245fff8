import { embedSnippet } from '../export/embed.js';
import type { Region } from '../model/index.js';
import type { Figures } from '../sources/figures.js';
import type { NutsFigures } from '../sources/nuts-figures.js';
import { flagNames } from '../text/flags.js';
import { Language } from '../text/language.js';
import { formatProblemText } from '../text/strategy-problems.js';
import type { Arguments } from './check.js';

/** Of regions, indicators and codes so many are named. */
const MOST = 20;

/** What was found in figures, in lines for a terminal. */
export function report(
  place: string,
  { figures, recoded, left }: NutsFigures,
  read: Figures,
  known: readonly Region[],
  { format }: Pick<Arguments, 'format'>,
): string {
  const { catalogue, observations } = read;
  const language = new Language('en');
  const codes = new Set(known.map(({ code }) => code));
  const old = new Set([...recoded, ...left].map(({ from }) => from));
  const own = catalogue.regions.filter(({ code }) => !codes.has(code) && !old.has(code));
  const missing = observations.filter(({ value }) => value === undefined).length;
  const cells = catalogue.regions.length * catalogue.indicators.length * yearsOf(read);
  const flags = [...new Set(observations.flatMap(({ flag = '' }) => [...flag]))].sort();
  const lines = [
    `Read as       ${read.format ?? format ?? ''}`,
    `Regions       ${listed(catalogue.regions.map(({ code, name }) => (name === code ? code : `${code} ${name}`)))}`,
    `Indicators    ${listed(catalogue.indicators.map(({ id, label, unit }) => [id, label === id ? '' : label, unit && `(${unit})`].filter(Boolean).join(' ')))}`,
    `Years         ${catalogue.years ? catalogue.years.join('–') : 'none'}`,
    `Figures       ${observations.length - missing}; without a value ${missing}; not in the file ${Math.max(0, cells - observations.length)}`,
    flags.length
      ? `Flags         ${flags.map((flag) => `${flag} ${flagNames(flag, language).join('')}`).join(', ')}`
      : '',
    catalogue.updated ? `Updated       ${catalogue.updated}` : '',
    recoded.length ? `Recoded       ${listed(recoded.map(({ from, to }) => `${from} → ${to.join(' ')}`))}` : '',
    left.length ? `Not comparable  ${listed(left.map(({ from, name, kind }) => `${from} ${name} (${kind})`))}` : '',
    own.length ? `Not NUTS 2024 ${listed(own.map(({ code }) => code))}` : '',
    catalogue.unreadable ? `Unreadable    ${catalogue.unreadable}` : '',
    ...(catalogue.problems ?? []).map((problem) => `  ${formatProblemText(problem, language)}`),
    '',
    'To embed:',
    snippetOf(place, figures, format),
  ];
  return `${lines.filter((line, at) => line || at > lines.length - 4).join('\n')}\n`;
}

function yearsOf({ observations }: Figures): number {
  return new Set(observations.map(({ year }) => year)).size;
}

function listed(items: readonly string[]): string {
  const told = items.slice(0, MOST).join(', ');
  return `${items.length}${told && `: ${told}`}${items.length > MOST ? ', …' : ''}`;
}

/** The address as it is, or the name of the file beside the page. */
function snippetOf(place: string, { catalogue }: Figures, format: string | undefined): string {
  const src = /^https?:/i.test(place) ? place : (place.split(/[\\/]/).at(-1) ?? place);
  const regions = catalogue.regions.filter(({ aggregate }) => !aggregate).slice(0, 6);
  return embedSnippet({ regions: regions.map(({ code }) => code), src, format });
}
