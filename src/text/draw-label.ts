import type { Language } from './language.js';

/** Words on the button that draws what was left out to load less. */
export function drawLabel({ msg }: Language): string {
  return msg('Show the drawing', { id: 'draw', desc: 'Button in place of a drawing, for readers who save data' });
}
