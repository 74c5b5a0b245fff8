import { expect } from '@open-wc/testing';
import { turn } from './turn.js';

const microtasks = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

describe('turn', () => {
  const { setTimeout } = globalThis;
  let timers: (() => void)[] = [];

  beforeEach(() => {
    timers = [];
    globalThis.setTimeout = ((callback: () => void) => timers.push(callback)) as unknown as typeof setTimeout;
  });
  afterEach(async () => {
    globalThis.setTimeout = setTimeout;
    for (const timer of timers) timer();
    await microtasks();
  });

  it('is at once for one', async () => {
    let came = false;
    void turn().then(() => (came = true));
    await microtasks();
    expect(came).to.equal(true);
  });

  it('gives each of many a task of its own, in their order', async () => {
    const came: number[] = [];
    for (const index of [0, 1, 2, 3]) void turn().then(() => came.push(index));
    await microtasks();
    expect(came).to.eql([0]);
    for (let tasks = 0; came.length < 4 && tasks < 100; tasks++) {
      const { length } = came;
      timers.shift()?.();
      await microtasks();
      expect(came.length - length).to.be.at.most(1);
    }
    expect(came).to.eql([0, 1, 2, 3]);
  });
});
