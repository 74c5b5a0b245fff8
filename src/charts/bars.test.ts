import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { clusters, layoutBars, windowOf } from './bars.js';

const size = { width: 300, rowHeight: 24, labelWidth: 50 };

describe('layoutBars', () => {
  it('starts bars at zero and leaves room for the value of the longest', () => {
    const { bars, zero } = layoutBars(
      [
        { key: 'a', value: 10 },
        { key: 'b', value: 5 },
      ],
      size,
    );
    expect(zero).to.equal(0);
    expect(bars.map(({ bar }) => bar)).to.deep.equal([
      { x: 0, width: 250 },
      { x: 0, width: 125 },
    ]);
    expect(bars[1]).to.deep.include({
      y: 24,
      label: { x: 125, anchor: 'start' },
    });
  });

  it('keeps the row of a missing value, without a bar; a zero has a bar of no width', () => {
    const { bars, height } = layoutBars(
      [
        { key: 'a', value: undefined },
        { key: 'b', value: 0 },
        { key: 'c', value: 2 },
      ],
      size,
    );
    expect(bars[0]).to.not.have.property('bar');
    expect(bars[1]!.bar).to.deep.equal({ x: 0, width: 0 });
    expect(height).to.equal(72);
  });

  it('draws negative values to the left of zero, with their text outside', () => {
    const { bars, zero } = layoutBars(
      [
        { key: 'up', value: 10 },
        { key: 'down', value: -10 },
      ],
      size,
    );
    expect(zero).to.equal(150);
    expect(bars[1]).to.deep.include({
      bar: { x: 50, width: 100 },
      label: { x: 50, anchor: 'end' },
    });
  });

  it('places the reference on the same scale, and widens the scale for it', () => {
    expect(layoutBars([{ key: 'a', value: 5 }], { ...size, reference: 10 })).to.include({ reference: 250 });
  });

  it('has no bars where all values are zero or missing', () => {
    const { bars } = layoutBars([{ key: 'a', value: 0 }], size);
    expect(bars[0]!.bar).to.deep.equal({ x: 0, width: 0 });
  });

  it('makes lengths proportional to values, inside the plot', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), (values) => {
        const { bars, zero } = layoutBars(
          values.map((value, i) => ({ key: `${i}`, value })),
          size,
        );
        const longest = Math.max(...values.map(Math.abs));
        const scale = Math.max(...bars.map(({ bar }) => bar!.width)) / (longest || 1);
        bars.forEach(({ bar }, i) => {
          expect(bar!.width).to.be.closeTo(Math.abs(values[i]!) * scale, 0.25);
          expect(bar!.x).to.be.within(-0.1, 300.1);
          if (values[i]! < 0) expect(bar!.x + bar!.width).to.be.closeTo(zero, 0.15);
        });
      }),
    );
  });
});

describe('windowOf', () => {
  it('gives the rows in view and a few around them', () => {
    expect(windowOf(1000, 20, 2000, 400, 5)).to.deep.equal({
      start: 95,
      end: 125,
      before: 1900,
      after: 17500,
    });
  });

  it('stays within the list', () => {
    expect(windowOf(10, 20, 0, 400)).to.deep.equal({
      start: 0,
      end: 10,
      before: 0,
      after: 0,
    });
    expect(windowOf(100, 20, 9999, 400, 5)).to.include({ start: 75, end: 100, after: 0 });
  });
});

describe('clusters', () => {
  it('shows rows among their neighbours, and both ends, and joins what touches', () => {
    expect(clusters(100, [50, 10, 53], 2)).to.deep.equal([
      [0, 1],
      [8, 13],
      [48, 56],
      [99, 100],
    ]);
  });

  it('fills a gap of one row', () => {
    expect(clusters(100, [4, 10], 2)).to.deep.equal([
      [0, 13],
      [99, 100],
    ]);
    expect(clusters(8, [5], 1)).to.deep.equal([
      [0, 1],
      [4, 8],
    ]);
  });

  it('is empty without rows and refuses rows that are none', () => {
    expect(clusters(10, [], 2)).to.deep.equal([]);
    expect(() => clusters(10, [10], 2)).to.throw(RangeError);
  });
});
