import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { BuilderContext } from './context.js';
import { readSnippet } from './read-snippet.js';
import type { ReadSnippet } from './read-snippet.js';

/** Reads code that is on a page already. */
export function pasteStep(context: BuilderContext, onRead: (found: ReadSnippet) => void): TemplateResult {
  const { words, choices } = context;
  const read = (event: Event) => {
    const field = (event.currentTarget as Element).parentElement?.querySelector('textarea');
    const found = readSnippet(field?.value ?? '', choices.files || document.baseURI);
    if (!found) return context.say(words.paste.none);
    const { asked, form, linkText, above = choices.above, look = choices.look, files = choices.files } = found;
    context.change(
      { ...choices, linkText, above, look, files, ...asked, form },
      words.paste.done(words.widgets[asked.widget][0] ?? ''),
    );
    onRead(found);
  };
  return html`<details class="paste">
    <summary>${words.paste.title}</summary>
    <div class="field">
      <label for="s3-builder-paste">${words.paste.label}</label>
      <textarea id="s3-builder-paste" rows="4" spellcheck="false"></textarea>
      <button type="button" @click=${read}>${words.paste.button}</button>
    </div>
  </details>`;
}
