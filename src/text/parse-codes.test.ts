import { expect } from '@esm-bundle/chai';
import { parseRegionCodes } from './parse-codes.js';

describe('parseRegionCodes', () => {
  const codes = (text: string | null) => parseRegionCodes(text);

  it('splits at spaces of any kind, commas and semicolons', () => {
    expect(codes('ITI1 ES21,FRJ1;DE11')).to.deep.equal(['ITI1', 'ES21', 'FRJ1', 'DE11']);
    expect(codes(' ITI1\u00a0ES21 ,\n FRJ1;;\u202fDE11\u200b ')).to.deep.equal(['ITI1', 'ES21', 'FRJ1', 'DE11']);
  });

  it('has nothing for nothing', () => {
    for (const text of ['', '  ', ' ,;, ', null]) expect(codes(text)).to.deep.equal([]);
    expect(parseRegionCodes(undefined)).to.deep.equal([]);
  });

  it('writes plain codes in capitals and leaves others as they are', () => {
    expect(codes('iti1 eu27_2020 my-area Émilie İl')).to.deep.equal(['ITI1', 'EU27_2020', 'MY-AREA', 'Émilie', 'İl']);
  });

  it('keeps the first of several', () => {
    expect(codes('ITI1 ES21 iti1 ITI1 FRJ1')).to.deep.equal(['ITI1', 'ES21', 'FRJ1']);
  });

  it('copes with names of object members', () => {
    expect(codes('__proto__ constructor')).to.deep.equal(['__PROTO__', 'CONSTRUCTOR']);
  });
});
