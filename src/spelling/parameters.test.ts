import { expect } from '@esm-bundle/chai';
import { dataParameters, jsonParameters, tidyParameters } from './parameters.js';

const plain = (parameters: ReadonlyMap<string, string>) => Object.fromEntries(parameters);

describe('tidyParameters', () => {
  it('leaves out what can be no attribute of ours', () => {
    const written: [string, string][] = [
      ['on click', 'x'],
      ['__proto__', 'x'],
      ['a:b', 'x'],
      ['', 'x'],
      ['heading', 'x'.repeat(5000)],
      ['year', ' 2021 '],
    ];
    expect(plain(tidyParameters(written))).to.deep.equal({ year: '2021' });
  });

  it('takes the first of several values, and joins lists', () => {
    const written: [string, string][] = [
      ['year', '2021'],
      ['year', '2022'],
      ['kinds', 'event'],
      ['kinds', 'adoption,report'],
    ];
    expect(plain(tidyParameters(written))).to.deep.equal({ year: '2021', kinds: 'event adoption report' });
  });
});

describe('tidyParameters of lists', () => {
  it('keeps codes with blanks in them apart by commas', () => {
    const regions = (...values: string[]) =>
      tidyParameters(values.map((value): [string, string] => ['regions', value])).get('regions');
    expect(regions('ITI1,Alpine\u00a0 space')).to.equal('ITI1, Alpine space');
    expect(regions('Valle A', 'Alpine space')).to.equal('Valle A, Alpine space');
    expect(regions('ITI1, ES21 ;FRJ1,')).to.equal('ITI1 ES21 FRJ1');
    expect(regions('Alpine space')).to.equal('Alpine space');
    expect(regions('Alpine space,')).to.equal('Alpine space,');
  });
});

describe('dataParameters', () => {
  it('reads both kinds of names and nothing else', () => {
    const attributes = [
      { name: 'class', value: 'a' },
      { name: 'data-regions', value: 'ITI1, ES21' },
      { name: 'data-s3-view', value: 'bars' },
      { name: 'data-hide-toolbar', value: '' },
      { name: 'regions', value: 'X' },
    ];
    expect(plain(dataParameters(attributes))).to.deep.equal({ regions: 'ITI1 ES21', view: 'bars', 'hide-toolbar': '' });
  });
});

describe('jsonParameters', () => {
  it('reads texts, numbers, lists and flags', () => {
    const text = '{"regions":["ITI1","ES21"],"year":2021,"hide-toolbar":true,"other":false,"deep":{"a":1},"no":null}';
    expect(plain(jsonParameters(text))).to.deep.equal({ regions: 'ITI1 ES21', year: '2021', 'hide-toolbar': 'true' });
  });

  it('reads nothing in anything else', () => {
    for (const text of ['', 'null', '[1]', '"x"', '{"regions":', '{"__proto__":{"year":1}}']) {
      expect(plain(jsonParameters(text)), text).to.deep.equal({});
    }
  });
});
