// What editors write into a page of a wiki, by its title. `{origin}` stands for the address of the site.
const PAGE = '{origin}/s3-widgets/cdn/embed/region-compare?regions=ITI1,ES21,FRJ1';

/** Each is a widget for a reader. */
export const FORMS = {
  'Empty div': '<div data-s3="region-compare" data-regions="ITI1,ES21,FRJ1"></div>',
  'Div with link': `<div data-s3="region-compare" data-regions="ITI1,ES21,FRJ1">[${PAGE} Compare three regions]</div>`,
  'Div on lines': `<div data-s3="region-compare" data-regions="ITI1,ES21,FRJ1">\n[${PAGE} Compare three regions]\n</div>`,
  Link: `[${PAGE} Compare three regions]`,
  Address: `${PAGE}&heading=Three+regions`,
  Card: '<div data-s3="priority-card" data-region="ITI1" data-period="2014-2020" data-priority="smart-factory"></div>',
  List: '<div data-s3="priority-list" data-region="ITI1"></div>',
  Timeline: '<div data-s3="strategy-timeline" data-region="ITI1"></div>',
  Steps:
    '<ol data-s3="strategy-timeline" data-heading="Our steps">\n<li><time datetime="2014-07-10">10 July 2014</time> Workshop</li>\n<li><time datetime="2015-03">March 2015</time> Adopted</li>\n</ol>',
  Figures:
    '{| class="wikitable" data-s3="region-compare" data-heading="Our figures"\n! scope="col" | Region !! scope="col" | 2022 !! scope="col" | 2023\n|-\n! scope="row" | Tuscany\n| 30 || 31\n|-\n! scope="row" | Basque Country\n| 34 || 35\n|}',
};

/** Tags, which a wiki shows as code, and a link in a sentence. */
export const OTHERS = {
  Tag: '<s3-region-compare regions="ITI1,ES21"></s3-region-compare>',
  Sentence: `Read more in [${PAGE} a comparison] of regions.`,
};
