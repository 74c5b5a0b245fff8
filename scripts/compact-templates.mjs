// Takes the indentation out of the html, svg and css templates of the bundle.
import MagicString from 'magic-string';

const TAGS = new Set(['html', 'svg', 'css']);

/** Elements beside whose tags white space is never drawn. */
const BLOCKS = 'table|caption|colgroup|col|thead|tbody|tr|th|td|figure|figcaption|div|p|path';
const BEFORE = new RegExp(` (?=</?(?:${BLOCKS})[ >]|</svg>)`, 'g');
const AFTER = new RegExp(`(</?(?:${BLOCKS})(?: [^<>]*)?>) `, 'g');

/** Runs of breaking white space become one space or none. Text that must keep it belongs into an expression. */
const compactMarkup = (text) =>
  text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ >/g, '>')
    .replace(BEFORE, '')
    .replace(AFTER, '$1');

/** Also drops comments, the spaces and semicolons that mean nothing and zeros before a point; leaves quoted strings alone. */
function compactCss(text) {
  return text
    .replace(
      /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s*([{};,>~])(?:\s|\/\*[^]*?\*\/)*|:\s+|\s+/g,
      (match, string, mark) => string ?? mark ?? (match.startsWith('/*') ? '' : match.startsWith(':') ? ':' : ' '),
    )
    .replace(/("[^"]*"|'[^']*')|^ |;(?=\})|\b0(?=\.\d)/g, (_, string) => string ?? '');
}

/** Calls back for every node of a syntax tree. */
function walk(node, visit) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') visit(node);
    for (const key in node) walk(node[key], visit);
  }
}

/** A plugin for the bundler. */
export function compactTemplates() {
  return {
    name: 'compact-templates',
    transform: {
      order: 'post',
      filter: { id: /\/src\/.*\.ts$/, code: /(html|svg|css)`/ },
      handler(code) {
        const result = new MagicString(code);
        walk(this.parse(code), ({ type, tag, quasi }) => {
          if (type !== 'TaggedTemplateExpression' || !TAGS.has(tag.name)) return;
          for (const { start, end, value } of quasi.quasis) {
            if (end > start)
              result.update(start, end, tag.name === 'css' ? compactCss(value.raw) : compactMarkup(value.raw));
          }
        });
        return { code: result.toString(), map: result.generateMap({ hires: true }) };
      },
    },
  };
}
