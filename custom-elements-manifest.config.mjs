import { readdirSync } from 'node:fs';

const elements = readdirSync(new URL('src/elements', import.meta.url));

/** What `define(tag, Class)` registers. */
function definitions() {
  const tags = new Map();
  return {
    name: 'definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define' || node.arguments.length !== 2) return;
      const [tag, { text: name }] = node.arguments;
      tags.set(name, tag.text);
      moduleDoc.exports = [{ kind: 'custom-element-definition', name: tag.text, declaration: { name } }];
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const [name, tagName] of tags) {
        const module = modules.find(({ declarations }) =>
          declarations?.some((declaration) => declaration.name === name),
        );
        Object.assign(
          module.declarations.find((declaration) => declaration.name === name),
          { tagName, customElement: true },
        );
        for (const { exports = [] } of modules)
          for (const { kind, declaration } of exports)
            if (kind === 'custom-element-definition' && declaration.name === name) declaration.module = module.path;
      }
    },
  };
}

/** What is private is nobody's business, and the published modules are those in dist. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      module.path = toDist(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = toDist(declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.events) declaration.events = declaration.events.filter(({ description }) => description);
      }
    }
  },
};

export default {
  globs: [...elements.map((name) => `src/elements/${name}/${name}{,.events}.ts`), 'src/define/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [definitions(), published],
};
