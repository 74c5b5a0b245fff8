import { expect } from '@esm-bundle/chai';
import { turn } from './turn.js';

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('turn', () => {
  beforeEach(nextTask);

  it('lets what is quick go on in the same task', () => {
    expect(turn()).to.equal(undefined);
    expect(turn()).to.equal(undefined);
  });

  it('has the page do something else after 50 ms', async () => {
    const order: string[] = [];
    turn();
    work(60);
    setTimeout(() => order.push('page'));
    const later = turn();
    expect(later).to.be.a('promise');
    await later;
    order.push('element');
    expect(order).to.deep.equal(['page', 'element']);
  });

  it('gives every task its 50 ms, to one after the other', async () => {
    const tasks: number[] = [];
    let task = 0;
    const count = setInterval(() => task++);
    turn();
    work(60);
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        await turn();
        tasks.push(task);
        work(60);
      }),
    );
    clearInterval(count);
    expect(new Set(tasks)).to.have.length(4);
  });
});
