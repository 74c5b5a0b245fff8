import type { Recode, Region } from '../model/index.js';
import { editDistance } from './edit-distance.js';

/** Letters that are no base letter with an accent in Unicode, as people type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

/** Texts in which only letters and digits count, without case and accents: `Île-de-France` → `ile de france`. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþħıς]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Shortest query and word that are searched with a typo. */
const TYPO_LENGTH = 5;

/**
 * Regions that match what a reader typed, best first: a name that starts with it, a word of a name, any part of a name,
 * a code, a code of an earlier edition; equally good ones in the order of `regions`. Where nothing matches, names that
 * are one typo away. Searched are the region's own names, in Latin and native script, those in other languages, and
 * what `names` adds. An empty query matches nothing.
 */
export function searchRegions(
  query: string,
  regions: readonly Region[],
  recodes: readonly Recode[] = [],
  names: (region: Region) => readonly string[] = () => [],
  limit = 10,
): readonly Region[] {
  const wanted = foldText(query);
  if (!wanted || !(limit > 0)) return [];
  const old = recodes.filter(({ from }) => foldText(from).startsWith(wanted)).flatMap(({ to }) => to);
  const folded = regions.map((region) => ({
    region,
    names: [region.name, region.nativeName ?? '', ...Object.values(region.names ?? {}), ...names(region)].map(foldText),
  }));
  const matched = best(folded, limit, (entry) => matchOf(wanted, entry.names, entry.region.code, old));
  if (matched.length || wanted.length < TYPO_LENGTH) return matched;
  return best(folded, limit, (entry) => (entry.names.some((name) => isNear(wanted, name)) ? 0 : undefined));
}

/**
 * Known regions that an unknown code may have meant: those whose name it is, then those whose code is at most two typos
 * away (one for codes of two letters), of the same country first.
 */
export function nearestCodes(code: string, regions: readonly Region[], limit = 3): readonly Region[] {
  const wanted = code.toUpperCase();
  const byName = /^[^\d_]{4,}$/.test(code) ? searchRegions(code, regions, [], undefined, limit) : [];
  const most = wanted.length > 2 ? 2 : 1;
  const byCode = best(
    regions.map((region) => ({ region })),
    limit,
    ({ region }) => {
      const known = region.code.toUpperCase();
      if (Math.abs(known.length - wanted.length) > most) return undefined;
      const distance = editDistance(wanted, known);
      if (distance > most) return undefined;
      const abroad = known.slice(0, 2) !== wanted.slice(0, 2);
      return Number(abroad) * 10 + distance * 2 + Number(known.length !== wanted.length);
    },
  );
  return [...new Set([...byName, ...byCode])].slice(0, limit);
}

/** The entries' regions that have a score, lowest first, ties in their order. */
function best<Entry extends { readonly region: Region }>(
  entries: readonly Entry[],
  limit: number,
  score: (entry: Entry) => number | undefined,
): readonly Region[] {
  return entries
    .flatMap((entry) => {
      const points = score(entry);
      return points === undefined ? [] : [{ region: entry.region, points }];
    })
    .sort((a, b) => a.points - b.points)
    .slice(0, limit)
    .map(({ region }) => region);
}

function matchOf(wanted: string, names: readonly string[], code: string, old: readonly string[]): number | undefined {
  if (names.some((name) => name.startsWith(wanted))) return 0;
  if (names.some((name) => name.includes(` ${wanted}`))) return 1;
  if (names.some((name) => name.includes(wanted))) return 2;
  const folded = foldText(code);
  if (folded === wanted) return 3;
  if (folded.startsWith(wanted)) return 4;
  return old.includes(code) ? 5 : undefined;
}

/** Whether a name, its beginning or one of its words is one typo away; short ones are not: everything is near them. */
function isNear(wanted: string, name: string): boolean {
  return [name, ...name.split(' ')].some(
    (part) =>
      part.length >= TYPO_LENGTH &&
      (editDistance(wanted, part) <= 1 || editDistance(wanted, part.slice(0, wanted.length)) <= 1),
  );
}
