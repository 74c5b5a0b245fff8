import { expect } from '@esm-bundle/chai';
import { joinFigures } from './join-figures.js';
import { readOwnData } from './own-dataset.js';

const figures = (region: string, name: string, indicator: string, year: number) =>
  readOwnData({ regions: [{ code: region, name }], observations: [{ region, indicator, year, value: year / 100 }] });

describe('joinFigures', () => {
  it('joinFigures(all) has what each has, once', () => {
    const { catalogue, observations } = joinFigures([
      figures('A', 'First', 'x', 2020),
      figures('A', 'Second', 'y', 2023),
    ]);
    expect(catalogue.regions).to.deep.equal([{ code: 'A', name: 'First' }]);
    expect(catalogue.indicators.map(({ id }) => id)).to.deep.equal(['x', 'y']);
    expect(catalogue.defaultIndicators).to.deep.equal(['x', 'y']);
    expect(catalogue.years).to.deep.equal([2020, 2023]);
    expect(observations.map(({ value }) => value)).to.deep.equal([20.2, 20.23]);
  });

  it('joinFigures(all) adds up what could not be read', () => {
    const bad = readOwnData({ observations: [{ region: 'A' }] });
    const { unreadable, problems } = joinFigures([bad, figures('A', 'A', 'x', 2020), bad]).catalogue;
    expect(unreadable).to.equal(2);
    expect(problems).to.have.length(2);
  });

  it('joinFigures([]) has nothing', () => {
    const { catalogue, observations } = joinFigures([]);
    expect(catalogue).to.deep.include({ regions: [], indicators: [], defaultIndicators: [] });
    expect(catalogue).not.to.have.any.keys('years', 'unreadable');
    expect(observations).to.deep.equal([]);
  });
});
