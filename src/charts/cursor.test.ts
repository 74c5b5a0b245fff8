import { expect } from '@esm-bundle/chai';
import { nextMark } from './cursor.js';

describe('nextMark', () => {
  const cloud = [
    { key: 'b', x: 20, y: 5 },
    { key: 'a', x: 10, y: 9 },
    { key: 'c', x: 30, y: 1 },
  ];
  const rows = [
    { key: 'IT 2021', x: 10, y: 50, row: 'IT' },
    { key: 'IT 2023', x: 30, y: 40, row: 'IT' },
    { key: 'ES 2021', x: 10, y: 20, row: 'ES' },
    { key: 'ES 2022', x: 20, y: 10, row: 'ES' },
    { key: 'FR 2023', x: 30, y: 90, row: 'FR' },
  ];

  it('walks by x, and by y, among marks without rows', () => {
    expect(nextMark(cloud, 'a', 'ArrowRight')).to.equal('b');
    expect(nextMark(cloud, 'b', 'ArrowLeft')).to.equal('a');
    expect(nextMark(cloud, 'b', 'ArrowUp')).to.equal('c');
    expect(nextMark(cloud, 'b', 'ArrowDown')).to.equal('a');
    expect(nextMark(cloud, 'b', 'Home')).to.equal('a');
    expect(nextMark(cloud, 'b', 'End')).to.equal('c');
  });

  it('stays at the ends', () => {
    expect(nextMark(cloud, 'c', 'ArrowRight')).to.equal('c');
    expect(nextMark(cloud, 'a', 'ArrowLeft')).to.equal('a');
  });

  it('stays in the series with Left, Right, Home and End', () => {
    expect(nextMark(rows, 'IT 2021', 'ArrowRight')).to.equal('IT 2023');
    expect(nextMark(rows, 'ES 2021', 'End')).to.equal('ES 2022');
    expect(nextMark(rows, 'IT 2023', 'Home')).to.equal('IT 2021');
  });

  it('goes to the nearest mark of the next series with Up and Down', () => {
    expect(nextMark(rows, 'IT 2023', 'ArrowUp')).to.equal('ES 2022');
    expect(nextMark(rows, 'IT 2023', 'ArrowDown')).to.equal('FR 2023');
  });

  it('can leave a mark that another one covers', () => {
    const covered = [
      { key: 'a', x: 1, y: 1, row: 'a' },
      { key: 'b', x: 1, y: 1, row: 'b' },
    ];
    expect(nextMark(covered, 'a', 'ArrowDown')).to.equal('b');
    expect(nextMark(covered, 'b', 'ArrowUp')).to.equal('a');
  });

  it('starts at the first mark, and knows no other keys', () => {
    expect(nextMark(cloud, undefined, 'ArrowRight')).to.equal('a');
    expect(nextMark(cloud, 'a', 'Tab')).to.equal(undefined);
    expect(nextMark([], undefined, 'ArrowRight')).to.equal(undefined);
  });
});
