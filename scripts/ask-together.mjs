import { dirname, relative } from 'node:path/posix';
import MagicString from 'magic-string';

const HELPER = 'const askToo = (...files) => files.forEach((file) => import(file).catch(() => {}));\n';

/** Files that come with a chunk at once. */
function withImports(file, chunks, found = new Set()) {
  if (!found.has(file)) {
    found.add(file);
    for (const imported of chunks[file]?.imports ?? []) withImports(imported, chunks, found);
  }
  return found;
}

const addressOf = (file, from) => relative(dirname(from), file).replace(/^(?!\.)/, './');

/**
 * Vite plugin: where one of the modules that `parts` names is imported on demand, the files that it is built on are asked
 * for with it, not when it has come and says so, and those of the modules that `parts` has for it. That one of them fails
 * is told by the part, which has to ask for it anyway.
 * @param {Record<string, string[]>} parts
 */
export function askTogether(parts) {
  return {
    name: 'ask-together',
    renderChunk: {
      order: 'pre',
      handler(code, chunk, _options, { chunks }) {
        const fileOf = (module) => Object.keys(chunks).find((file) => chunks[file].moduleIds.includes(module));
        const here = withImports(chunk.fileName, chunks);
        const told = new MagicString(code);
        for (const [part, more] of Object.entries(parts)) {
          const file = fileOf(part);
          if (!chunk.dynamicImports.includes(file)) continue;
          const needed = [...withImports(file, chunks), ...more.map(fileOf)];
          const files = needed.filter((each) => each !== file && !here.has(each));
          const call = `import("${addressOf(file, chunk.fileName)}")`;
          const others = files.map((each) => `"${addressOf(each, chunk.fileName)}"`);
          if (files.length) told.replaceAll(call, `(askToo(${others.join()}), ${call})`);
        }
        if (!told.hasChanged()) return null;
        return { code: told.prepend(HELPER).toString(), map: told.generateMap({ hires: true }) };
      },
    },
  };
}
