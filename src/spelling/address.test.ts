import { expect } from '@esm-bundle/chai';
import { askedByAddress } from './address.js';

const PAGE = 'https://region.example/news/1';
const ORIGIN = 'https://region.example';
const read = (href: string) => {
  const asked = askedByAddress(href, PAGE, ORIGIN);
  return asked && { widget: asked.widget, ...Object.fromEntries(asked.parameters) };
};
const THREE = { widget: 'region-compare', regions: 'ITI1 ES21 FRJ1', indicators: 'gdp_pps_hab' };

describe('askedByAddress', () => {
  it('reads widget and parameters, on any host, in a folder, a page or a file', () => {
    const query = '?regions=ITI1,ES21,FRJ1&indicators=gdp_pps_hab';
    for (const path of [
      `https://s3.example/embed/region-compare${query}`,
      `http://copy.example/s3/1.4.2/cdn/embed/region-compare/${query}`,
      `/embed/region-compare/index.html${query}#top`,
      `../s3/embed/region-compare.html${query}`,
      `//s3.example/embed/Region-Compare${query}`,
    ]) {
      expect(read(path), path).to.deep.equal(THREE);
    }
  });

  it('reads what systems make of separators and escapes', () => {
    for (const query of [
      'regions=ITI1+ES21+FRJ1&amp;indicators=gdp_pps_hab',
      'regions=ITI1%2CES21%2CFRJ1&#038;indicators=gdp_pps_hab',
      'regions=ITI1%252CES21%252cFRJ1&indicators=gdp_pps_hab',
      'regions=ITI1;ES21;FRJ1&amp;amp;indicators=gdp_pps_hab',
      'regions&#61;ITI1/ES21/FRJ1&#x26;indicators&#x3D;gdp_pps_hab',
      'indicator=gdp_pps_hab&regions=ITI1%20ES21%C2%A0FRJ1',
      'regions[]=ITI1&regions[]=ES21&regions[]=FRJ1&indicators=gdp_pps_hab',
      'REGIONS=”ITI1,ES21,FRJ1″&indicators="gdp_pps_hab"',
    ]) {
      expect(read(`https://s3.example/embed/region-compare?${query}`), query).to.deep.equal(THREE);
    }
  });

  it('keeps free text as it is, and the earlier name of the language under its present one', () => {
    expect(read('/embed/priority-list?region=ITI1&heading=Work%2C+life%3B+more&lang=it')).to.deep.equal({
      widget: 'priority-list',
      region: 'ITI1',
      heading: 'Work, life; more',
      locale: 'it',
    });
  });

  it('is undefined for every other link', () => {
    for (const href of [
      '',
      '#',
      'mailto:a@b.example',
      'javascript:alert(1)//embed/region-compare',
      'https://video.example/embed/abc123',
      'https://s3.example/embed/region-compare-2?regions=ITI1',
      'https://s3.example/embed/region-compare/more',
      'https://s3.example/region-compare?regions=ITI1',
      'https://s3.example/?to=/embed/region-compare',
      'http://[/embed/region-compare',
    ]) {
      expect(read(href), href).to.equal(undefined);
    }
  });

  it('keeps addresses of the own site only, seen from the embed page', () => {
    const at = (query: string) => read(`https://region.example/s3/embed/priority-card?${query}`);
    expect(at('src=../figures.json')).to.include({ src: 'https://region.example/s3/figures.json' });
    expect(at('region-href=/regions/{code}')).to.include({ 'region-href': 'https://region.example/regions/{code}' });
    for (const query of [
      'src=https://evil.example/x.json',
      'href=javascript:alert(1)',
      'region-href=//evil.example/',
    ]) {
      expect(at(query), query).to.deep.equal({ widget: 'priority-card' });
    }
    expect(read('https://s3.example/embed/priority-list?src=own.json')).to.deep.equal({ widget: 'priority-list' });
  });
});
