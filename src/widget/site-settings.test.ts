import { expect } from '@esm-bundle/chai';
import { siteSettings } from './site-settings.js';

function settings(content?: string): ReturnType<typeof siteSettings> {
  const page = document.implementation.createHTMLDocument();
  const base = page.createElement('base');
  base.href = 'https://region.example/a/';
  page.head.append(base);
  if (content !== undefined) {
    const meta = page.createElement('meta');
    meta.name = 'S3-Widgets';
    meta.content = content;
    page.head.append(meta);
  }
  return siteSettings(page);
}

describe('siteSettings', () => {
  it('siteSettings(page) lets everything load where nothing is set', () => {
    for (const content of [undefined, '', 'network=some', 'offline', 'eurostat=']) {
      expect(settings(content), content).to.deep.equal({ offline: false });
    }
  });

  it('siteSettings(page) reads settings with commas or spaces between them', () => {
    for (const content of ['network=none, eurostat=/proxy/', 'NETWORK=None eurostat=/proxy/']) {
      expect(settings(content)).to.deep.equal({ offline: true, eurostat: 'https://region.example/proxy/' });
    }
    expect(settings('eurostat=https://x.example/api?key=1=2').eurostat).to.equal('https://x.example/api?key=1=2');
  });
});
