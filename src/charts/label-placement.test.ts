import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { estimateWidth } from './estimate-width.js';
import { fitText, pushApart, thatFit, wrapText } from './label-placement.js';

describe('pushApart', () => {
  it('leaves labels where there is room', () => {
    const spans = [
      { at: 80, size: 10 },
      { at: 20, size: 10 },
    ];
    expect(pushApart(spans, 0, 100)).to.deep.equal([80, 20]);
  });

  it('moves two that overlap by the same amount', () => {
    const spans = [
      { at: 50, size: 10 },
      { at: 52, size: 10 },
    ];
    expect(pushApart(spans, 0, 100)).to.deep.equal([46, 56]);
  });

  it('keeps labels inside', () => {
    const spans = [
      { at: 99, size: 10 },
      { at: 98, size: 10 },
    ];
    expect(pushApart(spans, 0, 100)).to.deep.equal([95, 85]);
  });

  it('spaces labels evenly where there is not room for all', () => {
    const spans = [1, 2, 3, 4].map((at) => ({ at, size: 10 }));
    expect(pushApart(spans, 0, 20)).to.deep.equal([2.5, 7.5, 12.5, 17.5]);
  });

  it('never overlaps, never leaves the line and keeps the order, if they fit', () => {
    const span = fc.record({
      at: fc.double({ min: -50, max: 350, noNaN: true }),
      size: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 10 }), (spans) => {
        const placed = spans.map((each, i) => ({
          ...each,
          middle: pushApart(spans, 0, 300)[i]!,
        }));
        placed.sort((a, b) => a.middle - b.middle);
        placed.forEach(({ middle, size, at }, i) => {
          expect(middle - size / 2).to.be.at.least(-1e-6);
          expect(middle + size / 2).to.be.at.most(300 + 1e-6);
          const next = placed[i + 1];
          if (!next) return;
          expect(middle + size / 2).to.be.at.most(next.middle - next.size / 2 + 1e-6);
          expect(at).to.be.at.most(next.at);
        });
      }),
    );
  });
});

describe('thatFit', () => {
  it('passes over what is too high and goes on', () => {
    expect(thatFit([20, 40, 10, 10, 10], 50)).to.deep.equal([0, 2, 3, 4]);
    expect(thatFit([20, 30], 50)).to.deep.equal([0, 1]);
    expect(thatFit([20], 19)).to.deep.equal([]);
  });
});

describe('wrapText', () => {
  it('breaks at spaces and after hyphens', () => {
    expect(wrapText('Languedoc-Roussillon', 80, 13)).to.deep.equal(['Languedoc-', 'Roussillon']);
    expect(wrapText('Friuli-Venezia Giulia', 200, 13)).to.deep.equal(['Friuli-Venezia Giulia']);
  });

  it('shortens what is still too long, and keeps the first letter', () => {
    const lines = wrapText('Yugozapaden / Severozapaden i yuzhna tsentralna Bulgaria', 90, 13);
    expect(lines).to.have.length(2);
    expect(lines[1]).to.match(/…$/);
    for (const line of lines) expect(estimateWidth(line, 13)).to.be.at.most(90);
    expect(fitText('Toscana', 1, 13)).to.equal('T…');
  });

  it('keeps an empty text empty', () => {
    expect(wrapText('', 90, 13)).to.deep.equal(['']);
  });
});
