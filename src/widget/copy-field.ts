import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/** For a field within `.embed`. */
export const copyFieldStyles = css`
  .embed textarea {
    display: block;
    inline-size: 100%;
    box-sizing: border-box;
    min-block-size: 6em;
    margin-block: 0.35em 0.5em;
    font-family: ui-monospace, monospace;
    font-size: max(0.8125em, 12px);
    background: var(--_paper);
    color: inherit;
    border: 1px solid var(--_muted);
    border-radius: 3px;
  }
  .embed .field + .field {
    margin-block-start: 1em;
  }
  .embed button {
    border-color: var(--_rule);
  }
`;

export interface CopyField {
  readonly text: string;
  readonly label: string;
  /** Words on the button. */
  readonly button: string;
  /** True when the text is on the clipboard; false when it could only be selected. */
  readonly done: (copied: boolean) => void;
}

/** Selects the text of a field and copies it where the browser lets the page. */
async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}

/** A text to take away, in a field of its own with a button that copies it. */
export function copyField({ text, label, button, done }: CopyField): TemplateResult {
  const onCopy = (event: Event) => {
    const field = (event.currentTarget as Element).parentElement?.querySelector('textarea');
    if (field) void copy(field).then(done);
  };
  return html`<div class="field">
    <label><span>${label}</span> <textarea readonly rows="5" .value=${text}></textarea></label
    ><button type="button" @click=${onCopy}>${button}</button>
  </div>`;
}
