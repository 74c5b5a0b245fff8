import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { icalLine, icalText } from './ical-line.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('a', '€', '𝄞', 'ß', '\\', ';', ',', '\n', '\r', ' ', '\t'), maxLength: 300 }),
);

/** RFC 5545, 3.1: a line break and one blank or tab after it are taken out. */
const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '').replace(/\r\n$/, '');
/** RFC 5545, 3.3.11. */
const unescape = (text: string) => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

describe('icalLine', () => {
  it('icalLine(name, value) folds at 75 octets and comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = icalText(text);
        const line = icalLine('SUMMARY', value);
        expect(unfold(line)).to.equal(`SUMMARY:${value}`);
        for (const part of line.split('\r\n')) expect(new TextEncoder().encode(part).length).to.be.at.most(75);
        expect(line.endsWith('\r\n')).to.be.true;
      }),
    );
  });

  it('icalLine(name, value) splits no character: each part alone is UTF-8', () => {
    const bytes = new TextEncoder().encode(icalLine('X', `${'a'.repeat(71)}€𝄞€𝄞`.repeat(9)));
    let from = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at] !== 0x0a) continue;
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice(from, at + 1))).not.to.throw();
      expect(at + 1 - from).to.be.at.most(77);
      from = at + 1;
    }
  });

  it('icalLine(name, value) uses the whole line', () => {
    expect(icalLine('X', 'a'.repeat(73))).to.equal(`X:${'a'.repeat(73)}\r\n`);
    expect(icalLine('X', 'a'.repeat(74))).to.equal(`X:${'a'.repeat(73)}\r\n a\r\n`);
    expect(icalLine('X', `${'a'.repeat(72)}é`)).to.equal(`X:${'a'.repeat(72)}\r\n é\r\n`);
  });
});

describe('icalText', () => {
  it('icalText(text) comes back but for what the format forbids', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '');
        expect(unescape(icalText(text))).to.equal(expected);
      }),
    );
  });

  it('icalText(text) leaves nothing that ends a line or a value', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(icalText(text)).not.to.match(/[\r\n\v\f\u0085\u2028\u2029]|(?<!\\)(?:\\\\)*[;,]/);
      }),
    );
    expect(icalText('a,b;c\\d\r\nEND:VCALENDAR')).to.equal('a\\,b\\;c\\\\d\\nEND:VCALENDAR');
  });
});
