import { expect } from '@open-wc/testing';
import type { FormatProblem } from '../model/index.js';
import { Language } from './language.js';
import { formatProblemText } from './strategy-problems.js';

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
});
