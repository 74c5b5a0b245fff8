import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { estimate, wrapLines } from './measure.js';

const em = (text: string) => text.length;

describe('wrapLines', () => {
  it('wrapLines(text, width) breaks at spaces, after hyphens and slashes', () => {
    expect(wrapLines('Languedoc-Roussillon', 12, 1, 400, em)).to.deep.equal(['Languedoc-', 'Roussillon']);
    expect(wrapLines('one two three', 7, 1, 400, em)).to.deep.equal(['one two', 'three']);
    expect(wrapLines('age 25–64', 6, 1, 400, em)).to.deep.equal(['age', '25–64']);
  });

  it('wrapLines(text, width) breaks a word that is too long by itself', () => {
    expect(wrapLines('abcdef gh', 4, 1, 400, em)).to.deep.equal(['abcd', 'ef', 'gh']);
  });

  it('wrapLines(text, width) gives one empty line for no text', () => {
    expect(wrapLines('', 10, 1, 400, em)).to.deep.equal(['']);
  });

  it('wrapLines(text, width) never loses a letter and never exceeds the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'W', ' ', '-', '/', '–', 'é') }),
        fc.integer({ min: 1, max: 20 }),
        (text, width) => {
          const lines = wrapLines(text, width, 1, 400, em);
          expect(lines.join('').replaceAll(' ', '')).to.equal(text.replaceAll(' ', ''));
          for (const line of lines) expect(line.length).to.be.at.most(width);
        },
      ),
    );
  });
});

describe('estimate', () => {
  it('estimate(text) is near what a browser measures, and bold is wider', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '16px sans-serif';
    for (const text of [
      'Languedoc-Roussillon',
      'Employment rate, age 15–64',
      '1,234.56',
      'Καλημέρα',
      'Средна Северна',
    ]) {
      const measured = context.measureText(text).width;
      expect(estimate(text, 16, 400) / measured, text).to.be.within(0.8, 1.35);
    }
    expect(estimate('abc', 16, 700)).to.be.above(estimate('abc', 16, 400));
  });
});
