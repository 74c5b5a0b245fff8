import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import './define.js';
import { ELEMENTS } from './testing/elements.js';
import { settled, until } from './testing/index.js';

/** The texts that can be seen in an element and in those within it. */
function textsOf(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Text) return node.parentElement?.closest('svg') ? [] : [node];
    const shadow = node instanceof Element ? (node.shadowRoot ? textsOf(node.shadowRoot) : []) : [];
    return [...shadow, ...textsOf(node)];
  });
}

function boxAt(text: Text, index: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getClientRects()[0] ?? new DOMRect();
}

/** Whether one character of a text stands to the left of another, in so far as both are seen in one line. */
function isOrdered(text: Text, first: number, last: number): boolean | undefined {
  const [left, right] = [boxAt(text, first), boxAt(text, last)];
  if (!left.width || !right.width || Math.abs(left.top - right.top) > 1) return undefined;
  return left.left < right.left;
}

describe('in a page from right to left', () => {
  for (const [tag, drawn, content] of ELEMENTS) {
    describe(`<${tag}>`, () => {
      let texts: Text[];
      beforeEach(async () => {
        const page = await fixture<HTMLElement>(
          html`<div dir="rtl" lang="ar" style="inline-size: 60rem">${content}</div>`,
        );
        const element = page.querySelector<LitElement>(tag)!;
        texts = await until(() => {
          const found = textsOf(element.shadowRoot!);
          return found.some(({ data }) => drawn.test(data)) && found;
        });
        await settled(element);
        texts = textsOf(element.shadowRoot!);
      });

      it('leaves spans of years and ages in their order', () => {
        const spans = texts.flatMap((text) =>
          [...text.data.matchAll(/\d+–\d+/g)].map((span) =>
            isOrdered(text, span.index, span.index + span[0].length - 1),
          ),
        );
        expect(spans.filter((ordered) => ordered !== undefined))
          .to.include(true)
          .and.not.to.include(false);
      });

      it('leaves a full stop at the end of its sentence', () => {
        const stops = texts.flatMap((text) => {
          const end = text.data.trimEnd().length - 1;
          return text.data[end] === '.' ? [isOrdered(text, end - 1, end)] : [];
        });
        expect(stops.filter((ordered) => ordered !== undefined))
          .to.include(true)
          .and.not.to.include(false);
      });
    });
  }
});
