import { expect } from '@esm-bundle/chai';
import type { Recode, Region } from '../model/index.js';
import { resolveRegions } from './resolve-regions.js';

const region = (code: string): Region => ({ code, name: `Name of ${code}` });
const [toscana, languedoc, own, auvergne] = [region('ITI1'), region('FRJ1'), region('my-Area'), region('FRK1')];
const regions = [toscana, languedoc, own, auvergne];
const recoded: Recode = { from: 'FR81', name: 'Languedoc-Roussillon', to: ['FRJ1'], kind: 'recoded' };
const split: Recode = { from: 'HU10', name: 'Közép-Magyarország', to: ['HU11', 'HU12'], kind: 'split' };
const gone: Recode = { from: 'XX10', name: 'Gone', to: [], kind: 'discontinued' };
const nowhere: Recode = { from: 'GR30', name: 'Attiki', to: ['EL30'], kind: 'recoded' };
const recodes = [recoded, split, gone, nowhere];

describe('resolveRegions', () => {
  const resolve = (...codes: string[]) => resolveRegions(codes, regions, recodes);

  it('finds regions in the order of their codes', () => {
    expect(resolve('FRK1', 'ITI1')).to.deep.equal({ regions: [auvergne, toscana], problems: [] });
  });

  it('finds a code in whatever case, and prefers the case that is written', () => {
    expect(resolve('iti1', 'MY-AREA').regions).to.deep.equal([toscana, own]);
    const cases = [region('a1'), region('A1')];
    expect(resolveRegions(['a1'], cases).regions).to.deep.equal([cases[0]]);
    expect(resolveRegions(['A1'], cases).regions).to.deep.equal([cases[1]]);
  });

  it('follows a code that became one region, and says so', () => {
    expect(resolve('fr81')).to.deep.equal({
      regions: [languedoc],
      problems: [{ kind: 'recoded', code: 'fr81', to: languedoc }],
    });
  });

  it('merges what is the same region by two codes', () => {
    expect(resolve('FRJ1', 'FR81', 'frj1').regions).to.deep.equal([languedoc]);
  });

  it('does not follow a code that became something else', () => {
    expect(resolve('HU10', 'XX10', 'ITI1')).to.deep.equal({
      regions: [toscana],
      problems: [
        { kind: 'not-comparable', code: 'HU10', recode: split },
        { kind: 'not-comparable', code: 'XX10', recode: gone },
      ],
    });
  });

  it('does not know a code that nothing has, nor one whose new region is not there', () => {
    expect(resolve('QQ99', 'GR30').problems).to.deep.equal([
      { kind: 'unknown', code: 'QQ99' },
      { kind: 'unknown', code: 'GR30' },
    ]);
  });

  it('prefers a region of today to an old code', () => {
    const reused: Recode = { from: 'ITI1', name: 'Other', to: ['FRJ1'], kind: 'recoded' };
    expect(resolveRegions(['ITI1'], regions, [reused])).to.deep.equal({ regions: [toscana], problems: [] });
  });

  it('copes with no code, no region and names of object members', () => {
    expect(resolve()).to.deep.equal({ regions: [], problems: [] });
    expect(resolveRegions(['constructor'], []).problems).to.have.length(1);
  });
});
