import { render } from 'lit';
import type { ComparedValue, Observation } from '../../../model/index.js';
import type { Catalogue } from '../../../sources/dataset.js';
import { compare } from '../../../stats/compare.js';
import { Language } from '../../../text/language.js';
import { frameStyles } from '../../../widget/frame.styles.js';
import { styles } from '../region-compare.styles.js';
import type { Cursor, View, ViewContext } from '../view.js';

export interface ShownView {
  readonly root: ShadowRoot;
  /** What it was last drawn from. */
  context(): ViewContext;
  /** What the reader did, in order. */
  readonly calls: readonly (readonly [name: string, ...values: unknown[]])[];
  /** Draws it with other values. */
  update(changed: Partial<ViewContext>): void;
  /** Marks that arrow keys reach, in the order of the document. */
  marks(): HTMLElement[];
  /** Sends a key to what has the focus. */
  press(key: string): void;
  label(): string | null | undefined;
  readout(): string;
  remove(): void;
}

export interface Figures {
  readonly catalogue: Catalogue;
  readonly observations: readonly Observation[];
}

/** For tests: draws a view of some regions in a shadow root of its own, and follows the cursor as the element does. */
export function showView(
  view: View,
  { catalogue, observations }: Figures,
  chosen: readonly string[],
  changed: Partial<ViewContext> = {},
): ShownView {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [frameStyles, styles, view.styles].map(({ styleSheet }) => styleSheet!);
  document.body.append(host);
  const find = (code: string | undefined) => catalogue.regions.filter((region) => region.code === code);
  const comparison = compare({
    regions: chosen.flatMap(find),
    indicators: catalogue.indicators,
    reference: find(catalogue.defaultReference)[0],
    year: 'latest',
    allRegions: catalogue.regions,
    observations,
  });
  const calls: [string, ...unknown[]][] = [];
  let context: ViewContext = {
    comparison,
    catalogue,
    observations,
    language: new Language('en'),
    width: 800,
    scale: 'value',
    sort: 'given',
    indicator: catalogue.indicators[0]!.id,
    secondIndicator: catalogue.indicators[1]?.id,
    host: document.createElement('div') as unknown as ViewContext['host'],
    onCursor(cursor: Cursor | undefined) {
      calls.push(['cursor', cursor]);
      update({ cursor });
    },
    onSelect: (cursor) => calls.push(['select', cursor]),
    onSort: (...values: unknown[]) => calls.push(['sort', ...values]),
    ...changed,
  };
  function update(next: Partial<ViewContext>) {
    context = { ...context, ...next };
    render(view.render(context), root);
  }
  update({});
  return {
    root,
    calls,
    update,
    context: () => context,
    marks: () => [...root.querySelectorAll<HTMLElement>('[data-key]')],
    press: (key) => {
      root.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    },
    label: () => root.activeElement?.getAttribute('aria-label'),
    readout: () => root.querySelector('.readout')!.textContent.trim(),
    remove: () => host.remove(),
  };
}

/** The chosen regions' figures of one indicator. */
export function cellsOf({ comparison }: ViewContext, indicator: number): readonly ComparedValue[] {
  return comparison.rows[indicator]!.cells;
}
