import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { HALF_CHARACTER } from './half-character.js';

describe('HALF_CHARACTER', () => {
  it('finds every half without its other half, whatever follows, and no whole character', () => {
    const unit = fc.constantFrom('\ud800', '\udbff', '\udc00', '\udfff', 'a', '\ufeff', '👩', '\u{10ffff}');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const whole = [...text].filter((character) => !/^[\ud800-\udfff]$/.test(character)).join('');
        expect(text.replace(HALF_CHARACTER, '')).to.equal(whole);
      }),
    );
  });
});
