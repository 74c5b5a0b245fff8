import { expect } from '@esm-bundle/chai';
import type { ReactiveControllerHost } from 'lit';
import { LazyParts } from './lazy-parts.js';

const calm = () => new Promise((resolve) => setTimeout(resolve));

/** A host that counts what it is asked for. */
function fakeHost() {
  const host = {
    updates: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void host.updates++,
    updateComplete: Promise.resolve(true),
  };
  return host satisfies ReactiveControllerHost;
}

describe('LazyParts', () => {
  it('loads a part when it is first asked for, once, and updates its host', async () => {
    const host = fakeHost();
    let loads = 0;
    const parts = new LazyParts(host, { a: async () => `part ${++loads}` });
    await calm();
    expect(loads).to.equal(0);
    expect([parts.get('a'), parts.get('a')]).to.deep.equal([undefined, undefined]);
    await calm();
    expect(parts.get('a')).to.equal('part 1');
    expect(loads).to.equal(1);
    expect(host.updates).to.equal(1);
  });

  it('keeps parts apart', async () => {
    const parts = new LazyParts(fakeHost(), { a: async () => 'A', b: async () => 'B' });
    parts.get('a');
    await calm();
    expect(parts.get('a')).to.equal('A');
    expect(parts.get('b')).to.equal(undefined);
    await calm();
    expect(parts.get('b')).to.equal('B');
  });

  it('tells what could not be loaded, and asks again only when it is told to', async () => {
    const host = fakeHost();
    let loads = 0;
    const parts = new LazyParts(host, {
      a: async () => {
        if (++loads === 1) throw new Error('offline');
        return 'A';
      },
    });
    expect(parts.hasFailed('a')).to.equal(false);
    parts.get('a');
    await calm();
    expect(parts.hasFailed('a')).to.equal(true);
    expect(parts.get('a')).to.equal(undefined);
    expect(loads).to.equal(1);
    expect(host.updates).to.equal(1);
    parts.forgetFailures();
    expect(parts.hasFailed('a')).to.equal(false);
    parts.get('a');
    await calm();
    expect(parts.get('a')).to.equal('A');
    expect(loads).to.equal(2);
  });

  it('forgets failures only: what is there or on its way stays', async () => {
    let loads = 0;
    const parts = new LazyParts(fakeHost(), { a: async () => `part ${++loads}` });
    parts.get('a');
    parts.forgetFailures();
    parts.get('a');
    await calm();
    parts.forgetFailures();
    expect(parts.get('a')).to.equal('part 1');
    expect(loads).to.equal(1);
  });

  it('has nothing for a name that nobody knows', async () => {
    const host = fakeHost();
    const parts = new LazyParts<string>(host, {});
    expect(parts.get('a')).to.equal(undefined);
    await calm();
    expect(parts.hasFailed('a')).to.equal(false);
  });
});
