import { clampHeight, isHeightMessage } from './height.js';

const EMBED = /\/embed\/[a-z-]+/;

/**
 * Gives each frame with an embed page the height that the page says. Heeded is only what comes from the window of such a
 * frame, and from the origin that the frame was given.
 * @returns ends it
 */
export function fitFrames(view: Window): () => void {
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (!isHeightMessage(data)) return;
    const frame = [...view.document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (frame && EMBED.test(frame.src) && origin === originOf(frame)) {
      frame.style.setProperty('height', `${clampHeight(data.h)}px`, 'important');
    }
  };
  view.addEventListener('message', onMessage);
  return () => view.removeEventListener('message', onMessage);
}

/** A sandbox without `allow-same-origin` has an origin of its own, which is called `null`. */
function originOf(frame: HTMLIFrameElement): string {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(frame.src).origin;
}
