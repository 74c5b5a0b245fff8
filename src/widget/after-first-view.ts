import type { SizeController } from './size-controller.js';

/** In ms: more than most first views need, and less than what makes PDF files of pages waits for when all is quiet. */
const MOMENT = 400;

/** Gives a host what it needs only after its first view: at once where there is no screen. */
export function afterFirstView(host: HTMLElement, size?: SizeController): void {
  const wait = globalThis.ResizeObserver ? MOMENT : 0;
  setTimeout(() => void import('./later.js').then(({ later }) => later(host, size), String), wait);
}
