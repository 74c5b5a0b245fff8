import { expect } from '@esm-bundle/chai';
import type { Observation } from '../model/index.js';
import { indexObservations } from './observation-index.js';

const row = (indicator: string, region: string, year: number, value: number): Observation => ({
  indicator,
  region,
  year,
  value,
});

describe('indexObservations', () => {
  it('groups by indicator, year (newest first) and region', () => {
    const index = indexObservations(
      [row('i', 'A', 2020, 1), row('i', 'A', 2022, 2), row('i', 'B', 2021, 3), row('j', 'A', 2024, 4)],
      ['i', 'none'],
    );
    expect([...index.keys()]).to.deep.equal(['i', 'none']);
    expect([...(index.get('i')?.keys() ?? [])]).to.deep.equal([2022, 2021, 2020]);
    expect(index.get('i')?.get(2021)?.get('B')?.value).to.equal(3);
    expect(index.get('none')?.size).to.equal(0);
  });

  it('lets the last of several rows for one cell count', () => {
    const index = indexObservations([row('i', 'A', 2020, 1), row('i', 'A', 2020, 2)], ['i']);
    expect(index.get('i')?.get(2020)?.get('A')?.value).to.equal(2);
  });

  it('leaves out rows without a calendar year', () => {
    const index = indexObservations([row('i', 'A', NaN, 1), row('i', 'A', 2020.5, 1)], ['i']);
    expect(index.get('i')?.size).to.equal(0);
  });
});
