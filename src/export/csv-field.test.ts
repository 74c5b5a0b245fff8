import { expect } from '@esm-bundle/chai';
import { csvParseRows } from 'd3-dsv';
import { csvField, csvTable } from './csv-field.js';

describe('csvField', () => {
  it('csvField(text) disarms what a spreadsheet takes for a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', ' =1', '\u00a0-1', '＝1']) {
      const [[parsed = ''] = []] = csvParseRows(csvField(text));
      expect(parsed, JSON.stringify(text)).to.equal(`'${text}`);
    }
    expect(csvField('=HYPERLINK("http://x","y")')).to.equal(`"'=HYPERLINK(""http://x"",""y"")"`);
  });

  it('csvField(number) is the number that it was, negative too', () => {
    for (const value of [-1.5, 0, 0.1 + 0.2, 1e-7, 1e21, -0.000001, 123456789.123]) {
      expect(Number(csvField(value))).to.equal(value);
      expect(csvField(value)).not.to.match(/['",]/);
    }
  });

  it('csvField(value) is empty for undefined, NaN and Infinity', () => {
    expect([undefined, NaN, Infinity].map(csvField)).to.deep.equal(['', '', '']);
  });

  it('csvField(text) quotes commas, quotes and line breaks', () => {
    expect(csvField('a,b')).to.equal('"a,b"');
    expect(csvField('a"b')).to.equal('"a""b"');
    expect(csvField('a\nb')).to.equal('"a\nb"');
    expect(csvField('a b')).to.equal('a b');
  });
});

describe('csvTable', () => {
  it('csvTable(columns, rows) has a byte order mark, CRLF and as many fields in every row', () => {
    expect(csvTable(['a', 'b', 'c'], [['x', 1], [], ['ä"', undefined, '=1']])).to.equal(
      `\uFEFFa,b,c\r\nx,1,\r\n,,\r\n"ä""",,'=1\r\n`,
    );
  });
});
