import { str } from '@lit/localize/internal/str-tag.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ComparedValue, Comparison } from '../../model/index.js';
import type { Language } from '../../text/language.js';
import { valueSentence } from '../../text/value-sentence.js';
import type { PanelContext } from './panel.js';
import { seriesIndex } from './series.js';

/** What the reader's choice of a figure is about. */
export interface Selection {
  readonly comparison: Comparison;
  readonly language: Language;
  /** Whether the reader may change what is shown. */
  readonly canChange: boolean;
  readonly change: PanelContext['change'];
  onSelect(): void;
}

/** Whether a figure is of a region that the reader may add. */
function canAdd({ region }: ComparedValue, { comparison, canChange }: Selection): boolean {
  return canChange && !region.aggregate && seriesIndex(comparison, region.code) < 0;
}

/** The reader chose a figure: its region is added when it isn't shown. */
export function add(cell: ComparedValue, selection: Selection): void {
  const { region } = cell;
  const { comparison, language, change } = selection;
  if (!canAdd(cell, selection)) return;
  const name = language.regionName(region).text;
  const said = language.msg(str`${name} added.`, { id: 'say.added', desc: 'Status: a region was added' });
  const shown = comparison.given ?? comparison.regions;
  change('regions', [...shown.map(({ code }) => code), region.code], said);
}

/** The figure under the cursor, and a button that adds its region. */
export function cursorStatus(cell: ComparedValue, selection: Selection): TemplateResult | string {
  const { language, onSelect } = selection;
  const sentence = valueSentence(cell, language, true);
  if (!canAdd(cell, selection)) return sentence;
  const name = language.regionName(cell.region).text;
  return html`${sentence}
    <button type="button" tabindex="-1" @click=${onSelect}>
      ${language.msg(str`Add ${name}`, { id: 'add', desc: 'Button that adds a region to the comparison' })}
    </button>`;
}
