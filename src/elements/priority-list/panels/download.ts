import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FileKind } from '../../../text/file-labels.js';
import { fileLabel, fileSaid } from '../../../text/file-labels.js';
import { downloadStyles, fileButton } from '../../../widget/save-file.js';
import { csvOf, fileNameOf, jsonOf } from '../files.js';
import type { Panel, PanelContext, Shown } from '../panel.js';

function file(context: PanelContext, kind: FileKind, type: string, make: (shown: Shown) => string): TemplateResult {
  const { shown } = context;
  const { language } = shown;
  return fileButton(
    fileLabel(kind, language),
    () => new File([make(shown)], fileNameOf(shown, kind), { type }),
    (name) => context.say(fileSaid(name, language)),
  );
}

/** What is shown, as files. */
export const panel: Panel = {
  styles: downloadStyles,
  render: (context) =>
    html`${file(context, 'csv', 'text/csv;charset=utf-8', csvOf)} ${file(context, 'json', 'application/json', jsonOf)}`,
};
