// What authors put into a post, by name.
const PAGE = '{origin}/s3-widgets/embed/region-compare?regions=ITI1,ES21,FRJ1';
const ELEMENT = '<s3-region-compare regions="ITI1,ES21,FRJ1" heading-level="2"></s3-region-compare>';
const LINK = `<a href="${PAGE}">Compare three regions</a>`;

/** Each is a widget for a reader, whoever wrote it. */
export const FORMS = {
  block: '<!-- wp:s3-widgets/region-compare {"regions":"ITI1,ES21,FRJ1","heading-level":2,"view":"bars"} /-->',
  'block of a card':
    '<!-- wp:s3-widgets/priority-card {"region":"ITI1","period":"2014-2020","priority":"smart-factory"} /-->',
  'block of a list': '<!-- wp:s3-widgets/priority-list {"region":"ITI1","hide-toolbar":true} /-->',
  'block of a timeline': '<!-- wp:s3-widgets/strategy-timeline {"region":"ITI1"} /-->',
  shortcode: '[s3_region_compare regions="ITI1,ES21,FRJ1" heading-level="2" hide-toolbar]',
  'shortcode with curly quotes': '[s3_region_compare regions=”ITI1,ES21,FRJ1”]',
  'shortcode with content': '[s3_strategy_timeline region="ITI1"]The steps of Tuscany.[/s3_strategy_timeline]',
  'shortcode block': '<!-- wp:shortcode -->\n[s3_priority_list region="ITI1"]\n<!-- /wp:shortcode -->',
  address: `Before.\n\n${PAGE}&heading=Three+regions\n\nAfter.`,
  'embed block': `<!-- wp:embed {"url":"${PAGE}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${PAGE}\n</div></figure>\n<!-- /wp:embed -->`,
  link: `<p>Before.</p>\n\n<p>${LINK}</p>`,
  'div with link': `<div data-s3="region-compare" data-regions="ITI1,ES21,FRJ1"><p>${LINK}</p></div>`,
  'empty div': '<div data-s3="region-compare" data-regions="ITI1,ES21,FRJ1"></div>',
  'element with link': `<s3-region-compare regions="ITI1,ES21,FRJ1">${LINK}</s3-region-compare>`,
  element: `Before.\n\n${ELEMENT}\n\nAfter.`,
  'element in an HTML block': `<!-- wp:html -->\n${ELEMENT}\n<!-- /wp:html -->`,
  list: '<ol data-s3="strategy-timeline" data-heading="Our steps">\n<li><time datetime="2014-07-10">10 July 2014</time> Workshop</li>\n</ol>',
};

/** Without a widget. */
export const PLAIN = { plain: 'Nothing but words, and [another_shortcode].' };

/** What an author must not get into a page. */
export const HOSTILE = {
  'hostile shortcode':
    '[s3_priority_card region="ITI1" href="javascript:alert(1)" heading="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;" onclick="alert(1)"]',
  'hostile address':
    '{origin}/s3-widgets/embed/priority-card?region=ITI1&src=https://evil.example/x.json&onclick=alert(1)',
  'hostile element':
    '<s3-priority-card region="ITI1" href="javascript:alert(1)" region-href="javascript:alert(1)" onclick="alert(1)"></s3-priority-card>',
};
