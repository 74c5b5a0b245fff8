import { expect } from '@open-wc/testing';
import { define } from './define.js';

describe('define', () => {
  const info = console.info;
  let lines: unknown[][];

  beforeEach(() => {
    lines = [];
    console.info = (...args: unknown[]) => void lines.push(args);
  });
  afterEach(() => {
    console.info = info;
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

  it('keeps the first class and says so in one line when another copy comes', () => {
    class Winner extends HTMLElement {}
    class Late extends HTMLElement {}
    define('s3-test-define-two', Winner);
    define('s3-test-define-two', Late);
    expect(customElements.get('s3-test-define-two')).to.equal(Winner);
    expect(lines).to.have.length(1);
    expect(String(lines[0])).to.contain('<s3-test-define-two>');
  });
});
