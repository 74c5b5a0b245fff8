/** What is private is nobody's business, and the published modules are those in dist. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      module.path = toDist(module.path);
      for (const entry of module.exports ?? []) if (entry.declaration) entry.declaration.module = toDist(entry.declaration.module);
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
        );
      }
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [published],
};
