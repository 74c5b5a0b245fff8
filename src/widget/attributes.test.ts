import { expect } from '@esm-bundle/chai';
import { attributeText, booleanAttribute } from './attributes.js';

describe('booleanAttribute', () => {
  it('is true for an attribute that is there, whatever its value but false', () => {
    const read = [null, '', 'true', 'hide-context', 'false', ' FALSE '].map((value) =>
      booleanAttribute.fromAttribute(value),
    );
    expect(read).to.deep.equal([false, true, true, true, false, false]);
  });
});

describe('attributeText', () => {
  it('is the word without blanks around it, and nothing for an attribute that was removed', () => {
    expect(['ITI1', ' ITI1\n', '', null].map(attributeText)).to.deep.equal(['ITI1', 'ITI1', '', '']);
    expect(attributeText(2014 as unknown as string)).to.equal('2014');
  });
});
