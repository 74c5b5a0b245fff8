import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/** For buttons within `.panel.download`. */
export const downloadStyles = css`
  .panel.download {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .download button {
    border-color: var(--_rule);
  }
`;

/** Hands a file to the reader. Its address lives only until the download has begun. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A button that makes a file when it is pressed; `done` is told its name, or `undefined` when that failed. */
export function fileButton(
  label: string,
  make: () => File | Promise<File>,
  done: (name: string | undefined) => void,
): TemplateResult {
  const onClick = async () => {
    try {
      const file = await make();
      saveFile(file);
      done(file.name);
    } catch {
      done(undefined);
    }
  };
  return html`<button type="button" @click=${onClick}>${label}</button>`;
}
