import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import './define.js';
import { ELEMENTS } from './testing/elements.js';
import { nameOf, settled, textOf, until } from './testing/index.js';

/** An element and those within it. */
function rootsOf(element: Element): ShadowRoot[] {
  const root = element.shadowRoot!;
  return [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsOf(each) : []))];
}

const all = (element: Element, selector: string) =>
  rootsOf(element).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);

/** What tells that a control has done something. */
const states = (element: Element) =>
  all(element, 'button, details, input')
    .map((control) => ['aria-pressed', 'aria-expanded', 'open'].map((name) => control.getAttribute(name)).join())
    .join(';');

/** What can be seen of a control’s label, without symbols. */
const labelOf = (control: HTMLElement) => control.innerText.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();

describe('controls', () => {
  for (const [tag, drawn, content] of ELEMENTS) {
    describe(`<${tag}>`, () => {
      let element: LitElement;
      beforeEach(async () => {
        const page = await fixture<HTMLElement>(html`<div style="inline-size: 60rem">${content}</div>`);
        element = page.querySelector<LitElement>(tag)!;
        await until(() => rootsOf(element).some((root) => drawn.test(textOf(root))));
        await settled(element);
      });

      it('act when a press ends on them, not when it begins', async () => {
        const fired: string[] = [];
        for (const type of ['s3-change', 's3-select'])
          element.addEventListener(type, () => {
            fired.push(type);
          });
        const before = states(element);
        const init = { bubbles: true, composed: true, cancelable: true, isPrimary: true };
        for (const control of all(element, 'button, summary, [data-key], [data-item]')) {
          control.dispatchEvent(new PointerEvent('pointerdown', init));
          control.dispatchEvent(new MouseEvent('mousedown', init));
          control.dispatchEvent(new PointerEvent('pointercancel', init));
        }
        await settled(element);
        expect(fired).to.deep.equal([]);
        expect(states(element)).to.equal(before);
        all(element, 'button')[0]!.click();
        all(element, 'button[aria-expanded="false"]')[0]?.click();
        await until(() => fired.length || states(element) !== before);
      });

      it('have names with the words that are seen on them', async () => {
        for (const control of all(element, '.toolbar button[aria-expanded="false"]')) {
          control.click();
          await settled(element);
          const named = all(element, 'button').filter(labelOf);
          expect(named).not.to.be.empty;
          for (const button of named) {
            expect(nameOf(button).replace(/[^\p{L}\p{N}%]+/gu, ' ')).to.contain(labelOf(button));
          }
        }
      });
    });
  }
});
