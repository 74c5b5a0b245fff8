import { expect, fixture, html } from '@open-wc/testing';
import { calm, FakeWidget, startUpgrade } from './harness.js';

const HREF = 'https://s3.example/embed/region-compare?regions=ITI1,ES21&indicator=gdp_pps_hab';
const widgets = (root: ParentNode) => [...root.querySelectorAll<FakeWidget>('s3-region-compare[data-s3-from]')];
const only = (root: ParentNode) => {
  const found = widgets(root);
  expect(found).to.have.lengthOf(1);
  return found[0]!;
};
const isSeen = (root: ParentNode, selector: string) => root.querySelector(selector)!.checkVisibility();
const serialized = (root: Element) => new XMLSerializer().serializeToString(root);
/** What an author wrote, without what we put there. */
function written(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const made of copy.querySelectorAll('[data-s3-from]')) made.remove();
  return serialized(copy);
}
const link = (text = 'Compare') => html`<p><a href=${HREF}>${text}</a></p>`;

describe('upgradeSpellings', () => {
  let stop: () => void;
  before(() => (stop = startUpgrade()));
  after(() => stop());
  afterEach(() => (FakeWidget.fails = false));

  describe('a link', () => {
    it('alone in its paragraph gets a widget beside the paragraph, and is hidden', async () => {
      const page = await fixture(html`<div>${link()}</div>`);
      const before = written(page);
      await calm();
      expect(only(page).previousElementSibling?.localName).to.equal('p');
      expect(only(page).getAttribute('regions')).to.equal('ITI1 ES21');
      expect(only(page).getAttribute('indicators')).to.equal('gdp_pps_hab');
      expect(isSeen(page, 'p')).to.equal(false);
      expect(written(page)).to.equal(before);
    });

    it('stays in sight where the widget has nothing to show', async () => {
      FakeWidget.fails = true;
      const page = await fixture(html`<div>${link()}</div>`);
      await calm();
      only(page);
      expect(isSeen(page, 'a')).to.equal(true);
    });

    it('is alone with blanks, breaks, wrappers and blocks around it', async () => {
      for (const around of [
        html`<p>
          &nbsp;<strong><a href=${HREF}>x</a></strong
          ><br />&#8203;&shy;&#8206;&#8288;
        </p>`,
        html`<p>
          <a id="top"></a><i class="icon"></i><svg aria-hidden="true" width="9" height="9"></svg> <a href=${HREF}>x</a
          ><b></b>
        </p>`,
        html`<p>Before</p>
          <a href=${HREF}>x</a>
          <p>After</p>`,
        html`<div>
          <span></span><a href=${HREF} target="_blank" rel="noopener" class="more"><img alt="" /></a>
        </div>`,
        html`<blockquote>
          <p>
            <span
              ><em><a href=${HREF}>x</a></em></span
            >
          </p>
        </blockquote>`,
      ]) {
        const page = await fixture(html`<div>${around}</div>`);
        await calm();
        expect(isSeen(page, `a[href]`)).to.equal(false);
        only(page);
      }
    });

    it('is as hidden as the paragraph or the element that it stands for', async () => {
      const page = await fixture<HTMLElement>(
        html`<main><div data-s3="region-compare" data-regions="ITI1" role="tabpanel" hidden></div></main>`,
      );
      await calm();
      expect(only(page).checkVisibility()).to.equal(false);
      page.querySelector('div')!.hidden = false;
      await calm();
      expect(only(page).checkVisibility()).to.equal(true);
    });

    it('stays a link in a sentence, a list, a table, a heading and a navigation', async () => {
      for (const around of [
        html`<p>See <a href=${HREF}>x</a></p>`,
        html`<p><a href=${HREF}>x</a><a href="#">y</a></p>`,
        html`<p>
          <a href=${HREF}>x</a><span><img alt="A picture" /></span>
        </p>`,
        html`<p><a href=${HREF}>x</a><a href="#" class="icon"></a></p>`,
        html`<p>
          <em>See </em><b><a href=${HREF}>x</a></b>
        </p>`,
        html`<ul>
          <li><a href=${HREF}>x</a></li>
        </ul>`,
        html`<ul>
          <li>
            <p><a href=${HREF}>x</a></p>
          </li>
        </ul>`,
        html`<table>
          <tr>
            <td><a href=${HREF}>x</a></td>
          </tr>
        </table>`,
        html`<h2><a href=${HREF}>x</a></h2>`,
        html`<nav>
          <div><a href=${HREF}>x</a></div>
        </nav>`,
      ]) {
        const page = await fixture(html`<div>${around}</div>`);
        await calm();
        expect(widgets(page), written(page)).to.have.lengthOf(0);
        expect(isSeen(page, 'a')).to.equal(true);
      }
    });

    it('that says so gets a widget after its sentence, which stays', async () => {
      const page = await fixture(
        html`<div>
          <p>See <a class="s3-embed" href=${HREF}>x</a></p>
        </div>`,
      );
      await calm();
      only(page);
      expect(isSeen(page, 'a')).to.equal(true);
    });

    it('that fell out of its element is not drawn a second time', async () => {
      const page = await fixture(
        html`<div>
          <p><s3-region-compare regions="ITI1 ES21" indicators="gdp_pps_hab"></s3-region-compare></p>
          ${link()}
        </div>`,
      );
      await calm();
      expect(widgets(page)).to.have.lengthOf(0);
    });
  });

  describe('a plain element', () => {
    it('has its parameters in its attributes, else in the link in it', async () => {
      const page = await fixture(
        html`<div><div data-s3="region-compare" data-regions="FRJ1" lang="it">${link()}</div></div>`,
      );
      await calm();
      expect(only(page).getAttribute('regions')).to.equal('FRJ1');
      expect(only(page).getAttribute('indicators')).to.equal('gdp_pps_hab');
      expect(only(page).lang).to.equal('it');
      expect(isSeen(page, 'a')).to.equal(false);
    });

    it('may be empty, and be called by its other names', async () => {
      for (const host of [
        html`<div data-s3="region-compare" data-regions="FRJ1"></div>`,
        html`<div data-s3-widget="region-compare" data-s3-regions="FRJ1">&nbsp;</div>`,
        html`<div class="box s3-region-compare" data-regions="FRJ1"></div>`,
        html`<script type="application/json" data-s3="region-compare">
          { "regions": ["FRJ1"] }
        </script>`,
      ]) {
        const page = await fixture(html`<div>${host}</div>`);
        await calm();
        expect(only(page).getAttribute('regions')).to.equal('FRJ1');
      }
    });

    it('is left alone with a name that is not ours, and so is not the link in it', async () => {
      const page = await fixture(html`<div><div data-s3="weather" data-regions="FRJ1">${link()}</div></div>`);
      await calm();
      expect(only(page).getAttribute('regions')).to.equal('ITI1 ES21');
    });

    it('that is a table or holds a list is copied into the widget, without ids', async () => {
      const page = await fixture(
        html`<div>
          <table data-s3="region-compare" id="t">
            <tr>
              <td id="c">1</td>
            </tr>
          </table>
        </div>`,
      );
      const before = written(page);
      await calm();
      const copy = only(page).querySelector('td');
      expect(copy?.textContent).to.equal('1');
      expect(only(page).querySelector('[id]')).to.equal(null);
      expect(isSeen(page, '#c')).to.equal(false);
      expect(written(page)).to.equal(before);
      page.querySelector('#c')!.firstChild!.nodeValue = '2';
      await calm();
      expect(only(page).querySelector('td')?.textContent).to.equal('2');
    });
  });

  it('reads oEmbed as editors write it', async () => {
    for (const name of ['oembed', 'o-embed']) {
      const page = await fixture(html`<figure class="media"></figure>`);
      const element = document.createElement(name);
      element.setAttribute('url', HREF);
      page.append(element);
      await calm();
      expect(only(page).getAttribute('regions')).to.equal('ITI1 ES21');
    }
  });

  it('tells an element without attributes what the link in it says, and writes nothing into it', async () => {
    const page = await fixture(
      html`<div>
        <s3-region-compare><a href=${HREF}>x</a></s3-region-compare>
      </div>`,
    );
    const before = serialized(page);
    await calm();
    const element = page.querySelector<FakeWidget>('s3-region-compare')!;
    expect(element.told).to.include({ regions: 'ITI1 ES21', indicators: 'gdp_pps_hab' });
    expect(serialized(page)).to.equal(before);
  });

  describe('where somebody writes', () => {
    for (const [name, editor] of [
      ['contenteditable', html`<div contenteditable="true">${link()}</div>`],
      ['contenteditable without a value', html`<div contenteditable>${link()}</div>`],
      ['an island in an editor', html`<div contenteditable="true"><div contenteditable="false">${link()}</div></div>`],
      ['TinyMCE', html`<div class="mce-content-body">${link()}</div>`],
      ['CKEditor 5', html`<div class="ck-content ck-editor__editable" contenteditable="false">${link()}</div>`],
      ['Gutenberg', html`<div class="editor-styles-wrapper">${link()}</div>`],
    ] as const) {
      it(`does nothing: ${name}`, async () => {
        const page = await fixture(html`<div>${editor}</div>`);
        const before = serialized(page);
        await calm();
        expect(serialized(page)).to.equal(before);
      });
    }

    it('does nothing in design mode', async () => {
      document.designMode = 'on';
      const page = await fixture(html`<div>${link()}</div>`);
      await calm();
      document.designMode = 'off';
      expect(widgets(page)).to.have.lengthOf(0);
    });

    it('takes the widget away when writing begins, and puts it back when it ends', async () => {
      const page = await fixture<HTMLElement>(html`<div>${link()}</div>`);
      await calm();
      page.contentEditable = 'true';
      await calm();
      expect(widgets(page)).to.have.lengthOf(0);
      page.contentEditable = 'inherit';
      await calm();
      only(page);
    });

    it('does act on a page that shows the text of an editor', async () => {
      const page = await fixture(html`<div class="ck-content">${link()}</div>`);
      await calm();
      only(page);
    });
  });

  describe('when the page changes', () => {
    it('finds what comes later', async () => {
      const page = await fixture(html`<main></main>`);
      await calm();
      page.append((await fixture<Element>(html`<section>${link()}</section>`)).cloneNode(true));
      await calm();
      only(page);
    });

    it('takes the widget along when its source moves, and away when that goes', async () => {
      const page = await fixture(
        html`<main>
          <div id="a">${link()}</div>
          <div id="b"></div>
        </main>`,
      );
      await calm();
      const made = only(page);
      page.querySelector('#b')!.append(page.querySelector('p')!);
      await calm();
      expect(only(page)).to.equal(made);
      expect(made.parentElement?.id).to.equal('b');
      page.querySelector('p')!.remove();
      await calm();
      expect(widgets(page)).to.have.lengthOf(0);
    });

    it('adopts the widgets of a copy', async () => {
      const page = await fixture(html`<main><div>${link()}</div></main>`);
      await calm();
      page.append(page.firstElementChild!.cloneNode(true));
      await calm();
      expect(widgets(page)).to.have.lengthOf(2);
      expect([...page.children].map((child) => widgets(child).length)).to.deep.equal([1, 1]);
    });

    it('gives a copy of the source alone its own', async () => {
      const page = await fixture(html`<main>${link()}</main>`);
      await calm();
      page.prepend(page.querySelector('p')!.cloneNode(true));
      await calm();
      expect(widgets(page)).to.have.lengthOf(2);
      for (const paragraph of page.querySelectorAll('p')) expect(paragraph.checkVisibility()).to.equal(false);
    });

    it('follows new parameters, and an address that is none any more', async () => {
      const page = await fixture(html`<main>${link()}</main>`);
      await calm();
      const made = only(page);
      page.querySelector('a')!.href = HREF.replace('ITI1,ES21&indicator=gdp_pps_hab', 'FRJ1');
      await calm();
      expect(only(page)).to.equal(made);
      expect(made.getAttribute('regions')).to.equal('FRJ1');
      expect(made.hasAttribute('indicators')).to.equal(false);
      page.querySelector('a')!.href = 'https://s3.example/';
      await calm();
      expect(widgets(page)).to.have.lengthOf(0);
      expect(isSeen(page, 'a')).to.equal(true);
    });

    it('is a link again when words come beside it', async () => {
      const page = await fixture(html`<main>${link()}</main>`);
      await calm();
      page.querySelector('p')!.append(' and more');
      await calm();
      expect(widgets(page)).to.have.lengthOf(0);
      page.querySelector('p')!.lastChild!.remove();
      await calm();
      only(page);
    });

    it('is a widget as soon as the words beside it are gone', async () => {
      const page = await fixture(
        html`<main>
          <p>Loading <a href=${HREF}>x</a></p>
        </main>`,
      );
      await calm();
      expect(widgets(page)).to.have.lengthOf(0);
      (page.querySelector('p')!.firstChild as Text).data = '';
      await calm();
      only(page);
    });

    it('puts a widget back that a script took for foreign, and stays beside its source', async () => {
      const page = await fixture(html`<main>${link()}</main>`);
      await calm();
      only(page).remove();
      await calm();
      const between = document.createElement('hr');
      page.querySelector('p')!.after(between);
      await calm();
      expect(only(page).previousElementSibling?.localName).to.equal('p');
      expect(between.checkVisibility()).to.equal(true);
    });

    it('ends a quarrel with a script that keeps removing it', async () => {
      const page = await fixture(html`<main>${link()}</main>`);
      const quarrel = new MutationObserver(() => widgets(page).forEach((made) => made.remove()));
      quarrel.observe(page, { childList: true });
      await calm();
      only(page).remove();
      for (let turn = 0; turn < 10; turn++) await calm();
      expect(widgets(page)).to.have.lengthOf(0);
      quarrel.disconnect();
    });
  });

  it('makes one widget where two copies of the loader run', async () => {
    const stopOther = startUpgrade();
    const page = await fixture(html`<main>${link()}</main>`);
    await calm();
    only(page);
    expect(isSeen(page, 'a')).to.equal(false);
    stopOther();
  });
});
