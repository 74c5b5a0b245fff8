import type { Table, TableCell } from '../../../sources/formats/table.js';

/** What readers don't see. */
const UNSEEN = 'script,style,template,[hidden],[aria-hidden="true"]';

/** The cells of a table as plain data, in the language that it is marked with, else in that of the element. */
export function readTable(table: HTMLTableElement, language: string): Table {
  // Some editors put the caption of a table into the figure around it.
  const label = table.caption ?? table.closest('figure')?.querySelector(':scope > figcaption');
  const caption = label ? textOf(label) : '';
  return {
    ...(caption && { caption }),
    rows: [...table.rows].map((row) => [...row.cells].map(cellOf)),
    language: table.closest('[lang]')?.getAttribute('lang')?.trim() || language,
  };
}

function cellOf(cell: HTMLTableCellElement): TableCell {
  const code = cell.dataset['code']?.trim();
  const value = cell.dataset['value'] ?? cell.querySelector('data')?.getAttribute('value') ?? undefined;
  return {
    text: textOf(cell),
    isHeader: cell.localName === 'th',
    ...(code && { code }),
    ...(value !== undefined && { value: value.trim() }),
    ...(cell.colSpan > 1 && { colSpan: cell.colSpan }),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
  };
}

/** The text as it is read: the number of a note beside a figure is none of its digits. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll(UNSEEN)) unseen.remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' ');
  if (element.localName === 'td') {
    for (const raised of copy.querySelectorAll('sup,sub')) {
      raised.replaceWith(/\d/.test(raised.textContent) ? ' ' : ` ${raised.textContent}`);
    }
  }
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
