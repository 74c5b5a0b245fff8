import { expect } from '@esm-bundle/chai';
import type { Choices, Form } from './choices.js';
import { initialChoices, PARAMETERS } from './choices.js';
import { addressOf, headCode, importMapCode, pageCode } from './code.js';
import { readSnippet } from './read-snippet.js';

const FILES = 'https://region.example/s3/';
const choices = (parameters: Record<string, string> = {}, more: Partial<Choices> = {}): Choices => ({
  ...initialChoices(FILES),
  parameters: new Map(Object.entries({ regions: 'ITI1 ES21', ...parameters })),
  ...more,
});
const code = (form: Form, made: Choices, linkText = 'Two regions') => pageCode(made, { form, linkText });

describe('pageCode', () => {
  it('is read back as it was chosen, in every form', () => {
    const made = choices({
      indicators: 'rd_gerd_pct_gdp hrst_pct_act',
      view: 'bars',
      heading: 'Work & life',
      'heading-level': '3',
      locale: 'it',
      'hide-toolbar': 'true',
      src: 'https://region.example/own.csv',
      eurostat: 'rd_e_gerdreg?sectperf=TOTAL&unit=PC_GDP',
    });
    for (const form of ['link', 'markdown', 'div', 'element', 'frame'] as const) {
      const found = readSnippet(code(form, made, 'Two "regions" [now]'), FILES);
      expect(found?.form, form).to.equal(form);
      expect(Object.fromEntries(found!.asked.parameters), form).to.deep.equal(Object.fromEntries(made.parameters));
    }
  });

  it('keeps codes with blanks in them, in every form', () => {
    for (const regions of ['Valle A, Alpine space', 'Alpine space,', 'ITI1, Alpine space'])
      for (const form of ['link', 'markdown', 'div', 'element', 'frame'] as const)
        expect(readSnippet(code(form, choices({ regions })), FILES)!.asked.parameters.get('regions'), form).to.equal(
          regions,
        );
  });

  it('keeps a heading that is left out, in every form', () => {
    for (const form of ['link', 'markdown', 'div', 'element', 'frame'] as const)
      expect(readSnippet(code(form, choices({ heading: '' })), FILES)!.asked.parameters.get('heading'), form).to.equal(
        '',
      );
  });

  it('writes no parameter that is empty, and stays on one line', () => {
    const text = code('element', choices({ src: '', heading: 'Two\nlines' }));
    expect(text).to.equal(
      '<s3-region-compare regions="ITI1 ES21" heading="Two lines"><a href="https://region.example/s3/embed/region-compare/?regions=ITI1,ES21&amp;heading=Two%20lines">Two lines</a></s3-region-compare>',
    );
  });

  it('escapes what would end a tag', () => {
    const text = code('div', choices({ heading: '"><script>alert(1)</script>' }), '<b>x</b>');
    expect(text).not.to.include('<script').and.not.to.include('<b>');
  });
});

describe('addressOf', () => {
  it('keeps commas and escapes the rest', () => {
    expect(addressOf(choices({ heading: 'a&b=c' }))).to.equal(
      `${FILES}embed/region-compare/?regions=ITI1,ES21&heading=a%26b%3Dc`,
    );
  });
});

describe('headCode', () => {
  it('has space, look and script with their hashes', () => {
    const text = headCode(choices({}, { look: 'ecl' }), 'link', {
      's3-widgets.js': 'sha384-x',
      'themes/ecl.css': 'sha384-y',
    });
    expect(text.split('\n')).to.deep.equal([
      `<link rel="stylesheet" href="${FILES}s3-widgets.css">`,
      `<link rel="stylesheet" href="${FILES}themes/ecl.css" integrity="sha384-y" crossorigin="anonymous">`,
      `<script type="module" src="${FILES}s3-widgets.js" integrity="sha384-x" crossorigin="anonymous"></script>`,
    ]);
  });
});

describe('importMapCode', () => {
  it('has whole addresses of modules only', () => {
    expect(importMapCode(choices(), { 'core.js': 'sha384-x', 's3-widgets.css': 'sha384-y' })).to.equal(
      `<script type="importmap">{"integrity":{"${FILES}core.js":"sha384-x"}}</script>`,
    );
    expect(importMapCode(choices(), {})).to.equal('');
  });
});

describe('PARAMETERS', () => {
  it('are attributes that the elements have', async () => {
    await Promise.all([
      import('../define/region-compare.js'),
      import('../define/priority-card.js'),
      import('../define/priority-list.js'),
      import('../define/strategy-timeline.js'),
    ]);
    for (const [widget, names] of Object.entries(PARAMETERS)) {
      const { observedAttributes } = customElements.get(`s3-${widget}`) as unknown as { observedAttributes: string[] };
      expect(observedAttributes, widget).to.include.members([...names]);
    }
  });
});
