// Says an accessibility tree as a screen reader would read it from top to bottom, a line for each thing that it stops at.

/** Said as one thing: their content is their name. */
const WHOLE = new Set([
  'button',
  'link',
  'heading',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'option',
  'textbox',
  'searchbox',
  'combobox',
  'spinbutton',
  'slider',
  'image',
  'img',
  'graphics-symbol',
  'DisclosureTriangle',
  'progressbar',
  'separator',
]);
/** No words of their own. */
const SILENT = new Set([
  'none',
  'generic',
  'paragraph',
  'LineBreak',
  'InlineTextBox',
  'ListMarker',
  'rowgroup',
  'time',
  'Abbr',
  'strong',
  'emphasis',
  'code',
  'superscript',
  'subscript',
  'Legend',
  'LabelText',
  'sectionheader',
  'sectionfooter',
  'Figcaption',
  'caption',
]);
/** Named after these are what they stand in. */
const TITLES = new Set(['Figcaption', 'Legend', 'caption']);
const NAMES = {
  DisclosureTriangle: 'summary',
  Details: 'details',
  DescriptionList: 'terms',
  term: 'term',
  definition: 'definition',
  SvgRoot: 'picture',
};

const clean = (text) => text.replace(/\s+/g, ' ').trim();
const squeezed = (text) => text.replace(/\s/g, '');

const spoken = (text, own, lang) => (own === lang || !text.trim() ? text : `[${own}: ${text}]`);

/** The words of what is inside, each part in another language than `lang` with its own before it. */
function wordsOf(node, lang) {
  if (node.role === 'StaticText') return spoken(node.raw, node.lang, lang);
  const words = node.children.map((child) => wordsOf(child, lang)).join('');
  return node.isInline ? words : ` ${words} `;
}

const plain = (text) => clean(text.replace(/\[[\w-]*: ([^\]]*)\]/g, '$1'));

/** A name with its languages, where it is the content, else with that of the element. */
function nameOf(node, lang) {
  const words = clean(wordsOf(node, lang));
  if (squeezed(plain(words)) === squeezed(node.name)) return words;
  return spoken(node.name, node.lang, lang);
}

/** Whether all that a node has inside is text: the name of what it is in is the same. */
const isText = ({ role, children }) =>
  role === 'StaticText' || role === 'InlineTextBox' || (SILENT.has(role) && children.every(isText));

function statesOf({ role, states, value, valueText, sort, description, name }) {
  const said = [];
  if ('pressed' in states) said.push(states.pressed === 'true' ? 'pressed' : 'not pressed');
  if ('expanded' in states) said.push(states.expanded ? 'expanded' : 'collapsed');
  if ('checked' in states) said.push(states.checked === 'true' ? 'checked' : 'not checked');
  if (role === 'option' || role === 'tab') said.push(states.selected ? 'selected' : 'not selected');
  if (states.disabled) said.push('unavailable');
  if (states.required) said.push('required');
  if (states.invalid && states.invalid !== 'false') said.push('invalid');
  if (states.busy) said.push('busy');
  if (sort && sort !== 'none') said.push(`sorted ${sort}`);
  if (valueText) said.push(`“${valueText}”`);
  else if (value !== undefined && value !== '' && value !== name) said.push(`“${value}”`);
  if (description) said.push(`described as “${clean(description)}”`);
  return said;
}

/** `role "name", state`. */
export function lineOf(node, lang) {
  const role = NAMES[node.role] ?? (node.states.roledescription || node.role);
  const level = node.role === 'heading' ? ` ${node.states.level}` : '';
  const name = nameOf(node, lang);
  const kept = clean(`${role}${level} ${name ? `“${name}”` : '(no name)'}`);
  return [kept, ...statesOf(node)].join(', ');
}

