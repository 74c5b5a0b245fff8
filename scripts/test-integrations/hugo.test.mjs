// The shortcodes in Hugo, with raw HTML off as it is by default. Needs `npm run build:cdn`, and Debian or an installed Hugo.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { installPackages, onPath } from '../browser.mjs';
import { ROOT } from '../files.mjs';
import { startStage } from '../test-build/page.mjs';

const FORMS = {
  compare: '{{< s3-region-compare regions="ITI1,ES21,FRJ1" heading-level="2" />}}',
  heading: '{{< s3-region-compare regions="ITI1,ES21" heading="R&D \\"at work\\" <b>" />}}',
  card: '{{< s3-priority-card region="ITI1" period="2014-2020" priority="smart-factory" />}}',
  list: '{{< s3-priority-list region="ITI1" hide-toolbar="true" />}}',
  timeline: '{{< s3-strategy-timeline region="ITI1" >}}The *steps* of Tuscany.{{< /s3-strategy-timeline >}}',
  link: '[Compare three regions](/s3-widgets/cdn/embed/region-compare?regions=ITI1,ES21,FRJ1)',
};
const skip = onPath('hugo') || (installPackages('hugo') && onPath('hugo')) ? false : 'Hugo is not here';

describe('Hugo', { skip }, () => {
  let folder, stage;
  before(async () => {
    folder = await mkdtemp(`${tmpdir()}/s3-hugo-`);
    await cp(`${ROOT}integrations/hugo/`, folder, { recursive: true });
    await mkdir(`${folder}/layouts/_default`, { recursive: true });
    await writeFile(`${folder}/config.toml`, 'baseURL = "/"\ndisableKinds = ["RSS", "sitemap", "taxonomy", "term"]\n');
    const page =
      '<html lang="en"><head><title>Page</title>{{ partial "s3-widgets.html" . }}</head><body>{{ .Content }}</body></html>';
    await writeFile(`${folder}/layouts/_default/single.html`, `<!doctype html>${page}`);
    await mkdir(`${folder}/content`);
    for (const [name, text] of Object.entries({ ...FORMS, plain: 'Words.' })) {
      await writeFile(`${folder}/content/${name}.md`, `---\ntitle: ${name}\n---\nBefore.\n\n${text}\n\nAfter.\n`);
    }
    const { status, stdout, stderr } = spawnSync('hugo', ['--quiet'], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, `${stdout}${stderr}`);
    stage = await startStage();
  });
  after(async () => {
    await stage?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  for (const name of Object.keys(FORMS)) {
    it(`makes the widget of ${FORMS[name]}`, async () => {
      const content = await readFile(`${folder}/public/${name}/index.html`, 'utf8');
      const { page, complaints } = await stage.show(content, { folders: { '/s3-widgets/cdn/': `${ROOT}cdn/` } });
      await page.waitForFunction(() => {
        const all = document.querySelectorAll(
          's3-region-compare, s3-priority-card, s3-priority-list, s3-strategy-timeline',
        );
        return (
          all.length === 1 &&
          all[0].shadowRoot?.querySelector('[part]') &&
          !all[0].shadowRoot.querySelector('[aria-busy="true"]')
        );
      });
      if (name === 'heading') {
        const heading = await page.evaluate(() => document.querySelector('s3-region-compare').heading);
        assert.equal(heading, 'R&D "at work" <b>');
      }
      if (name === 'timeline') assert.match(content, />The <em>steps<\/em> of Tuscany\.<\/s3-strategy-timeline>/);
      const outside = await page.evaluate(() => document.body.innerText);
      assert.match(outside, /^Before\.[^]*After\.$/);
      assert.deepEqual(complaints, []);
      await stage.closeAll();
    });
  }

  it('loads nothing where there is no widget', async () => {
    assert.doesNotMatch(await readFile(`${folder}/public/plain/index.html`, 'utf8'), /s3-widgets/);
  });
});
