import { expect } from '@esm-bundle/chai';
import { combinations, parseEurostat, queryKey } from './parse-query.js';

const one = (text: string) => parseEurostat(text).queries[0]!;

describe('parseEurostat', () => {
  it('parseEurostat(text) reads datasets with filters, in the order they were written', () => {
    expect(parseEurostat('rd_e_gerdreg?sectperf=TOTAL&unit=PC_GDP  NAMA_10R_2GDP')).to.deep.equal({
      queries: [
        {
          dataset: 'rd_e_gerdreg',
          filters: [
            ['sectperf', ['TOTAL']],
            ['unit', ['PC_GDP']],
          ],
        },
        { dataset: 'nama_10r_2gdp', filters: [] },
      ],
      unreadable: [],
    });
  });

  it('parseEurostat(text) understands what editors make of &, several codes and whole addresses', () => {
    const expected = [
      ['sex', ['F', 'T']],
      ['unit', ['PC']],
    ];
    for (const text of [
      'a_b?sex=F,T&unit=PC',
      'a_b?sex=F;T&amp;unit=PC',
      'a_b?SEX=F&sex=T&#38;unit=PC&sex=F',
      'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/a_b?sex=F,T&unit=PC',
    ]) {
      expect(one(text).filters, text).to.deep.equal(expected);
    }
  });

  it('parseEurostat(text) leaves regions, years, form and language to the comparison', () => {
    const text = 'a_b?geo=ITI1&unit=PC&format=TSV&lang=FR&time=2020&sinceTimePeriod=2010&geoLevel=nuts2';
    expect(one(text).filters).to.deep.equal([['unit', ['PC']]]);
  });

  it('parseEurostat(text) tells what is no dataset', () => {
    const bad = ['a_b?unit', 'a?x=1', '1ab', 'a_b?x=1?y=2', 'a_b?x=a:b', 'a_b?x=1=2', '<a_b>', 'https://x.example/a_b'];
    expect(parseEurostat(bad.join(' '))).to.deep.equal({ queries: [], unreadable: bad });
    expect(parseEurostat('  ')).to.deep.equal({ queries: [], unreadable: [] });
  });
});

describe('combinations', () => {
  it('combinations(query) has a query for each combination of codes', () => {
    expect(combinations(one('a_b?sex=F,T&unit=X,Y')).map(queryKey)).to.deep.equal([
      'a_b?sex=F&unit=X',
      'a_b?sex=T&unit=X',
      'a_b?sex=F&unit=Y',
      'a_b?sex=T&unit=Y',
    ]);
    expect(combinations(one('a_b'))).to.deep.equal([{ dataset: 'a_b', filters: [] }]);
  });
});

describe('queryKey', () => {
  it('queryKey(query) is the same for all that ask for the same', () => {
    const key = queryKey(one('a_b?unit=X&sex=T,F'));
    expect(queryKey(one('A_B?sex=F,T&freq=A&unit=X'))).to.equal(key);
    expect(queryKey(one('a_b?sex=F,T&freq=Q&unit=X'))).not.to.equal(key);
  });
});
