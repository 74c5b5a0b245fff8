import { expect, oneEvent } from '@open-wc/testing';
import { until } from '../testing/index.js';
import type { ConflictEvent } from './conflict.js';
import { define } from './define.js';
import { tagOf } from './tag-of.js';
import { MAJOR, VERSION } from './version.js';
import { versions } from './versions.js';

describe('define', () => {
  const { info, warn } = console;
  let lines: unknown[][];
  let warnings: unknown[][];

  beforeEach(() => {
    lines = [];
    warnings = [];
    console.info = (...args: unknown[]) => void lines.push(args);
    console.warn = (...args: unknown[]) => void warnings.push(args);
  });
  afterEach(() => {
    Object.assign(console, { info, warn });
  });

  it('registers a free tag', () => {
    class First extends HTMLElement {}
    define('s3-test-define-free', First);
    expect(customElements.get('s3-test-define-free')).to.equal(First);
    expect(document.createElement('s3-test-define-free')).to.be.instanceOf(First);
    expect(lines).to.be.empty;
  });

  it('is silent when the same class comes twice', () => {
    class Same extends HTMLElement {}
    define('s3-test-define-same', Same);
    define('s3-test-define-same', Same);
    expect(lines).to.be.empty;
  });

  it('registers the tag with the major version too, for a class that draws the same', () => {
    class Pinned extends HTMLElement {}
    define('s3-test-define-pinned', Pinned);
    expect(document.createElement(`s3-test-define-pinned${MAJOR}`)).to.be.instanceOf(Pinned);
    expect(tagOf('s3-test-define-pinned')).to.equal('s3-test-define-pinned');
    expect(rowsOf('s3-test-define-pinned')).to.deep.equal([{ version: VERSION, as: 's3-test-define-pinned' }]);
  });

  it('keeps the first class and says so in one line when another copy comes', async () => {
    class Winner extends HTMLElement {}
    class Late extends HTMLElement {}
    define('s3-test-define-two', Winner);
    define('s3-test-define-two', Late);
    define('s3-test-define-pinned', class extends HTMLElement {});
    expect(customElements.get('s3-test-define-two')).to.equal(Winner);
    await until(() => lines.length > 0);
    await import('./conflict.js');
    expect(lines).to.have.length(1);
    expect(String(lines[0])).to.match(/<s3-test-define-(two|pinned)>.*leaves the page to it/);
    expect(rowsOf('s3-test-define-two')).to.deep.equal([
      { version: VERSION, as: 's3-test-define-two' },
      { version: VERSION, as: undefined },
    ]);
  });

  it('takes the tag with the major version beside a stranger, and tells the page', async () => {
    class Stranger extends HTMLElement {}
    class Ours extends HTMLElement {}
    const conflict = oneEvent(window, 's3-conflict') as unknown as Promise<ConflictEvent>;
    customElements.define('s3-test-define-foreign', Stranger);
    define('s3-test-define-foreign', Ours);
    expect(customElements.get('s3-test-define-foreign')).to.equal(Stranger);
    expect(customElements.get(`s3-test-define-foreign${MAJOR}`)).to.equal(Ours);
    expect(tagOf('s3-test-define-foreign')).to.equal(`s3-test-define-foreign${MAJOR}`);
    const { registration, holder } = await conflict;
    expect(registration.as).to.equal(`s3-test-define-foreign${MAJOR}`);
    expect(holder).to.equal(undefined);
    expect(warnings).to.have.length(1);
    expect(String(warnings[0])).to.contain('another library');
  });
});

/** What the table of the page says of a tag, without addresses. */
const rowsOf = (tag: string) =>
  versions()
    .filter((row) => row.tag === tag)
    .map(({ version, as }) => ({ version, as }));
