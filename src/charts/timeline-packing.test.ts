import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { packSome } from './timeline-dense.js';
import { GAP, packRows, rowCount } from './timeline-packing.js';
import type { Packed } from './timeline-packing.js';

const box = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 4 }))
  .map(([left, width, rows]): Packed => ({ left, right: left + width, rows }));
const boxes = fc.array(box, { maxLength: 60 });

function overlaps(all: readonly Packed[], rows: readonly number[], gap: number): boolean {
  return all.some((a, i) =>
    all.some(
      (b, j) =>
        i < j &&
        a.left < b.right + gap &&
        b.left < a.right + gap &&
        rows[i]! < rows[j]! + b.rows &&
        rows[j]! < rows[i]! + a.rows,
    ),
  );
}

describe('packRows', () => {
  it('puts boxes that do not meet into one row', () => {
    expect(
      packRows(
        [
          { left: 100, right: 150, rows: 1 },
          { left: 0, right: 100 - GAP, rows: 1 },
        ],
        5,
      ),
    ).to.deep.equal([0, 0]);
  });

  it('leaves a gap between neighbours', () => {
    const near = [
      { left: 0, right: 50, rows: 1 },
      { left: 55, right: 80, rows: 1 },
    ];
    expect(packRows(near, 5)).to.deep.equal([0, 1]);
    expect(packRows(near, 5, 3)).to.deep.equal([0, 0]);
  });

  it('finds room for a high box between two others', () => {
    const rows = packRows(
      [
        { left: 0, right: 50, rows: 1 },
        { left: 10, right: 60, rows: 3 },
        { left: 20, right: 70, rows: 1 },
        { left: 100, right: 150, rows: 2 },
      ],
      9,
    );
    expect(rows).to.deep.equal([0, 1, 4, 0]);
  });

  it('gives up where more rows would be needed than allowed', () => {
    const same = [1, 2, 3].map(() => ({ left: 0, right: 10, rows: 1 }));
    expect(packRows(same, 2)).to.equal(undefined);
    expect(packRows(same, 3)).to.deep.equal([0, 1, 2]);
    expect(packRows([], 0)).to.deep.equal([]);
  });

  it('never lets two boxes overlap, whatever their order', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const rows = packRows(all, Infinity)!;
        expect(rows).to.have.length(all.length);
        expect(overlaps(all, rows, GAP)).to.equal(false);
      }),
    );
  });

  it('needs no more rows for boxes of one row than meet at one place', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const low = all.map((each) => ({ ...each, rows: 1 }));
        const depth = Math.max(
          0,
          ...low.map(({ left }) => low.filter((other) => other.left <= left && other.right + GAP > left).length),
        );
        expect(rowCount(low, packRows(low, Infinity)!)).to.equal(depth);
      }),
    );
  });
});

describe('packSome', () => {
  it('places every box once, with its label above or bare below, and none on another', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 0, max: 8 }), (full, labelled) => {
        const bare = full.map(({ left }) => ({ left, right: left + 1, rows: 1 }));
        const { rows, named } = packSome(full, bare, labelled);
        expect(Object.keys(rows)).to.have.length(full.length);
        const drawn = full.map((each, index) => (named[index] ? each : bare[index]!));
        expect(overlaps(drawn, rows, 0)).to.equal(false);
        drawn.forEach((each, index) => {
          if (named[index]) expect(rows[index]! + each.rows).to.be.at.most(labelled);
        });
      }),
    );
  });
});
