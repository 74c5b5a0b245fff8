import { expect } from '@esm-bundle/chai';
import { csvParseRows } from 'd3-dsv';
import type { Strategy } from '../model/index.js';
import { Language } from '../text/language.js';
import { prioritiesCsv } from './priorities-csv.js';

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

describe('prioritiesCsv', () => {
  it('prioritiesCsv(strategies) is a table of as many fields in every row, and its head alone for none', () => {
    const rows = csvParseRows(prioritiesCsv([strategy], language).slice(1));
    expect(new Set(rows.map(({ length }) => length)).size).to.equal(1);
    expect(rows).to.have.length(3);
    expect(csvParseRows(prioritiesCsv([], language).slice(1))).to.have.length(1);
  });
});
