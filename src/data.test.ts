import { expect } from '@esm-bundle/chai';
import * as data from './data.js';

describe('s3-widgets/data', () => {
  it('reads, words and prints what its readers return', () => {
    const { strategies, problems } = data.readMilestonesCsv('date,title\n2014-07-10,Workshop\nsoon,Call\n', {
      region: 'ITI1',
      lang: 'en',
    });
    const english = new data.Language('en');
    const date = data.parseEdtf(strategies[0]?.milestones[0]?.date ?? '')!;
    expect(data.edtfText(date, english)).to.equal('10 July 2014');
    expect(data.printEdtf(date)).to.equal('2014-07-10');
    expect(problems.map((problem) => data.formatProblemText(problem, english))).to.deep.equal([
      'row 3, column date: expected a date such as 2014-07-10, 2016-03 or 2014/2020, found “soon”.',
    ]);
  });

  it('has the built-in content, which the published readers take without a problem', async () => {
    const source = data.builtinStrategies();
    for (const code of await source.codes()) {
      const known = await source.region(code);
      expect(known?.strategies.length, code).to.be.above(0);
      const { strategies, problems } = data.readStrategies(known);
      expect(problems, code).to.deep.equal([]);
      expect(strategies, code).to.deep.equal(known?.strategies);
    }
  });

  it('registers no element', () => {
    expect(customElements.get('s3-strategy-timeline')).to.equal(undefined);
  });
});
