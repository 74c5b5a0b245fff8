import { expect } from '@esm-bundle/chai';
import { templates } from '../locales/it.js';
import type { Expected, FormatProblem } from '../model/index.js';
import { Language } from './language.js';
import { formatProblemText } from './strategy-problems.js';

/** What is expected of figures, and whether it is the same word in every language. */
const OF_FIGURES: readonly (readonly [expected: Expected, isName?: boolean])[] = [
  ['JSON', true],
  ['JSON-stat 2.0', true],
  ['a readable value'],
  ['an object'],
  ['a list'],
  ['text'],
  ['a number'],
  ['a header row'],
  ['a name in the header row'],
  ['figures as JSON, CSV, SDMX-CSV, TSV or JSON-stat'],
  ['an object with a list “observations”'],
  ['a dimension of regions'],
  ['a dimension of time'],
  ['the code of a region'],
  ['a region in each row or column'],
  ['a year'],
  ['a year in a header or the caption'],
  ['one unit'],
  ['one figure per region, indicator and year'],
  ['a closing quote'],
  ['no error of the service'],
  ['at most 10000 characters'],
  ['at most 2000000 items'],
];

describe('formatProblemText', () => {
  const english = new Language('en');
  const problem = (expected: FormatProblem['expected'], found = 'nothing', path = 'priorities[3].title') =>
    formatProblemText({ path, expected, found }, english);

  it('says where, what was expected and what was found', () => {
    expect(problem('text', '12')).to.equal('priorities[3].title: expected text, found 12.');
    expect(problem('a list', 'an object')).to.equal(
      'priorities[3].title: expected a list, found a group of named fields.',
    );
    expect(problem('JSON', '“<html>”', '')).to.equal('Expected JSON, found “<html>”.');
    expect(problem('one of high, medium, unconfirmed')).to.contain('one of high, medium or unconfirmed');
    expect(problem('at most 10000 characters')).to.match(/10[,.]000 characters at most/);
    expect(problem('at most 50 levels')).to.contain('50 levels at most');
  });

  it('names rows, lines and columns in the reader’s language', () => {
    const italian = new Language('it', templates);
    const said = (path: string) => formatProblemText({ path, expected: 'a number', found: 'x' }, italian);
    expect(
      ['row 4, column title_it', 'row 12', 'line 3, column 2', 'rows[1]'].map((path) => said(path).split('. ')[0]),
    ).to.deep.equal(['riga 4, colonna title_it', 'riga 12', 'riga 3, colonna 2', 'rows[1]']);
  });

  it('says it in the reader’s language, what was found too unless it is quoted', () => {
    const italian = new Language('it', {
      'sp.at': {
        strTag: true,
        strings: ['', ': previsto ', ', trovato ', '.'] as unknown as TemplateStringsArray,
        values: [0, 1, 2],
      },
      'sp.x-text': 'un testo',
      'sp.x-list': 'un elenco',
      'sp.nothing': 'niente',
    });
    const said = (found: string) => formatProblemText({ path: 'a', expected: 'text', found }, italian);
    expect(said('a list')).to.equal('a: previsto un testo, trovato un elenco.');
    expect(said('nothing')).to.equal('a: previsto un testo, trovato niente.');
    expect(said('“nothing”')).to.equal('a: previsto un testo, trovato “nothing”.');
  });

  describe('of figures', () => {
    const italian = new Language('it', templates);
    const said = (expected: Expected, found: string, language: Language) =>
      formatProblemText({ path: 'row 4', expected, found }, language);
    const words = (expected: Expected, language: Language) => said(expected, '“x”', language);

    for (const [expected, isName = false] of OF_FIGURES) {
      it(`words “${expected}” in both languages`, () => {
        const english = words(expected, new Language('en'));
        expect(english).to.match(/^row 4: expected \S.*\S, found “x”\.$/);
        expect(words(expected, italian)).to.match(/^riga 4\. Previsto: \S.*\S; trovato: “x”\.$/);
        const bare = (text: string) => /(?:expected|Previsto:) (.*)[,;] (?:found|trovato)/.exec(text)?.[1];
        expect(bare(words(expected, italian)) === bare(english)).to.equal(isName);
      });
    }

    it('words each differently', () => {
      for (const language of [new Language('en'), italian]) {
        expect(new Set(OF_FIGURES.map(([expected]) => words(expected, language))).size).to.equal(OF_FIGURES.length);
      }
    });

    it('says what a file is in place of figures, in both languages', () => {
      for (const found of ['nothing', 'a web page', 'a workbook', 'a packed file', '…']) {
        const [en, it] = [new Language('en'), italian].map((language) => said('a year', found, language));
        const last = (text = '') => text.split(/[,;] (?:found|trovato:) /)[1];
        expect(last(en)).to.match(/\w/);
        expect(last(it)).to.match(/\w/);
        expect(last(it)).not.to.equal(last(en));
      }
    });
  });
});
