import type { Language } from './language.js';

/** A file that an element makes of what it shows. */
export type FileKind = 'figures' | 'csv' | 'svg' | 'png' | 'ics' | 'json';

/** Words on the button that makes a file. */
export function fileLabel(kind: FileKind, { msg }: Language): string {
  switch (kind) {
    case 'figures':
      return msg('Figures (CSV)', { id: 'file.csv', desc: 'Button: download as a spreadsheet' });
    case 'csv':
      return msg('Spreadsheet (CSV)', { id: 'sw.csv', desc: 'Button: download as a spreadsheet; words, not figures' });
    case 'svg':
      return msg('Drawing (SVG)', { id: 'file.svg', desc: 'Button: download as a vector drawing' });
    case 'png':
      return msg('Picture (PNG)', { id: 'file.png', desc: 'Button: download as a picture' });
    case 'ics':
      return msg('Calendar (ICS)', { id: 'st.ics', desc: 'Button: download as a file for calendars' });
    case 'json':
      return msg('Data (JSON)', { id: 'sw.json', desc: 'Button: download as a file for programs' });
  }
}

/** Status after a download: the name of the file, or that there is none. */
export function fileSaid(name: string | undefined, { msg }: Language): string {
  return name ?? msg('The file could not be made.', { id: 'file.failed', desc: 'Status: a download failed' });
}

/** What stands at the field with the embed code. */
export function embedLabels({ msg }: Language): { readonly label: string; readonly button: string } {
  return {
    label: msg('Paste this into your page to show the same:', { id: 'embed.label', desc: 'Label of the embed code' }),
    button: msg('Copy', { id: 'embed.copy', desc: 'Button that copies the embed code' }),
  };
}

/** The same for a link in place of the code. */
export function linkLabels({ msg }: Language): { readonly label: string; readonly button: string } {
  return {
    label: msg('Where your system deletes the code, paste this link alone in a paragraph:', {
      id: 'embed.link.label',
      desc: 'Label of a link that can be used in place of the embed code',
    }),
    button: msg('Copy the link', { id: 'embed.link.copy', desc: 'Button that copies the link' }),
  };
}

/** Status after copying. */
export function copySaid(copied: boolean, { msg }: Language): string {
  return copied
    ? msg('Copied.', { id: 'embed.copied', desc: 'Status: the embed code is on the clipboard' })
    : msg('The code is selected: copy it with the keyboard.', {
        id: 'embed.selected',
        desc: 'Status: the browser does not let the page copy',
      });
}
