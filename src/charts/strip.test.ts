import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { layoutStrip } from './strip.js';

const size = { width: 400, height: 40, markSize: 10, tickHeight: 16 };
const columns = (path: string) => [...path.matchAll(/M([-\d.]+) /g)].map((match) => Number(match[1]));

describe('layoutStrip', () => {
  it('draws all values as one path between the ends', () => {
    const { ticks } = layoutStrip({ ...size, values: [0, 5, 10], marks: [] });
    expect(ticks).to.equal('M8 12v16M200 12v16M392 12v16');
  });

  it('spreads marks that would cover each other over the height, and leaves others in the middle', () => {
    const { marks } = layoutStrip({
      ...size,
      values: [0, 7.7],
      marks: [
        { key: 'ITI1', value: 1.37 },
        { key: 'ES21', value: 2.38 },
        { key: 'FRJ1', value: 2.29 },
      ],
    });
    expect(marks.map(({ key }) => key)).to.deep.equal(['ITI1', 'ES21', 'FRJ1']);
    expect(marks[0]!.y).to.equal(20);
    expect(Math.abs(marks[1]!.y - marks[2]!.y)).to.equal(10);
    expect((marks[1]!.y + marks[2]!.y) / 2).to.equal(20);
  });

  it('leaves out missing marks, keeps a zero and a negative value', () => {
    const { marks } = layoutStrip({
      ...size,
      values: [-10, NaN, 10],
      marks: [
        { key: 'missing', value: undefined },
        { key: 'zero', value: 0 },
        { key: 'negative', value: -10 },
      ],
    });
    expect(marks.map(({ key, x }) => [key, x])).to.deep.equal([
      ['zero', 200],
      ['negative', 8],
    ]);
  });

  it('widens the strip to marks and a reference that lie beyond the values', () => {
    const { reference, marks } = layoutStrip({
      ...size,
      values: [4, 5],
      marks: [{ key: 'a', value: 0 }],
      reference: 10,
    });
    expect([reference, marks[0]!.x]).to.deep.equal([392, 8]);
  });

  it('finds the value nearest to the pointer', () => {
    const { nearest, x } = layoutStrip({
      ...size,
      values: [10, NaN, 0, 4],
      marks: [],
    });
    expect(nearest(x(4) + 3)).to.equal(3);
    expect(nearest(-50)).to.equal(2);
    expect(nearest(1000)).to.equal(0);
    expect(layoutStrip({ ...size, values: [], marks: [] }).nearest(5)).to.equal(-1);
  });

  it('puts equal values in the middle and draws nothing for none', () => {
    expect(columns(layoutStrip({ ...size, values: [3, 3], marks: [] }).ticks)).to.deep.equal([200]);
    expect(layoutStrip({ ...size, values: [], marks: [] })).to.include({
      ticks: '',
      reference: undefined,
    });
  });

  it('refuses a size that is none', () => {
    expect(() => layoutStrip({ values: [], marks: [], width: -1, height: 5 })).to.throw(RangeError);
  });

  it('keeps every mark inside and, where there is room for two lanes, no two on one place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
          maxLength: 12,
        }),
        (values) => {
          const { marks } = layoutStrip({
            ...size,
            values: [],
            marks: values.map((value, index) => ({ key: `${index}`, value })),
          });
          for (const mark of marks) {
            expect(mark.x).to.be.within(5, 395);
            expect(mark.y).to.be.within(5, 35);
          }
          const places = marks.map(({ x, y }) => `${x} ${y}`);
          expect(new Set(places).size).to.equal(marks.length);
        },
      ),
    );
  });
});
