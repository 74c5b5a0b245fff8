import { expect } from '@esm-bundle/chai';
import { readSnippet } from './read-snippet.js';

const BASE = 'https://region.example/s3/';
const QUERY = 'regions=ITI1,ES21&amp;indicators=rd_gerd_pct_gdp';
const HREF = `https://region.example/s3/embed/region-compare/?${QUERY}`;
const TWO = { regions: 'ITI1 ES21', indicators: 'rd_gerd_pct_gdp' };
const read = (text: string) => {
  const found = readSnippet(text, BASE);
  return found && { ...found, ...found.asked, parameters: Object.fromEntries(found.asked.parameters) };
};

describe('readSnippet', () => {
  it('reads every spelling of a widget, and says which it was', () => {
    for (const [form, text] of [
      ['link', `<p><a href="${HREF}">Compare</a></p>`],
      ['link', `<figure class="media"><oembed url="${HREF}"></oembed></figure>`],
      ['link', HREF.replaceAll('&amp;', '&')],
      ['markdown', `See [Compare](${HREF.replaceAll('&amp;', '&')}).`],
      ['frame', `<iframe src="${HREF}" title="Compare" height="700"></iframe>`],
      ['div', '<div data-s3="region-compare" data-regions="ITI1,ES21" data-indicator="rd_gerd_pct_gdp"></div>'],
      [
        'div',
        '<div class="x s3-region-compare" data-regions="ITI1;ES21" data-indicators="rd_gerd_pct_gdp">&nbsp;</div>',
      ],
      ['div', `<div data-s3="region-compare"><p><a href="${HREF}">Compare</a></p></div>`],
      [
        'div',
        '<script type="application/json" data-s3="region-compare">{"regions":["ITI1","ES21"],"indicators":"rd_gerd_pct_gdp"}</script>',
      ],
      ['element', "<S3-Region-Compare regions='ITI1 ES21' indicators=rd_gerd_pct_gdp></S3-Region-Compare>"],
      ['element', `<s3-region-compare><a href="${HREF}">Compare</a></s3-region-compare>`],
      [
        'table',
        '<s3-region-compare regions="ITI1 ES21" indicators="rd_gerd_pct_gdp"><table data-s3-fallback></table></s3-region-compare>',
      ],
    ] as const) {
      const found = read(text);
      expect(found?.form, text).to.equal(form);
      expect(found?.widget, text).to.equal('region-compare');
      expect(found?.parameters, text).to.deep.equal(TWO);
    }
  });

  it('reads what is around: words of the link, the heading above, look and folder of the files', () => {
    const text = `<link rel="stylesheet" href="https://region.example/v1/themes/ecl.css">
<script type="module" src="https://region.example/v1/s3-widgets.js"></script>
<h1>Page</h1><h2>Part</h2>
<s3-priority-list region="ITI1"><h4 slot="heading">R&amp;D: more</h4><a href="https://region.example/v1/embed/priority-list/?region=ITI1">What Tuscany chose</a></s3-priority-list><h5>After</h5>`;
    expect(read(text)).to.deep.include({
      linkText: 'What Tuscany chose',
      above: 2,
      look: 'ecl',
      files: 'https://region.example/v1/',
      parameters: { region: 'ITI1', heading: 'R&D: more' },
    });
  });

  it('names what the widget does not know, and leaves it out', () => {
    const found = read('<s3-region-compare region="ITI1" regions="ES21" class="wide" data-x="1"></s3-region-compare>');
    expect(found?.unknown).to.deep.equal(['region']);
    expect(found?.parameters).to.deep.equal({ regions: 'ES21' });
  });

  it('reads a flag without a value, and a heading that is left out', () => {
    expect(
      read('<s3-region-compare regions="ES21" hide-toolbar heading=""></s3-region-compare>')?.parameters,
    ).to.deep.equal({ regions: 'ES21', 'hide-toolbar': 'true', heading: '' });
    expect(
      read('<div data-s3="priority-card" data-region="ES21" data-hide-context="false"></div>')?.parameters,
    ).to.deep.equal({ region: 'ES21' });
  });

  it('knows what shows the table, the list or the words in it', () => {
    for (const [isOwn, text] of [
      [true, '<table data-s3="region-compare"><tr><th>Region</th></tr></table>'],
      [true, '<s3-region-compare><table><caption>2021</caption></table></s3-region-compare>'],
      [false, '<s3-region-compare regions="ES21"><table data-s3-fallback></table></s3-region-compare>'],
      [true, '<ol data-s3="strategy-timeline"><li>Step</li></ol>'],
      [false, '<div data-s3="strategy-timeline" data-region="ES21"><ul><li>Step</li></ul></div>'],
      [true, '<s3-priority-card><h3 slot="heading">Food</h3></s3-priority-card>'],
      [false, `<p><a href="${HREF}">Compare</a></p>`],
    ] as const)
      expect(read(text)?.hasOwnContent, text).to.equal(isOwn);
  });

  it('finds nothing in anything else', () => {
    for (const text of [
      '',
      'ITI1',
      '<p>Text</p>',
      '<a href="https://video.example/embed/abc">Film</a>',
      '<<<>>>',
      '<s3-other>',
    ])
      expect(read(text), text).to.equal(undefined);
  });

  it('has no words of a link that has none', () => {
    expect(read(`<figure><oembed url="${HREF}"></oembed></figure>`)).not.to.have.property('linkText');
  });
});
