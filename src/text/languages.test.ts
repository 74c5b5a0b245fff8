import { expect } from '@esm-bundle/chai';
import { Language } from './language.js';
import { languageTags, loadLanguage } from './languages.js';

describe('languages', () => {
  it('starts with English, which is there at once', () => {
    expect(languageTags[0]).to.equal('en');
    expect(loadLanguage('en')).to.be.an.instanceOf(Language);
  });

  it('loads each language once and translates', async () => {
    const [first, second] = await Promise.all([loadLanguage('it'), loadLanguage('it')]);
    expect(first).to.equal(second);
    expect(first.tag).to.equal('it');
    expect(first.msg('no data', { id: 'v.none', desc: '' })).to.equal('dato mancante');
    expect(loadLanguage('it')).to.equal(first);
  });
});
