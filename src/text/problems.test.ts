import { expect } from '@esm-bundle/chai';
import type { Indicator, Recode, Region } from '../model/index.js';
import { Language } from './language.js';
import { loadLanguage } from './languages.js';
import { type Problem, problemText } from './problems.js';

const toscana: Region = { code: 'ITI1', name: 'Toscana', lang: 'it', level: 2 };
const umbria: Region = { code: 'ITI2', name: 'Umbria', lang: 'it', level: 2 };
const gerd: Indicator = { id: 'gerd', label: 'R&D expenditure', unit: '% of GDP', direction: 'higher' };
const recode = (kind: Recode['kind'], ...to: string[]): Problem => ({
  kind: 'not-comparable',
  code: 'UKM2',
  recode: { from: 'UKM2', name: 'Eastern Scotland', to, kind },
});

const cases: readonly [Problem, string][] = [
  [{ kind: 'unknown', code: 'ITX9' }, 'No region has the code “ITX9”.'],
  [
    { kind: 'unknown', code: 'ITI', suggestions: [toscana, umbria] },
    'No region has the code “ITI”. Did you mean ITI1 (Toscana) or ITI2 (Umbria)?',
  ],
  [{ kind: 'recoded', code: 'ITE1', to: toscana }, 'ITE1 is an earlier code; the region is now ITI1 (Toscana).'],
  [recode('split', 'UKM7', 'UKM8'), 'UKM2 (Eastern Scotland) was split into UKM7 and UKM8 and can’t be compared.'],
  [recode('merged', 'UKM7'), 'UKM2 (Eastern Scotland) was merged into UKM7 and can’t be compared.'],
  [recode('discontinued'), 'UKM2 (Eastern Scotland) no longer exists and can’t be compared.'],
  [
    recode('boundary-shift', 'UKM7'),
    'UKM2 (Eastern Scotland) has other boundaries today and can’t be compared; see UKM7.',
  ],
  [
    { kind: 'unknown-indicator', id: 'gred', suggestions: [gerd] },
    'There is no indicator “gred”. Did you mean gerd (R&D expenditure)?',
  ],
  [{ kind: 'unknown-reference', code: 'EU99' }, 'There is no reference “EU99” in these data.'],
  [
    { kind: 'bad-option', name: 'view', value: 'pie', allowed: ['dots', 'bars'] },
    'view: “pie” is not one of dots, bars.',
  ],
  [{ kind: 'bad-year', year: 'abc' }, '“abc” is not a year: the latest figures are shown.'],
  [{ kind: 'no-data', indicator: gerd }, 'R&D expenditure: no data for these regions.'],
  [{ kind: 'more', count: 12_294 }, 'Further problems: 12,294.'],
  [{ kind: 'bad-rows', rows: 3 }, 'Rows of the data that could not be read and were left out: 3.'],
  [{ kind: 'nothing-chosen' }, 'No region is chosen. Add one to compare.'],
  [{ kind: 'load', cause: 'network' }, 'The figures could not be loaded. Check the connection and try again.'],
  [
    { kind: 'load', cause: 'http', status: 404 },
    'The figures could not be loaded: the server answered with error 404. Try again later.',
  ],
  [{ kind: 'load', cause: 'format' }, 'The figures could not be read: they are not in a form that is understood here.'],
  [{ kind: 'load', cause: 'query' }, 'These figures can’t be had: the request is not one that can be answered.'],
];

describe('problemText', () => {
  const english = new Language('en');

  for (const [problem, sentence] of cases) {
    it(`says: ${sentence}`, async () => {
      expect(problemText(problem, english)).to.equal(sentence);
      expect(problemText(problem, await loadLanguage('it')))
        .to.match(/[.?]$/)
        .and.not.equal(sentence);
    });
  }
});
