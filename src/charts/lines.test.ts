import { expect } from '@esm-bundle/chai';
import { labelRoom, layoutLines } from './lines.js';
import type { LinePoint } from './lines.js';

const options = {
  width: 500,
  height: 300,
  margin: { top: 20, right: 100, bottom: 30, left: 40 },
};
const points = (values: Record<number, number | undefined>): LinePoint[] =>
  Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    value,
  }));

describe('layoutLines', () => {
  it('places years from left to right and values from bottom to top', () => {
    const { series } = layoutLines([{ key: 'a', points: points({ 2020: 0, 2021: 5, 2022: 10 }) }], options);
    expect(series[0]!.path).to.equal('M40 270L220 145L400 20');
  });

  it('leaves a gap where a year has no value, and marks a point that is left alone', () => {
    const { series } = layoutLines(
      [
        {
          key: 'a',
          points: points({
            2018: 1,
            2019: 2,
            2020: undefined,
            2021: 3,
            2022: undefined,
            2023: 4,
            2024: 4,
          }),
        },
        { key: 'b', points: points({ 2020: 1, 2022: 1 }) },
      ],
      options,
    );
    expect(series[0]!.path.match(/M/g)).to.have.length(3);
    expect(series[0]!.points.map(({ isolated }) => isolated)).to.deep.equal([false, false, true, false, false]);
  });

  it('takes a survey of every second year as without gaps', () => {
    const { series } = layoutLines([{ key: 'a', points: points({ 2019: 1, 2020: undefined, 2021: 2 }) }], options);
    expect(series[0]!.path.match(/M/g)).to.have.length(1);
  });

  it('joins what is published every second year, and not across a year that is missing in that', () => {
    const { series } = layoutLines(
      [
        {
          key: 'yearly',
          points: points({ 2011: 1, 2012: 1, 2013: 1, 2014: 1, 2015: 1, 2016: 1, 2017: 1, 2018: 1, 2019: 1 }),
        },
        { key: 'odd years', points: points({ 2011: 3, 2013: 4, 2015: 3, 2019: 5 }) },
        { key: 'two of many', points: points({ 2012: 6, 2014: 6 }) },
      ],
      options,
    );
    expect(series.map(({ path }) => path.match(/M/g)!.length)).to.deep.equal([1, 2, 2]);
    expect(series[1]!.points.map(({ isolated }) => isolated)).to.deep.equal([false, false, false, true]);
  });

  it('marks a break between the points it separates', () => {
    const { series } = layoutLines(
      [
        {
          key: 'a',
          points: [
            { year: 2020, value: 0 },
            { year: 2021, value: 10, flag: 'bp' },
          ],
        },
      ],
      options,
    );
    expect(series[0]!.points[0]).to.not.have.property('break');
    expect(series[0]!.points[1]!.break).to.deep.equal({ x: 220, y: 145 });
  });

  it('pushes labels apart and ties them to the last point', () => {
    const { series } = layoutLines(
      [
        { key: 'a', points: points({ 2020: 2, 2021: 2.38 }), labelHeight: 16 },
        { key: 'b', points: points({ 2020: 1, 2021: 2.29 }), labelHeight: 16 },
        { key: 'c', points: points({ 2020: 1 }), labelHeight: 16 },
        { key: 'd', points: [], labelHeight: 16 },
      ],
      options,
    );
    const [a, b, c, d] = series.map(({ label }) => label);
    expect(b!.y - a!.y).to.equal(16);
    expect(c!.fromX).to.equal(40);
    expect(d).to.equal(undefined);
  });

  it('keeps labels clear of the years below the axis', () => {
    const many = Array.from({ length: 6 }, (_, i) => ({
      key: `${i}`,
      points: points({ 2020: 0, 2021: i ? 0 : 9 }),
      labelHeight: 20,
    }));
    const { series } = layoutLines(many, options);
    expect(Math.max(...series.map(({ label }) => label!.y + 10))).to.be.at.most(labelRoom(options));
    expect(labelRoom(options)).to.be.below(280);
  });

  it('starts at zero when the lowest value is near it, and not otherwise', () => {
    const near = layoutLines([{ key: 'a', points: points({ 2020: 1, 2021: 9 }) }], options);
    const far = layoutLines([{ key: 'a', points: points({ 2020: 70, 2021: 76 }) }], options);
    expect(near.values[0]!.value).to.equal(0);
    expect(far.values[0]!.value).to.be.greaterThan(50);
  });

  it('keeps negative values inside', () => {
    const { series } = layoutLines([{ key: 'a', points: points({ 2020: -3, 2021: 4 }) }], options);
    for (const { y } of series[0]!.points) expect(y).to.be.within(20, 270);
  });

  it('is empty without values', () => {
    const { series, years } = layoutLines([{ key: 'a', points: points({ 2020: undefined }) }], options);
    expect(series).to.deep.equal([{ key: 'a', path: '', points: [] }]);
    expect(years).to.deep.equal([]);
  });

  it('places a single point', () => {
    const { series, years } = layoutLines([{ key: 'a', points: points({ 2020: 3 }) }], options);
    expect(series[0]!.points[0]).to.include({ x: 220, isolated: true });
    expect(years).to.deep.equal([{ value: 2020, at: 220 }]);
  });
});
