import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { csvOf, fileNameOf, pngOf, svgOf } from '../files.js';
import type { Panel, PanelContext, Shown } from '../panel.js';

const styles = css`
  .panel.download {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .download button {
    border-color: var(--_rule);
  }
`;

/** Hands a file to the reader. The address lives only until the download has begun. */
function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function file(
  context: PanelContext,
  label: string,
  extension: string,
  make: (shown: Shown) => Blob | Promise<Blob>,
): TemplateResult {
  const { language } = context;
  const onClick = async () => {
    try {
      const shown = context.shown();
      const name = fileNameOf(shown, extension);
      save(await make(shown), name);
      context.say(name);
    } catch {
      context.say(
        language.msg('The file could not be made.', { id: 'file.failed', desc: 'Status: a download failed' }),
      );
    }
  };
  return html`<button type="button" @click=${onClick}>${label}</button>`;
}

/** What is shown, as files. */
export const panel: Panel = {
  styles,
  render(context) {
    const { msg } = context.language;
    const csv = msg('Figures (CSV)', { id: 'file.csv', desc: 'Button: download as a spreadsheet' });
    const svg = msg('Drawing (SVG)', { id: 'file.svg', desc: 'Button: download as a vector drawing' });
    const png = msg('Picture (PNG)', { id: 'file.png', desc: 'Button: download as a picture' });
    return html`${file(context, csv, 'csv', (shown) => new Blob([csvOf(shown)], { type: 'text/csv;charset=utf-8' }))}
    ${file(context, svg, 'svg', (shown) => new Blob([svgOf(shown)], { type: 'image/svg+xml' }))}
    ${file(context, png, 'png', pngOf)}`;
  },
};
