import ts from 'typescript';

/**
 * Vite plugin: takes the notes for translators (`desc`) out of `msg(…, { id, desc })`, which nobody reads at run time.
 * They become spaces, so that source maps stay right.
 */
export function stripMessageNotes() {
  return {
    name: 'strip-message-notes',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.ts(?:\?|$)/.test(id) || !code.includes('msg(')) return null;
      return { code: withoutNotes(code), map: null };
    },
  };
}

/** The same source text with each `desc` of a message blanked. */
export function withoutNotes(code) {
  const source = ts.createSourceFile('message.ts', code, ts.ScriptTarget.Latest, true);
  const notes = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && isMsg(node.expression)) {
      const options = node.arguments[1];
      if (options && ts.isObjectLiteralExpression(options)) {
        notes.push(...options.properties.filter(({ name }) => name?.getText() === 'desc'));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let text = code;
  for (const note of notes) {
    const [start, end] = [note.getStart(), note.getEnd()];
    const [comma = ''] = /^\s*,/.exec(code.slice(end)) ?? [];
    const blank = code.slice(start, end + comma.length).replace(/[^\n]/g, ' ');
    text = text.slice(0, start) + blank + text.slice(end + comma.length);
  }
  return text;
}

function isMsg(callee) {
  return ts.isIdentifier(callee)
    ? callee.text === 'msg'
    : ts.isPropertyAccessExpression(callee) && callee.name.text === 'msg';
}
