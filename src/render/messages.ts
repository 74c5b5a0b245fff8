import type { Rendered } from './options.js';

/** What the thread that renders says. */
export type FromThread =
  | { readonly kind: 'read'; readonly id: number; readonly address: string }
  | { readonly kind: 'done'; readonly rendered: Rendered }
  | { readonly kind: 'failed'; readonly message: string; readonly isUse: boolean };

/** The answer to `read`. */
export interface FileText {
  readonly id: number;
  readonly text: string | undefined;
}
