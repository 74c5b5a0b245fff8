import { expect } from '@esm-bundle/chai';
import { flagNames } from './flags.js';
import { Language } from './language.js';
import { loadLanguage } from './languages.js';

describe('flagNames', () => {
  const english = new Language('en');

  it('names every Eurostat flag', () => {
    expect(flagNames('bcdefnprsuz:', english)).to.eql([
      'break in series',
      'confidential',
      'definition differs',
      'estimated',
      'forecast',
      'not significant',
      'provisional',
      'revised',
      'Eurostat estimate',
      'low reliability',
      'not applicable',
      'not available',
    ]);
  });

  it('names combined flags one by one and has none for no flag', () => {
    expect(flagNames('bd', english)).to.eql(['break in series', 'definition differs']);
    expect(flagNames('', english)).to.eql([]);
    expect(flagNames(undefined, english)).to.eql([]);
  });

  it('leaves a letter that is no flag as it is', () => {
    expect(flagNames('px', english)).to.eql(['provisional', 'x']);
  });

  it('speaks Italian', async () => {
    expect(flagNames('bp', await loadLanguage('it'))).to.eql(['interruzione della serie', 'provvisorio']);
  });
});
