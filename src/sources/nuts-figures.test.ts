import { expect } from '@esm-bundle/chai';
import type { Recode, Region } from '../model/index.js';
import { nutsFigures } from './nuts-figures.js';
import { readOwnData } from './own-dataset.js';

const known: readonly Region[] = [
  { code: 'FRJ1', name: 'Languedoc-Roussillon', level: 2, country: 'FR', lang: 'fr' },
  { code: 'ITI1', name: 'Toscana', names: { en: 'Tuscany' }, level: 2, country: 'IT', lang: 'it' },
  { code: 'SE', name: 'Sverige', names: { en: 'Sweden' }, level: 0, country: 'SE', lang: 'sv' },
];
const recodes = [
  { from: 'FR81', to: ['FRJ1'], kind: 'recoded', name: 'Languedoc-Roussillon' },
  { from: 'UKM2', to: ['UKM7', 'UKM8'], kind: 'split', name: 'Eastern Scotland' },
] as unknown as readonly Recode[];
const figures = (...rows: readonly [region: string, value: number, name?: string][]) =>
  readOwnData({
    regions: rows.map(([code, , name]) => ({ code, ...(name && { name }) })),
    observations: rows.map(([region, value]) => ({ region, indicator: 'x', year: 2023, value })),
  });

describe('nutsFigures', () => {
  it('nutsFigures(figures, known) names the regions that it knows, and leaves a site’s own units alone', () => {
    const { regions } = nutsFigures(figures(['ITI1', 1], ['Alpine space', 2]), known).figures.catalogue;
    expect(regions[0]).to.include({ code: 'ITI1', name: 'Toscana', level: 2, country: 'IT' });
    expect(regions[1]).to.deep.equal({ code: 'Alpine space', name: 'Alpine space' });
  });

  it('nutsFigures(figures, known) keeps a site’s own name, and takes a short code only by its name', () => {
    const { regions } = nutsFigures(figures(['ITI1', 1, 'Our region'], ['SE', 2, 'South-east']), known).figures
      .catalogue;
    expect(regions[0]).to.include({ name: 'Our region', country: 'IT' });
    expect(regions[1]).to.deep.equal({ code: 'SE', name: 'South-east' });
  });

  it('nutsFigures(figures, known, recodes) carries codes over one to one and leaves out the rest', () => {
    const {
      figures: found,
      recoded,
      left,
    } = nutsFigures(figures(['FR81', 1], ['UKM2', 2], ['ITI1', 3]), known, recodes);
    expect(found.observations.map(({ region, value }) => [region, value])).to.deep.equal([
      ['ITI1', 3],
      ['FRJ1', 1],
    ]);
    expect(found.catalogue.regions.map(({ code }) => code)).to.have.members(['FRJ1', 'ITI1']);
    expect(recoded.map(({ from, region }) => [from, region.code])).to.deep.equal([['FR81', 'FRJ1']]);
    expect(left.map(({ from }) => from)).to.deep.equal(['UKM2']);
  });

  it('nutsFigures(figures, known, recodes) prefers the figure of today’s code', () => {
    const { observations } = nutsFigures(figures(['FR81', 1], ['FRJ1', 2]), known, recodes).figures;
    expect(observations.map(({ region, value }) => [region, value])).to.deep.equal([['FRJ1', 2]]);
  });
});
