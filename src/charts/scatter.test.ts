import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { layoutScatter } from './scatter.js';
import type { PlacedScatterMark } from './scatter.js';

const options = {
  width: 500,
  height: 400,
  margin: { top: 20, right: 20, bottom: 40, left: 50 },
};
const mark = (key: string, x: number, y: number) => ({
  key,
  x,
  y,
  labelWidth: 80,
  labelHeight: 16,
});

function box({ label }: PlacedScatterMark) {
  const { x, y, anchor } = label!;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - 80 : x - 40;
  return { left, right: left + 80, top: y - 8, bottom: y + 8 };
}

describe('layoutScatter', () => {
  it('draws the cloud as one path and the marks on the same axes', () => {
    const layout = layoutScatter(
      [
        { key: 'a', x: 0, y: 0 },
        { key: 'b', x: 10, y: 10 },
      ],
      [mark('c', 10, 0)],
      options,
    );
    expect(layout.cloud).to.equal('M50 360h0M480 20h0');
    expect(layout.marks[0]).to.include({ x: 480, y: 360 });
  });

  it('keeps ticks of the horizontal axis as far apart as their text is wide', () => {
    const layoutOf = (leastTickGap: number) =>
      layoutScatter([{ key: 'a', x: 0, y: 0 }], [mark('c', 14e6, 10)], { ...options, leastTickGap }).x.ticks;
    const gap = ([a, b]: readonly { readonly at: number }[]) => b!.at - a!.at;
    expect(gap(layoutOf(0))).to.be.below(90);
    for (const width of [90, 120, 200]) expect(gap(layoutOf(width)), String(width)).to.be.at.least(width);
  });

  it('leaves out what has no value on one of the axes', () => {
    const layout = layoutScatter([{ key: 'a', x: NaN, y: 1 }], [mark('c', 1, NaN), mark('d', 1, 1)], options);
    expect(layout.cloud).to.equal('');
    expect(layout.marks.map(({ key }) => key)).to.deep.equal(['d']);
  });

  it('puts a label left of a mark at the right edge', () => {
    const { marks } = layoutScatter([{ key: 'a', x: 0, y: 0 }], [mark('c', 10, 5)], options);
    expect(marks[0]!.label!.anchor).to.equal('end');
  });

  it('keeps labels off the lines of the reference where there is another place', () => {
    const cloud = [
      { key: 'low', x: 0, y: 0 },
      { key: 'high', x: 100, y: 100 },
    ];
    const [x, y] = [53, 50];
    const { marks } = layoutScatter(cloud, [mark('c', 50, 50)], { ...options, reference: { x, y } });
    const { left, right, top, bottom } = box(marks[0]!);
    expect([left < 50 + 430 * 0.53 && right > 50 + 430 * 0.53, top < 190 && bottom > 190]).to.deep.equal([
      false,
      false,
    ]);
    const without = layoutScatter(cloud, [mark('c', 50, 50)], options);
    expect(without.marks[0]!.label!.anchor).to.equal('start');
  });

  it('keeps labels off the name of the reference line', () => {
    const cloud = [
      { key: 'low', x: 0, y: 0 },
      { key: 'high', x: 100, y: 100 },
    ];
    const at = (referenceName?: { width: number; height: number }) =>
      box(layoutScatter(cloud, [mark('c', 75, 55)], { ...options, reference: { y: 50 }, referenceName }).marks[0]!);
    expect(at().left).to.be.above(370);
    expect(at({ width: 60, height: 20 }).right).to.be.below(380);
  });

  it('draws lines at the reference, on an axis wide enough for it', () => {
    const { x, y } = layoutScatter([], [mark('a', 1, 1), mark('b', 2, 3)], {
      ...options,
      reference: { x: 10 },
    });
    expect(x.reference).to.equal(480);
    expect(y.reference).to.equal(undefined);
  });

  it('finds the point nearest to the pointer, within reach', () => {
    const layout = layoutScatter(
      [
        { key: 'a', x: 0, y: 0 },
        { key: 'b', x: 10, y: 10 },
      ],
      [],
      options,
    );
    expect(layout.nearest(60, 355, 20)!.key).to.equal('a');
    expect(layout.nearest(250, 200, 20)).to.equal(undefined);
  });

  it('keeps labels inside and off each other', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }), (values) => {
        const { marks } = layoutScatter(
          [],
          values.map(([x, y], i) => mark(`${i}`, x, y)),
          options,
        );
        const boxes = marks.filter(({ label }) => label).map(box);
        expect(boxes).to.not.have.length(0);
        boxes.forEach((a, i) => {
          expect(a.left).to.be.at.least(49.9);
          expect(a.right).to.be.at.most(480.1);
          expect(a.top).to.be.at.least(19.9);
          expect(a.bottom).to.be.at.most(360.1);
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right <= b.left + 0.2 || b.right <= a.left + 0.2 || a.bottom <= b.top + 0.2 || b.bottom <= a.top + 0.2;
            expect(apart).to.equal(true);
          }
        });
      }),
    );
  });
});
