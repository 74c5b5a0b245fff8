/** What the custom elements are called without their prefix. */
export const WIDGETS = ['region-compare', 'priority-card', 'priority-list', 'strategy-timeline'] as const;
export type Widget = (typeof WIDGETS)[number];

/** What one spelling of a widget asks for, whichever it is. */
export interface Asked {
  readonly widget: Widget;
  /** By the names of the element's attributes, known to it or not. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The widget of a name with or without the prefix; `undefined` for any other text. */
export function widgetOf(name: string | null | undefined): Widget | undefined {
  const bare = name?.trim().toLowerCase().replace(/^s3-/, '');
  return WIDGETS.find((widget) => widget === bare);
}

/** The tag of a widget's element. */
export function tagOf(widget: Widget): `s3-${Widget}` {
  return `s3-${widget}`;
}
