/** Width of a line of text in letters. */
const LINE = 78;

/** HTML made by `plainHtml` as text: paragraphs, lists with dashes, tables with aligned columns. */
export function plainText(html: string): string {
  return `${blocksOf(new DOMParser().parseFromString(html, 'text/html').body)
    .map((block) => block.trimEnd())
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function blocksOf(node: ParentNode): string[] {
  const blocks: string[] = [];
  let run = '';
  const flush = () => {
    const text = run.replace(/\s+/g, ' ').trim();
    if (text) blocks.push(folded(text));
    run = '';
  };
  for (const child of node.childNodes) {
    const element = child.nodeType === 1 ? (child as Element) : undefined;
    const own = element && blockOf(element);
    if (own) {
      flush();
      blocks.push(...own);
    } else {
      run += element ? inlineText(element) : (child.textContent ?? '');
    }
  }
  flush();
  return blocks;
}

/** An element that stands on lines of its own; undefined for part of a line. */
function blockOf(element: Element): string[] | undefined {
  const { localName } = element;
  if (/^h\d$/.test(localName)) return [heading(element)];
  if (localName === 'table') return [tableText(element as HTMLTableElement)];
  if (localName === 'ul' || localName === 'ol') return [listText(element)];
  if (localName === 'dl') return [definitionText(element)];
  return ['p', 'article', 'section', 'div'].includes(localName) ? blocksOf(element) : undefined;
}

function heading(element: Element): string {
  const text = textOf(element);
  if (element.closest('li') || element.localName > 'h3') return text;
  return `${text}\n${(element.localName < 'h3' ? '=' : '-').repeat(Math.min(LINE, text.length))}`;
}

function listText(list: Element): string {
  return [...list.children].map((item) => `- ${blocksOf(item).join('\n').replaceAll('\n', '\n  ')}`).join('\n');
}

function definitionText(list: Element): string {
  return [...list.children]
    .map((child) => (child.localName === 'dd' ? `  ${textOf(child)}` : `${textOf(child)}:`))
    .join('\n');
}

/** Links with their address, where it isn't what they say. */
function inlineText(element: Element): string {
  if (element.localName === 'br') return ' ';
  const inner = [...element.childNodes]
    .map((child) => (child.nodeType === 1 ? inlineText(child as Element) : (child.textContent ?? '')))
    .join('');
  const href = element.localName === 'a' ? element.getAttribute('href') : undefined;
  return href && /^https?:/.test(href) && href !== inner.trim() ? `${inner} <${href}>` : inner;
}

function textOf(element: Element): string {
  return inlineText(element).replace(/\s+/g, ' ').trim();
}

function tableText(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) => [...row.cells].map(textOf));
  const wide = rows.filter((cells) => cells.length > 1);
  const widths = (wide[0] ?? []).map((_, column) => Math.max(...wide.map((cells) => cells[column]?.length ?? 0)));
  const lines = rows.map((cells) =>
    cells.length > 1
      ? cells
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()
      : (cells[0] ?? ''),
  );
  const caption = table.caption ? [textOf(table.caption)] : [];
  return [...caption, ...lines].join('\n');
}

/** A paragraph in lines of readable length. */
function folded(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}
