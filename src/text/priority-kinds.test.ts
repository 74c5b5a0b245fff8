import { expect } from '@esm-bundle/chai';
import { Language } from './language.js';
import { kindHeading } from './priority-headings.js';
import { kindMessages } from './priority-kinds.js';
import { kindText } from './priority-labels.js';

describe('kinds of priorities', () => {
  const english = new Language('en');

  it('read in English as the messages say that translators get', () => {
    const entries = Object.entries(kindMessages(english));
    expect(entries.length).to.be.greaterThan(5);
    for (const [kind, [one, several]] of entries) {
      expect(kindText(kind, english)).to.equal(one);
      expect(kindHeading(kind, english)).to.equal(several);
    }
  });

  it('are translated by the ids of these messages', () => {
    const asked = new Map<string, string>();
    const ids = new Proxy({}, { get: (_, id) => `<${String(id)}>` });
    const translated = new Language('it', ids);
    for (const [kind, [one, several]] of Object.entries(kindMessages(translated))) {
      expect(kindText(kind, translated)).to.equal(one);
      expect(kindHeading(kind, translated)).to.equal(several);
      asked.set(one, several);
    }
    expect(asked.get('<pc.k.technology-priority>')).to.equal('<pl.k.technology-priority>');
  });

  it('of a site’s own are read as words, and as one where their plural is not known', () => {
    expect(kindText('area-of-strength', english)).to.equal('Area of strength');
    expect(kindHeading('area-of-strength', english)).to.equal('Area of strength');
    expect(kindHeading('leading_sector', english)).to.equal('Leading sectors');
    expect(kindHeading('macro-area', new Language('it'))).to.equal('Macro area');
    expect(kindText('constructor', english)).to.equal('Constructor');
    expect(kindText(undefined, english)).to.equal('');
    expect(kindHeading('', english)).to.equal('Priorities');
  });
});
