import type { Language } from './language.js';

export function loadingText({ msg }: Language): string {
  return msg('Loading…', { id: 'pc.load', desc: 'While a priority is on its way' });
}

export function partFailedText({ msg }: Language): string {
  return msg('This part could not be loaded. Check the connection and try again.', {
    id: 'part.failed',
    desc: 'In place of a view or a panel whose code did not arrive',
  });
}
