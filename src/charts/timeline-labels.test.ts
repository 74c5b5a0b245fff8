import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { LabelText } from './timeline-labels.js';

/** Ten px a letter. */
const measure = (text: string) => text.length * 10;
const text = (value: string) => new LabelText(value, 13, measure);

describe('LabelText', () => {
  it('stays on one line where the wish allows it', () => {
    expect(text('RIS3 Guide').lines(100, 3, 500)).to.deep.equal({ lines: ['RIS3 Guide'], width: 100 });
  });

  it('breaks into lines of about the same length', () => {
    expect(text('one two three four').lines(120, 3, 500).lines).to.deep.equal(['one two', 'three four']);
  });

  it('widens the lines where they would be too many', () => {
    const { lines, width, isCut } = text('aaaa bbbb cccc dddd eeee ffff').lines(50, 3, 500);
    expect(lines).to.deep.equal(['aaaa bbbb', 'cccc dddd', 'eeee ffff']);
    expect(width).to.be.at.most(110);
    expect(isCut).to.equal(undefined);
  });

  it('does not break between figures, but after the hyphen of a word', () => {
    expect(text('2014-2020 478/2014').lines(60, 3, 500).lines).to.deep.equal(['2014-2020', '478/2014']);
    expect(text('Languedoc-Roussillon').lines(110, 3, 500).lines).to.deep.equal(['Languedoc-', 'Roussillon']);
  });

  it('says so when it had to shorten or to break a word', () => {
    expect(text('Donaudampfschifffahrt').lines(60, 3, 60)).to.include({ isCut: true });
    const { lines, isCut } = text('aaaa bbbb cccc dddd').lines(40, 2, 60);
    expect(isCut).to.equal(true);
    expect(lines).to.have.length(2);
    expect(lines[1]).to.match(/…$/);
  });

  it('keeps words whole where it has to shorten', () => {
    expect(text('aaaa bbbb cccc dddd eeee').lines(40, 2, 80).lines).to.deep.equal(['aaaa', 'bbbb cc…']);
    expect(text('aaaaaaaaaaaa bbbb').lines(40, 2, 80).lines).to.deep.equal(['aaaaaaa', 'aaaaa b…']);
  });

  it('knows an empty text', () => {
    expect(text('').lines(100, 3, 100).lines).to.deep.equal(['']);
  });

  it('never drops a letter, nor passes the number of lines or the room', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        words.map((all) => all.join(' ')),
        fc.integer({ min: 30, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 40, max: 900 }),
        (value, wish, most, room) => {
          const { lines, width, isCut } = text(value).lines(wish, most, room);
          expect(lines.length).to.be.within(1, most);
          expect(width).to.be.at.most(room + 1e-6);
          for (const line of lines) expect(measure(line)).to.be.at.most(width + 1e-6);
          if (!isCut) expect(lines.join('').replace(/\s/g, '')).to.equal(value.replace(/\s/g, ''));
        },
      ),
    );
  });
});
