import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FileKind } from '../../../text/file-labels.js';
import { fileLabel, fileSaid } from '../../../text/file-labels.js';
import type { Language } from '../../../text/language.js';
import { downloadStyles, fileButton } from '../../../widget/save-file.js';
import { csvOf, eventCount, fileNameOf, icsOf, pngOf, svgOf } from '../files.js';
import type { TimelinePanel, TimelinePanelContext, TimelineShown } from '../panel.js';

type Make = (shown: TimelineShown) => BlobPart | Promise<BlobPart>;

function file(context: TimelinePanelContext, kind: FileKind, type: string, make: Make): TemplateResult {
  const { language } = context;
  let left = '';
  const makeFile = async () => {
    const shown = await context.shown();
    left = kind === 'ics' ? leftOut(shown, language) : '';
    return new File([await make(shown)], fileNameOf(shown, kind), { type });
  };
  return fileButton(fileLabel(kind, language), makeFile, (name) => {
    context.say([fileSaid(name, language), name && left].filter(Boolean).join('. '));
  });
}

/** What is not in the calendar, because it has no day; empty when everything is. */
function leftOut(shown: TimelineShown, language: Language): string {
  const count = shown.chronology.items.length - eventCount(shown);
  if (!count) return '';
  const n = language.number(count, 0);
  return language.msg(str`Not in the calendar, as they have no date: ${n}.`, {
    id: 'st.i.out',
    desc: 'Status after the download of a calendar; a number of steps',
  });
}

/** What is shown, as files. */
export const panel: TimelinePanel = {
  styles: downloadStyles,
  render: (context) =>
    html`${eventCount(context) ? file(context, 'ics', 'text/calendar;charset=utf-8', icsOf) : nothing}
    ${file(context, 'csv', 'text/csv;charset=utf-8', csvOf)} ${file(context, 'svg', 'image/svg+xml', svgOf)}
    ${file(context, 'png', 'image/png', pngOf)}`,
};
