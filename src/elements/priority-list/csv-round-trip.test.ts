import { expect } from '@open-wc/testing';
import { prioritiesCsv } from '../../export/priorities-csv.js';
import type { Strategy } from '../../model/index.js';
import { readPrioritiesCsv } from '../../sources/strategies/read-csv.js';
import { Language } from '../../text/language.js';

const language = new Language('en');
const strategy: Strategy = {
  region: 'ITI1',
  edition: '2024',
  period: '2014-2020',
  milestones: [],
  priorities: [
    {
      id: 'ict',
      title: { en: 'ICT, "photonics"', it: 'ICT-Fotonica' },
      summary: { en: 'Light;\nand more' },
      kind: 'technology-priority',
      codes: [
        { scheme: 'nace2', code: '26' },
        { scheme: 'nabs2007', code: '13' },
      ],
      evidence: [{ indicator: 'rd_gerd_pct_gdp' }, { indicator: 'emp_hightech_pct' }],
      documents: [{ url: 'https://example.eu/a.pdf', title: { en: 'A text' } }, { url: 'https://example.eu/b' }],
      projects: { url: 'https://example.eu/projects' },
      sources: ['https://example.eu/?a,b', 'Rossi (2014): A book'],
      confidence: 'high',
      note: { it: 'Nota' },
    },
    { id: 'lidar', title: { en: 'Lidar' }, parent: 'ict' },
  ],
};

describe('prioritiesCsv and readPrioritiesCsv', () => {
  it('prioritiesCsv(strategies) comes back from readPrioritiesCsv as it was', () => {
    const { strategies, problems } = readPrioritiesCsv(
      prioritiesCsv([strategy, { ...strategy, period: '2021-2027' }], language),
      { lang: 'en' },
    );
    expect(problems).to.deep.equal([]);
    expect(strategies).to.deep.equal([strategy, { ...strategy, period: '2021-2027' }]);
  });
});
