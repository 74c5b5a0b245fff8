import { expect } from '@esm-bundle/chai';
import type { Comparison } from '../model/index.js';
import { builtinDataset } from '../sources/builtin/builtin-dataset.js';
import type { Catalogue } from '../sources/dataset.js';
import { builtinStrategies } from '../sources/strategies/builtin-strategies.js';
import { initialChoices, withWidget } from './choices.js';
import type { Choices } from './choices.js';
import { bestForm, BY_HAND, SYSTEMS, verdictOf } from './survival.js';
import { warningsOf } from './warnings.js';
import type { Known } from './warnings.js';

const FILES = 'https://region.example/s3/';
let catalogue: Catalogue;
before(async () => (catalogue = await builtinDataset().catalogue('en')));

const choices = (parameters: Record<string, string>, more: Partial<Choices> = {}): Choices => ({
  ...initialChoices(FILES),
  parameters: new Map(Object.entries({ regions: 'ITI1', ...parameters })),
  ...more,
});
const kinds = (made: Choices, known: Partial<Known> = {}) =>
  warningsOf(made, { form: 'link', linkText: 'Tuscany compared', catalogue, ...known }).map(({ kind }) => kind);

describe('warningsOf', () => {
  it('has nothing to say of a plain choice', () => {
    expect(kinds(choices({ indicators: 'rd_gerd_pct_gdp' }))).to.deep.equal([]);
  });

  it('names unknown codes with what they may have meant, and unknown figures', () => {
    const [warning] = warningsOf(choices({ regions: 'ITI1 ITI9' }), { form: 'link', linkText: 'x y', catalogue });
    expect(warning).to.deep.include({ kind: 'unknown-region', code: 'ITI9' });
    expect(warning?.kind === 'unknown-region' && warning.suggestions.map(({ code }) => code)).to.include('ITI1');
    expect(kinds(choices({ indicators: 'nothing_such' }))).to.deep.equal(['unknown-indicator']);
    expect(kinds(choices({ regions: '' }))).to.deep.equal(['no-region']);
  });

  it('knows regions without a strategy', () => {
    const list = withWidget(choices({ regions: 'ITI3' }), 'priority-list');
    expect(kinds(list, { strategies: ['ITI1'] })).to.deep.equal(['unknown-region']);
    expect(kinds(list, { strategies: ['ITI3'] })).to.deep.equal([]);
  });

  it('knows the regions that others are held against, or stand out', () => {
    expect(kinds(choices({ reference: 'EU27_2020', highlight: 'ITI1' }))).to.deep.equal([]);
    expect(kinds(choices({ reference: 'none' }))).to.deep.equal([]);
    expect(kinds(choices({ reference: 'ZZ', highlight: 'YY' }))).to.deep.equal(['unknown-region', 'unknown-region']);
  });

  it('knows periods and priorities of the chosen region', async () => {
    const periods = (await builtinStrategies().region('ITI1'))?.strategies;
    const known = { strategies: ['ITI1'], periods };
    const card = (parameters: Record<string, string>) =>
      kinds(
        {
          ...choices({}),
          widget: 'priority-card',
          parameters: new Map(Object.entries({ region: 'ITI1', ...parameters })),
        },
        known,
      );
    expect(card({ period: '2014-2020', priority: 'smart-factory' })).to.deep.equal([]);
    expect(card({ period: '2014-2020', priority: 'nope' })).to.deep.equal(['unknown-priority']);
    expect(card({ period: '2014-2020' })).to.deep.equal(['no-priority']);
    expect(card({ period: '1990-1995', priority: 'smart-factory' })).to.deep.equal(['unknown-period']);
    expect(kinds(withWidget(choices({}), 'priority-list'), known)).to.deep.equal([]);
  });

  it('warns of a source that is missing, fails, or is seen from elsewhere', () => {
    expect(kinds(choices({ src: '' }))).to.deep.equal(['no-source']);
    expect(kinds(choices({ src: `${FILES}x.csv` }), { failure: { kind: 'http', status: 404 } })).to.deep.equal([
      'source',
    ]);
    expect(kinds(choices({ src: 'x.csv' }))).to.deep.equal(['source-relative']);
    expect(kinds(choices({ src: 'https://other.example/x.csv' }))).to.deep.equal(['source-foreign']);
    expect(kinds(choices({ src: 'https://other.example/x.csv' }), { form: 'div' })).to.deep.equal([]);
  });

  it('warns of every value that its option does not take, and of no other', () => {
    const bad = (parameters: Record<string, string>, widget: Choices['widget'] = 'region-compare') => {
      const made = { ...choices({}), widget, parameters: new Map(Object.entries(parameters)) };
      return warningsOf(made, { form: 'div', linkText: 'x y', catalogue }).flatMap((warning) =>
        warning.kind === 'bad-value' ? `${warning.name}=${warning.value}` : [],
      );
    };
    const wrong = { view: 'pie', scale: 'log', sort: 'size', year: '20O1', locale: 'xx', format: 'pdf' };
    expect(bad(wrong)).to.have.lengthOf(6);
    const more = { year: '1800', 'heading-level': '9', 'hide-toolbar': 'no', integrity: 'abc', 'state-key': 'a b' };
    expect(bad(more)).to.have.lengthOf(5);
    const right = { view: 'Bars', scale: 'index', sort: 'name', year: '2021', locale: 'it-CH', 'hide-toolbar': 'true' };
    expect(bad(right)).to.deep.equal([]);
    expect(
      bad({ year: 'common', 'heading-level': '2', 'state-key': 'a-b', format: 'sdmx-csv', heading: '' }),
    ).to.deep.equal([]);
    expect(bad({ detail: 'all', 'hide-context': 'x', format: 'tsv' }, 'priority-card')).to.have.lengthOf(3);
    const steps = {
      levels: 'eu local',
      kinds: 'call party',
      from: 'May',
      to: '2014-07',
      period: '2014',
      today: '2026',
    };
    expect(bad(steps, 'strategy-timeline')).to.deep.equal(['levels=local', 'kinds=party', 'from=May', 'today=2026']);
    expect(bad({ src: 'own.json', levels: 'local', period: 'soon' }, 'strategy-timeline')).to.deep.equal([
      'period=soon',
    ]);
  });

  it('warns of regions that are there twice, and of own figures that name no source', () => {
    expect(kinds(choices({ regions: 'ITI1 ES21 iti1' }))).to.deep.equal(['repeated-region']);
    const indicator = { id: 'x', label: 'X', unit: '', direction: 'neutral' } as const;
    const region = { code: 'ITI1', level: 2 } as Comparison['regions'][number];
    const compared = (source?: string): Comparison => ({
      regions: [region],
      year: 'latest',
      rows: [
        {
          indicator,
          cells: [
            { region, indicator, value: 1, ...(source && { source }) },
            { region, indicator },
          ],
        },
      ],
    });
    const own = choices({ src: `${FILES}x.csv` });
    expect(kinds(own, { comparison: compared() })).to.deep.equal(['unsourced']);
    expect(kinds(own, { comparison: compared('a') })).to.deep.equal([]);
  });

  it('says that what is written in a snippet is not kept, and does not ask for regions then', () => {
    expect(kinds(choices({ regions: '' }), { hasOwnContent: true })).to.deep.equal(['own-content']);
  });

  it('warns of headings that leave a level out', () => {
    expect(kinds(choices({ 'heading-level': '4' }, { above: 2 }))).to.deep.equal(['heading-jump']);
    expect(kinds(choices({ 'heading-level': '3' }, { above: 2 }))).to.deep.equal([]);
    expect(kinds(choices({ 'heading-level': '4' }))).to.deep.equal([]);
    const list = withWidget(choices({}, { above: 1 }), 'priority-list');
    expect(kinds(list)).to.deep.equal(['heading-jump']);
    expect(kinds({ ...list, above: 2 })).to.deep.equal([]);
  });

  it('warns of links that say nothing', () => {
    expect(kinds(choices({}), { linkText: ' ' })).to.deep.equal(['link-empty']);
    for (const linkText of ['Click here', 'clicca qui!', 'Read more …', 'qui'])
      expect(kinds(choices({}), { linkText }), linkText).to.deep.equal(['link-vague']);
  });

  it('warns of a form that does not survive, and of files on this computer', () => {
    const quill = choices({}, { system: 'Quill snow' });
    expect(kinds(quill, { form: 'element' })).to.deep.equal(['form']);
    expect(kinds(choices({}, { files: 'http://localhost:5173/cdn/' }))).to.deep.equal(['local-files']);
  });
});

describe('bestForm', () => {
  it('survives in every system in which anything does', () => {
    for (const { id, name, verdicts } of SYSTEMS) {
      const form = bestForm({ system: id, widget: 'region-compare' });
      const isHopeless = !Object.values(verdicts).includes('runs');
      if (!isHopeless) expect(verdictOf({ system: id }, form), `${name} ${id}`).to.equal('runs');
    }
  });

  it('is the simplest that needs nothing where the system is not known, and the fullest by hand', () => {
    expect(bestForm({ system: '', widget: 'priority-list' })).to.equal('link');
    expect(bestForm({ system: BY_HAND, widget: 'region-compare' })).to.equal('table');
    expect(bestForm({ system: BY_HAND, widget: 'priority-list' })).to.equal('element');
  });
});
