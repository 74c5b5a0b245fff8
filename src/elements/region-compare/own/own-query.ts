/** Where an element's own figures come from; the first of these that is given counts. */
export interface OwnQuery {
  readonly data: unknown;
  readonly src: string;
  readonly eurostat: string;
  /** An author's own `<table>` or `<script type="application/json">` in the element. */
  readonly content: Element | undefined;
  /** What the file is, where it doesn't tell by itself. */
  readonly format: string;
  /** Hash that the file must have. */
  readonly integrity: string;
}

/** The first table or script with figures that stands in an element and is meant neither for a slot nor as a stand-in. */
export function ownContent(host: Element): Element | undefined {
  return (
    host.querySelector(
      ':scope :is(table,script[type="application/json"]):not([slot],[data-s3-fallback],:scope [slot] *)',
    ) ?? undefined
  );
}
