/** What an embed page tells the page that it is in. */
export interface HeightMessage {
  /** Version of the message. */
  readonly s3: 1;
  /** `id` of the query, for pages with a script of their own. */
  readonly id: string;
  /** Height in px. */
  readonly h: number;
}

const LEAST = 80;
const MOST = 4000;

/** A height that no page can be spoilt with. */
export function clampHeight(height: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
}

/** Whether something is a message about a height; messages come from anywhere. */
export function isHeightMessage(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { s3, id, h } = data as Partial<Record<keyof HeightMessage, unknown>>;
  return s3 === 1 && typeof id === 'string' && typeof h === 'number' && Number.isFinite(h);
}

/** Tells the page around, whichever it is, how high this page is: once, and whenever that changes. */
export function reportHeight(view: Window): void {
  const { parent, document: page, location } = view;
  if (parent === view) return;
  const id = new URLSearchParams(location.search).get('id') ?? '';
  let told = 0;
  new ResizeObserver(() => {
    const h = clampHeight(page.documentElement.getBoundingClientRect().height);
    if (h === told) return;
    told = h;
    const message: HeightMessage = { s3: 1, id, h };
    // Nothing but a height: who reads it doesn't matter.
    parent.postMessage(message, '*');
  }).observe(page.documentElement);
}
