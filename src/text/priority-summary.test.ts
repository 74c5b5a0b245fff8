import { expect } from '@esm-bundle/chai';
import type { Priority, Strategy } from '../model/index.js';
import { comparePeriods } from '../stats/priority-periods.js';
import { priorityForest } from '../stats/priority-view.js';
import { FAKE_STRATEGY } from '../testing/fake-strategies.js';
import { Language } from './language.js';
import { strategySentences } from './priority-summary.js';

const english = new Language('en');
const region = { code: 'XA11', name: 'Region A', names: { it: 'Regione A' } };
const priority = (id: string, more: Partial<Priority> = {}): Priority => ({ id, title: { en: id }, ...more });
const strategy = (priorities: readonly Priority[], more: Partial<Strategy> = {}): Strategy => ({
  region: 'XA11',
  priorities,
  milestones: [],
  ...more,
});
const wordsOf = (given: Strategy, language = english) =>
  strategySentences({ region, strategy: given, forest: priorityForest(given.priorities) }, language);

describe('strategySentences', () => {
  it('strategySentences(strategy) tells what it chose, by kind and with what belongs to it, the money and when', () => {
    expect(wordsOf(FAKE_STRATEGY)).to.deep.equal([
      'The strategy of Region A for 2014–2020 names priorities: 5.',
      'Region A builds on light.',
      'Technology priorities: Light and data; Smart factory.',
      'Application areas: Beni culturali; Health; Food.',
      'Light and data: Lasers; Sensors.',
      'Programme: €792\u00a0million (planned).',
      'Facts as of May 2026.',
    ]);
  });

  it('leaves out what is not known, and no number stands for it', () => {
    expect(wordsOf(strategy([priority('Water')]))).to.deep.equal([
      'The strategy of Region A names priorities: 1.',
      'Priorities: Water.',
    ]);
    expect(wordsOf(strategy([]))).to.deep.equal(['The strategy of Region A names priorities: 0.']);
  });

  it('keeps kinds in the order in which they first appear, and commas within titles', () => {
    const given = strategy([
      priority('Food, drink and land', { kind: 'leading-sector' }),
      priority('Water'),
      priority('Light', { kind: 'leading-sector' }),
    ]);
    expect(wordsOf(given).slice(1)).to.deep.equal([
      'Leading sectors: Food, drink and land; Light.',
      'Priorities: Water.',
    ]);
  });

  it('tells an amount without a note', () => {
    const funding = [{ title: { en: 'Calls' }, amount: 1000, currency: 'EUR', qualifier: 'about' as const }];
    expect(wordsOf(strategy([], { funding })).at(-1)).to.equal('Calls: about €1,000.');
  });

  it('tells what is new, kept and gone against another period, and no more than that', () => {
    const [before, after] = [
      [priority('Water'), priority('Light')],
      [priority('Light'), priority('Food')],
    ];
    const sentences = (change: ReturnType<typeof comparePeriods>) =>
      strategySentences({ region, strategy: strategy([]), forest: [], change }, english).slice(1);
    expect(sentences(comparePeriods(before, after))).to.deep.equal(['New: Food.', 'Kept: Light.', 'Gone: Water.']);
    expect(sentences(comparePeriods(after, after))).to.deep.equal(['Kept: Light; Food.']);
    expect(sentences(comparePeriods([], []))).to.be.empty;
  });

  it('is in the reader’s language as far as the facts are', () => {
    const [first, , kinds] = wordsOf(
      FAKE_STRATEGY,
      new Language('it', { 'pl.k.technology-priority': 'Priorità tecnologiche' }),
    );
    expect(first).to.contain('Regione A');
    expect(kinds).to.equal('Priorità tecnologiche: Luce e dati; Fabbrica intelligente.');
  });
});
