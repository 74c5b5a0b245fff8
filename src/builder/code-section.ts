import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Comparison } from '../model/index.js';
import { addressOf, headCode, importMapCode, pageCode } from './code.js';
import type { Hashes } from './code.js';
import type { BuilderContext } from './context.js';

export interface CodeSection {
  readonly linkText: string;
  readonly hashes: Hashes;
  /** What the preview shows. */
  readonly comparison: Comparison | undefined;
}

/** The pieces of code, each with a button that copies it. */
export function codeSection(context: BuilderContext, { linkText, hashes, comparison }: CodeSection): TemplateResult {
  const { choices, form, words, language } = context;
  const { code } = words;
  const fallback = comparison && { comparison, language };
  const isLink = form === 'link' || form === 'markdown';
  const map = importMapCode(choices, hashes);
  const hasHashes = Object.keys(hashes).length > 0;
  return html`<section class="code" aria-labelledby="s3-builder-code">
    <h2 id="s3-builder-code">${code.title}</h2>
    ${piece(context, 'page', code.page, pageCode(choices, { form, linkText, fallback }))}
    ${form === 'link' ? piece(context, 'address', code.address, addressOf(choices)) : nothing}
    ${piece(context, 'head', code.head, headCode(choices, form, hashes), [
      code.headHint,
      ...(isLink || form === 'div' ? [code.headLink] : []),
      ...(hasHashes ? [] : [code.noHashes]),
    ])}
    ${
      map
        ? html`<details>
            <summary>${code.map}</summary>
            ${piece(context, 'map', code.map, map, [code.mapHint])}
          </details>`
        : nothing
    }
  </section>`;
}

function piece(
  { words: { code }, say }: BuilderContext,
  name: string,
  label: string,
  text: string,
  hints: readonly string[] = [],
): TemplateResult {
  const id = `s3-builder-code-${name}`;
  const copy = async (event: Event) => {
    const field = (event.currentTarget as Element).parentElement?.querySelector('textarea');
    field?.select();
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    say(isCopied ? code.copied(label) : code.selected(label));
  };
  return html`<div class="field">
    <label for=${id} id="${id}-label">${label}</label>
    <textarea id=${id} rows="3" readonly spellcheck="false" aria-describedby="${id}-hint" .value=${text}></textarea>
    <button type="button" aria-describedby="${id}-label" @click=${copy}>${code.copy}</button>
    <span class="hint" id="${id}-hint">${hints.join(' ')}</span>
  </div>`;
}
