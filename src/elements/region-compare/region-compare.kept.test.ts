import { expect } from '@open-wc/testing';
import { byRole, settled, until } from '../../testing/index.js';
import { firedOf, mount } from './harness.js';
import type { RegionCompare } from './region-compare.js';

const query = () => new URLSearchParams(location.search);
const attributes = { regions: 'XA11 XA12', 'state-key': 'compare' };

describe('<s3-region-compare> with its state in the address', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  async function press(el: RegionCompare, name: string): Promise<void> {
    byRole(el, 'button', name).click();
    await settled(el);
  }

  /** An element whose state is looked after. */
  async function kept(more: Record<string, string> = {}): Promise<RegionCompare & { fired: unknown[] }> {
    const el = await mount({ attributes: { ...attributes, ...more } });
    await import('./kept-state.js');
    return settled(el);
  }

  it('keeps what the reader changes, and nothing that is as the author wrote it', async () => {
    const el = await kept();
    expect(query().has('compare-view')).to.equal(false);
    await press(el, 'Ranking');
    expect(query().get('compare-view')).to.equal('bars');
    expect(location.search).not.to.include('compare-regions');
    await press(el, 'Overview');
    expect(query().has('compare-view')).to.equal(false);
  });

  it('goes back with Back, and forward again', async () => {
    const el = await kept();
    await press(el, 'Ranking');
    history.back();
    await until(() => el.view === 'dots');
    history.forward();
    await until(() => el.view === 'bars');
  });

  it('shows what the address says when it is loaded, as the codes are written in it', async () => {
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}&compare-regions=XA12,XA14&compare-view=table`,
    );
    const el = await kept();
    await until(() => el.view === 'table');
    expect(el.regions).to.equal('XA12 XA14');
    expect(firedOf(el.fired as never, 's3-change')).to.have.lengthOf(0);
  });

  it('writes nothing without a key, nor under one that is none', async () => {
    for (const key of ['', 'a b', 'x&y=1']) {
      const el = await kept({ 'state-key': key });
      await press(el, 'Ranking');
      expect(location.href, key).to.equal(before);
      el.remove();
    }
  });

  it('stops when the element goes', async () => {
    const el = await kept();
    await press(el, 'Ranking');
    el.remove();
    history.back();
    await until(() => !query().has('compare-view'));
    expect(el.view).to.equal('bars');
  });
});
