import type { Language } from '../../text/language.js';

/** How to find out which region a tick stands for. */
export function exploreHint({ msg }: Language, canAdd: boolean): string {
  return canAdd
    ? msg('Point at a strip, or use ← and → on it, to read each region; Enter adds it.', {
        id: 'hint.add',
        desc: 'Under the table: how to find out which region a tick stands for',
      })
    : msg('Point at a strip, or use ← and → on it, to read each region.', { id: 'hint', desc: 'As hint.add' });
}
