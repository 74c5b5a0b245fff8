import { expect } from '@esm-bundle/chai';
import { codeName } from './code-name.js';
import { Language } from './language.js';

const NACE = {
  scheme: 'nace2',
  title: { en: 'NACE Rev. 2' },
  names: { C: { en: 'Manufacturing' }, '26': { en: 'Computers', it: 'Computer' }, '62': { en: 'Programming' } },
};
const OWN = { scheme: 'own', title: { en: 'Own' }, names: { '26': { en: 'Ours' } } };
const english = new Language('en');
const named = (code: string, scheme = 'nace2', language = english) => codeName({ scheme, code }, [NACE, OWN], language);

describe('codeName(code, classifications, language)', () => {
  it('is the name of the code itself, in the reader’s language or marked with its own', () => {
    expect(named('26')).to.deep.equal({ text: 'Computers' });
    expect(named('62', 'nace2', new Language('it'))).to.deep.equal({ text: 'Programming', lang: 'en' });
    expect(named('26', 'own')).to.deep.equal({ text: 'Ours' });
    expect(codeName({ scheme: 'nace2', code: '26.1', label: { en: 'Chips' } }, [NACE], english)).to.deep.equal({
      text: 'Chips',
    });
  });

  it('of groups and classes without one is that of their division, said as such', () => {
    for (const code of ['26.1', '26.11', '2611', 'C26.11']) {
      expect(named(code)).to.deep.equal({ text: 'Computers', lead: 'part of 26' });
    }
  });

  it('of a division behind its section is that of the division', () => {
    expect(named('C26')).to.deep.equal({ text: 'Computers' });
  });

  it('is empty where nothing above has one, and in schemes whose codes say nothing of each other', () => {
    for (const code of ['99.9', '', 'constructor', '__proto__']) expect(named(code)).to.deep.equal({ text: '' });
    expect(named('26.1', 'own')).to.deep.equal({ text: '' });
    expect(named('26', 'unknown')).to.deep.equal({ text: '' });
  });
});
