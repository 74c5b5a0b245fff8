import type { Language } from './language.js';

/** What every element offers below its content. */
export type SharedPanel = 'words' | 'download' | 'embed';

/** Words on the button that opens a panel. */
export function panelLabel(panel: SharedPanel, { msg }: Language): string {
  switch (panel) {
    case 'words':
      return msg('In words', { id: 'panel.words', desc: 'Button that shows the comparison in sentences' });
    case 'download':
      return msg('Download', { id: 'panel.download', desc: 'Button that opens the choice of files' });
    case 'embed':
      return msg('Use this', { id: 'panel.embed', desc: 'Button that shows the code to embed the comparison' });
  }
}