/** The lines that a tree is read as. `base` is the language that goes without saying. */
export function read(tree, base) {
  let lang = base;
  const lines = [];
  let text = '';
  let depth = 0;
  const flush = () => {
    const line = clean(text);
    if (line) lines.push(`${'  '.repeat(depth)}${line}`);
    text = '';
  };
  const say = (line) => {
    flush();
    lines.push(`${'  '.repeat(depth)}${line}`);
  };
  /** What has things of its own inside; where it speaks another language, that is said once. */
  const within = (node, line, inner) => {
    const outer = lang;
    lang = node.lang;
    if (line) say(`${lang === outer ? '' : `(${lang}) `}${line()}`);
    depth++;
    inner();
    flush();
    depth--;
    lang = outer;
  };
  const all = (node) => node.children.forEach(visit);
  const named = (node) => (node.name ? ` “${nameOf(node, lang)}”` : '');

  function visit(node) {
    const { role } = node;
    if (role === 'StaticText') {
      text += spoken(node.raw, node.lang, lang);
    } else if (role === 'table' || role === 'grid') {
      within(
        node,
        () => `table “${nameOf(node, lang)}”, ${sizeOf(node)}`,
        () => rowsOf(node, lang).forEach(say),
      );
    } else if (role === 'list' || role === 'listbox') {
      const items = itemsOf(node);
      within(
        node,
        () => `${role}${named(node)}, ${items} item${items === 1 ? '' : 's'}`,
        () => all(node),
      );
    } else if (role === 'status' || role === 'alert' || role === 'log') {
      const words = clean(wordsOf(node, lang));
      if (words) say(`${role}: ${words}`);
    } else if (role === 'combobox' && optionsOf(node).length) {
      const options = optionsOf(node).map((option) => option.name);
      say(`${lineOf(node, lang)}, of ${options.length}: ${options.join(' | ')}`);
    } else if (WHOLE.has(role)) {
      say(lineOf(node, lang));
      if (role === 'heading') within(node, undefined, () => node.children.forEach(controlsIn));
    } else if (TITLES.has(role) && isText(node)) {
      // Has been said as the name of what it is the title of.
    } else if (role === 'LabelText') {
      node.children.forEach(controlsIn);
    } else if ((SILENT.has(role) && !node.states.focusable) || isFolding(node)) {
      if (!node.isInline) flush();
      all(node);
      if (!node.isInline) flush();
    } else {
      const kind = NAMES[role] ?? (node.states.roledescription || role);
      within(
        node,
        () => [`${kind}${named(node)}`, ...statesOf(node)].join(', '),
        () => all(node),
      );
    }
  }

  function controlsIn(node) {
    if (WHOLE.has(node.role)) visit(node);
    else node.children.forEach(controlsIn);
  }

  visit(tree);
  flush();
  return lines;
}

/** Its summary says that it folds. */
const isFolding = (node) => node.role === 'group' && !node.name && firstOf(node)?.role === 'DisclosureTriangle';
const firstOf = ({ children: [first] }) => (first && SILENT.has(first.role) ? firstOf(first) : first);

const flat = (node, wanted) =>
  node.children.flatMap((child) =>
    wanted.has(child.role) ? [child] : SILENT.has(child.role) ? flat(child, wanted) : [],
  );

const itemsOf = (node) => flat(node, new Set(['listitem', 'option'])).length;
const optionsOf = (node) => node.children.flatMap((child) => (child.role === 'option' ? [child] : optionsOf(child)));

const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const rows = (table) => flat(table, new Set(['row'])).map((row) => flat(row, CELLS));
const width = (cells) => cells.reduce((sum, { columns }) => sum + columns, 0);
const sizeOf = (table) => {
  const all = rows(table);
  return `${all.length} rows, ${Math.max(0, ...all.map(width))} columns`;
};

/** A line for each row: in front of each cell the head of its column, as is said when a reader moves along the row. */
function rowsOf(table, lang) {
  const heads = [];
  return rows(table).map((cells) => {
    const isHead = cells.every(({ role }) => role === 'columnheader');
    let column = 0;
    const said = cells.map((cell) => {
      const words = cellWords(cell, lang) || '(blank)';
      const head = heads[column];
      if (cell.role === 'columnheader')
        for (let each = 0; each < cell.columns; each++) heads[column + each] = plainHead(cell);
      column += cell.columns;
      return isHead || cell.role === 'rowheader' || !head ? words : `${head}: ${words}`;
    });
    return `${isHead ? 'heads' : 'row'}: ${said.join(' | ')}`;
  });
}

const plainHead = (cell) => clean(cell.name);

/** What is in a cell, in its line. */
function cellWords(cell, lang) {
  return clean(read({ ...cell, role: 'none', states: {} }, lang).join(' '));
}
