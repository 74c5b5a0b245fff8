import type { Language } from '../../text/language.js';

/** How to find out which region a tick stands for. */
export function exploreHint({ msg }: Language, canAdd: boolean): string {
  const read = msg('Point at a strip, or use ← and → on it, to read each region.', {
    id: 'hint',
    desc: 'Under the table: how to find out which region a tick stands for',
  });
  return canAdd ? `${read} ${msg('Enter adds it.', { id: 'hint.add', desc: 'After hint: the Enter key' })}` : read;
}
