import { str } from '@lit/localize/internal/str-tag.js';
import type { Confidence, Funding } from '../model/index.js';
import type { Language } from './language.js';
import { periodText, wordText } from './priority-labels.js';

/** Above this an amount is told in millions or billions. */
const COMPACT = 1_000_000;

/** "€792 million", "more than €750 million"; the code of a currency that `Intl` doesn't know after the number. */
export function amountText({ amount, currency, qualifier }: Funding, language: Language): string {
  const { msg } = language;
  const money = moneyText(amount, currency, language);
  switch (qualifier) {
    case 'more-than':
      return msg(str`more than ${money}`, { id: 'pc.f.gt', desc: 'An amount of money that is a lower bound' });
    case 'about':
      return msg(str`about ${money}`, { id: 'pc.f.ca', desc: 'An amount of money that is not exact' });
    default:
      return money;
  }
}

function moneyText(amount: number, currency: string, language: Language): string {
  if (!Number.isFinite(amount)) return currency;
  const isLarge = Math.abs(amount) >= COMPACT;
  const notation = isLarge ? 'compact' : 'standard';
  // Cents have two digits.
  const least = isLarge || Number.isInteger(amount) ? 0 : 2;
  const digits = { notation, minimumFractionDigits: least, maximumFractionDigits: isLarge ? 1 : 2 } as const;
  try {
    const parts = new Intl.NumberFormat(language.locale, { ...digits, style: 'currency', currency }).formatToParts(
      amount,
    );
    // Where the sign stands before the number, the word can be written out: "€792 million", not "€792M".
    const long = new Intl.NumberFormat(language.locale, { ...digits, compactDisplay: 'long' }).formatToParts(amount);
    const word = parts[0]?.type === 'currency' && long.find(({ type }) => type === 'compact')?.value;
    return parts.map(({ type, value }) => (type === 'compact' && word ? `\u00a0${word}` : value)).join('');
  } catch {
    return `${language.number(amount)} ${currency}`.trim();
  }
}

/** What an amount is: planned, committed, spent, or a word of the site's own. */
export function fundingKindText(kind: string | undefined, { msg }: Language): string {
  switch (kind) {
    case 'planned':
      return msg('planned', { id: 'pc.f.p', desc: 'Money that a programme foresees' });
    case 'committed':
      return msg('committed', { id: 'pc.f.c', desc: 'Money that was promised to projects' });
    case 'spent':
      return msg('spent', { id: 'pc.f.s', desc: 'Money that was paid' });
    default:
      return kind?.replaceAll('-', ' ') ?? '';
  }
}

/** "planned, 2014–2020, ERDF" */
export function fundingNote({ kind, period, fund }: Funding, language: Language): string {
  return [fundingKindText(kind, language), period && periodText(period), fund].filter(Boolean).join(', ');
}

/** How far a strategy has come. */
export function statusText(status: string, { msg }: Language): string {
  switch (status) {
    case 'draft':
      return msg('Draft', { id: 'pl.s.d', desc: 'Status of a strategy' });
    case 'adopted':
      return msg('Adopted', { id: 'pl.s.a', desc: 'Status of a strategy' });
    case 'revised':
      return msg('Revised', { id: 'pl.s.r', desc: 'Status of a strategy: changed after it was adopted' });
    case 'ended':
      return msg('Ended', { id: 'pl.s.e', desc: 'Status of a strategy: its period is over' });
    default:
      return wordText(status);
  }
}

/** What a reader must know where a fact is not well backed; empty where it is. */
export function confidenceText(confidence: Confidence | undefined, { msg }: Language): string {
  switch (confidence) {
    case 'medium':
      return msg('Backed by one source, or by sources that do not say quite the same.', {
        id: 'pc.c.m',
        desc: 'How certain a fact is',
      });
    case 'unconfirmed':
      return msg('Not confirmed by a source.', { id: 'pc.c.u', desc: 'How certain a fact is' });
    default:
      return '';
  }
}
