import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FileKind } from '../../../text/file-labels.js';
import { fileLabel, fileSaid } from '../../../text/file-labels.js';
import { downloadStyles, fileButton } from '../../../widget/save-file.js';
import { csvOf, fileNameOf, pngOf, svgOf } from '../files.js';
import type { Panel, PanelContext } from '../panel.js';

function file(
  context: PanelContext,
  kind: FileKind,
  extension: string,
  type: string,
  make: (context: PanelContext) => BlobPart | Promise<BlobPart>,
): TemplateResult {
  const { language } = context;
  const makeFile = async () => new File([await make(context)], fileNameOf(context, extension), { type });
  return fileButton(fileLabel(kind, language), makeFile, (name) => context.say(fileSaid(name, language)));
}

/** What is shown, as files. */
export const panel: Panel = {
  styles: downloadStyles,
  render: (context) =>
    html`${file(context, 'figures', 'csv', 'text/csv;charset=utf-8', csvOf)}
    ${file(context, 'svg', 'svg', 'image/svg+xml', svgOf)} ${file(context, 'png', 'png', 'image/png', pngOf)}`,
};
