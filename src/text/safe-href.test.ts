import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { hrefFrom, safeHref } from './safe-href.js';

const LEADS = ['https:', 'http:', 'mailto:', 'tel:'];

describe('safeHref', () => {
  it('safeHref(address) is the address, for the web, mail and telephone, and within the page’s own site', () => {
    for (const address of [
      'https://region.example/a b',
      'http://x',
      'mailto:a@b.example',
      'tel:+39055',
      '/a',
      '?q',
      '#x',
      'a/b',
    ])
      expect(safeHref(address), address).to.equal(address);
    expect(safeHref('  /a\n')).to.equal('/a');
  });

  it('safeHref(address) is undefined for scripts and other schemes, however they are disguised', () => {
    for (const address of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'javascript\t:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://x/1',
      'file:///etc/passwd',
      'view-source:https://x',
    ])
      expect(safeHref(address), address).to.equal(undefined);
  });

  it('safeHref(address) is undefined for nothing and for what is no address', () => {
    for (const address of ['', '   ', null, undefined, 'https://', 'http://[x'])
      expect(safeHref(address), String(address)).to.equal(undefined);
  });

  it('never leads to a scheme of another kind', () => {
    const pieces = fc.constantFrom(
      'javascript',
      'data',
      ':',
      '\t',
      '\n',
      ' ',
      '\u0000',
      '//',
      'https',
      '\\',
      '&#106;',
      '%6A',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          const address = safeHref(text);
          if (address === undefined) return;
          const link = document.createElement('a');
          link.setAttribute('href', address);
          // A colon is all that a link has which leads nowhere, such as "https:".
          expect([...LEADS, ':']).to.include(link.protocol);
        },
      ),
    );
  });
});

describe('hrefFrom', () => {
  it('hrefFrom(template, values) has the values in place of their names, escaped', () => {
    expect(hrefFrom('/region/{code}?p={priority}', { code: 'ITI1', priority: 'a b&c/ü' })).to.equal(
      '/region/ITI1?p=a%20b%26c%2F%C3%BC',
    );
  });

  it('hrefFrom(template, values) leaves names that nobody knows', () => {
    expect(hrefFrom('/{code}/{other}/{constructor}', { code: 'X' })).to.equal('/X/{other}/{constructor}');
  });

  it('hrefFrom(template, values) leads to no script, whether of the template or of a value', () => {
    expect(hrefFrom('javascript:{code}', { code: 'x' })).to.equal(undefined);
    expect(hrefFrom('{code}', { code: 'javascript:alert(1)' })).to.equal('javascript%3Aalert(1)');
    expect(hrefFrom(undefined, { code: 'x' })).to.equal(undefined);
    expect(hrefFrom('', { code: 'x' })).to.equal(undefined);
  });
});
