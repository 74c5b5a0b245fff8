import { expect } from '@esm-bundle/chai';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { DataError } from '../data-error.js';
import { SeparatedReader, separatorOf } from './separated.js';

function read(blocks: readonly string[], separator = ','): string[][] {
  const rows: string[][] = [];
  const reader = new SeparatedReader(separator, (row) =>
    rows.push(Array.from({ length: row.length }, (_, at) => row.cell(at))),
  );
  for (const block of blocks) reader.push(block);
  reader.end();
  return rows;
}

const cell = fc.oneof(
  fc.constantFrom('', 'a', ' b ', '"', 'say "so"', 'x,y', 'x;y', 'x\ty', 'two\nlines', 'two\r\nlines', '1.5', 'é€😀'),
  fc.string(),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe('SeparatedReader', () => {
  for (const separator of [',', ';', '\t']) {
    it(`reads what d3-dsv reads, wherever blocks end: ${JSON.stringify(separator)}`, () => {
      const newline = fc.constantFrom('\n', '\r\n', '\r');
      fc.assert(
        fc.property(table, newline, fc.boolean(), fc.array(fc.nat(200)), (rows, end, closed, cuts) => {
          const dsv = dsvFormat(separator);
          const text = rows.map((row) => dsv.formatRow(row.map((each) => each.replaceAll('\r', '')))).join(end);
          const whole = closed ? text + end : text;
          const places = [0, ...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length];
          const blocks = places.slice(1).map((place, at) => whole.slice(places[at], place));
          expect(read(blocks, separator)).to.deep.equal(dsv.parseRows(whole));
        }),
        { numRuns: 300 },
      );
    });
  }

  it('passes over empty lines, and keeps the number and the line of rows', () => {
    const places: number[][] = [];
    const reader = new SeparatedReader(',', (row) => places.push([row.number, row.line]));
    reader.push('a,b\n\n"1\n2",3\nc,d');
    reader.end();
    expect(places).to.deep.equal([
      [1, 1],
      [3, 3],
      [4, 5],
    ]);
  });

  it('tells the place of a quote that is never closed', () => {
    expect(() => read(['a,b\nc,"d\n']))
      .to.throw(DataError)
      .with.deep.property('position', { line: 2, column: 2 });
  });

  it('refuses rows that are longer than any', () => {
    expect(() => read(['x'.repeat(600_000), 'y'.repeat(600_000)])).to.throw(DataError, 'at most 1000000 characters');
    expect(() => read([','.repeat(40_000)])).to.throw(DataError, 'at most 10000 items');
  });
});

describe('separatorOf', () => {
  for (const [text, separator] of [
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2,5', ';'],
    ['a\tb, c\n1,5\t2', '\t'],
    ['"a;b;c",d\n', ','],
    ['Title, with, commas;\na;b\n1,5;2,5\n', ';'],
    ['alone', ','],
  ] as const) {
    it(`finds ${JSON.stringify(separator)} in ${JSON.stringify(text)}`, () => {
      expect(separatorOf(text)).to.deep.equal({ separator, from: 0 });
    });
  }

  it('heeds the line of Excel', () => {
    expect(separatorOf('sep=;\r\na,b;c')).to.deep.equal({ separator: ';', from: 7 });
  });
});
