import { expect } from '@esm-bundle/chai';
import { Language } from './language.js';
import { localText } from './local-text.js';

describe('localText', () => {
  const italian = new Language('it');

  it('reads in the reader’s language, or a variety of it', () => {
    expect(localText({ en: 'Smart factory', it: 'Fabbrica intelligente' }, italian)).to.deep.equal({
      text: 'Fabbrica intelligente',
    });
    expect(localText({ en: 'Gold', 'it-ch': 'Oro' }, italian)).to.deep.equal({ text: 'Oro' });
  });

  it('reads in English, else in what there is, and says in which language', () => {
    expect(localText({ fr: 'Usine', en: 'Factory' }, italian)).to.deep.equal({ text: 'Factory', lang: 'en' });
    expect(localText({ fr: 'Usine', eu: 'Lantegi' }, italian)).to.deep.equal({ text: 'Usine', lang: 'fr' });
  });

  it('has no language for a text of unknown language, and prefers any known English to it', () => {
    expect(localText({ und: 'Usine' }, italian)).to.deep.equal({ text: 'Usine' });
    expect(localText({ und: 'Usine', 'en-gb': 'Works' }, italian)).to.deep.equal({ text: 'Works', lang: 'en-gb' });
  });

  it('passes over empty wordings and is empty without any', () => {
    expect(localText({ it: '', en: 'Factory' }, italian)).to.deep.equal({ text: 'Factory', lang: 'en' });
    expect(localText({}, italian)).to.deep.equal({ text: '' });
    expect(localText(undefined, italian)).to.deep.equal({ text: '' });
  });

  it('takes “eu” for Basque and no code for the beginning of another', () => {
    expect(localText({ eus: 'x', en: 'y' }, new Language('eu'))).to.deep.equal({ text: 'y', lang: 'en' });
  });
});
