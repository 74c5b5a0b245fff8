/** What a page can be turned into; `page` fills its elements, the others are files of what an element shows. */
export type Format = 'page' | 'html' | 'text' | 'svg' | 'csv' | 'ics' | 'jsonld';

export const FORMATS: readonly Format[] = ['page', 'html', 'text', 'svg', 'csv', 'ics', 'jsonld'];

export interface RenderOptions {
  /** `page` when absent. */
  readonly to?: Format | undefined;
  /** CSS selector of the elements that are meant; all elements of the library when absent. */
  readonly select?: string | undefined;
  /**
   * Address of the folder `styles/` of the bundle, as the page is to name it; beside the script of the page when absent.
   */
  readonly styles?: string | undefined;
  /** Widths in CSS px that drawings are made for, smallest first: the widest that fits is shown. */
  readonly widths?: readonly number[] | undefined;
  /** Language where the page states none. */
  readonly lang?: string | undefined;
  /** Address of the page: what addresses in it are relative to, and what files say that they come from. */
  readonly url?: string | undefined;
  /** The day that is taken for today, `2026-05-01`; that of the clock when absent. */
  readonly today?: string | undefined;
  /** Own data by the CSS selector of the elements that show it: what their property `data` takes. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  /** Answers what elements ask for by `src`: the text of a file, undefined where there is none. */
  readonly read?: ((address: string) => Promise<string | undefined> | string | undefined) | undefined;
}

/** What crosses to the thread that renders. */
export type Task = Omit<RenderOptions, 'read'> & { readonly html: string };

export interface Rendered {
  readonly text: string;
  /** How many elements were rendered. */
  readonly count: number;
  /** What could not be shown, in the language of the elements. */
  readonly problems: readonly string[];
}

/** A page or an option that nothing can be made of; its message says what to change. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
}
