// Modules that the bundle needs less of than their makers offer.

const SHORT = [
  {
    // The compiler's helper is for decorators of every kind; those here are of properties.
    id: /oxc-project.*helpers.*decorate\.js$/,
    code: `export default (decorators, prototype, name) => {
      for (const decorator of decorators) decorator(prototype, name);
    };`,
  },
  {
    // Lit's styles without what older browsers need, which don't run this bundle.
    id: /@lit\/reactive-element\/(?:development\/)?css-tag\.js$/,
    code: `export class CSSResult {
        constructor(text) { this.cssText = text; }
        get styleSheet() {
          if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
          return this.sheet;
        }
      }
      export const unsafeCSS = (text) => new CSSResult(String(text));
      export const css = (strings, ...values) => unsafeCSS(String.raw({ raw: strings }, ...values.map(({ cssText }) => cssText)));
      export const adoptStyles = (root, styles) => {
        root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
      };
      export const getCompatibleStyle = (style) => style;
      export const supportsAdoptingStyleSheets = true;`,
  },
];

/** Vite plugin: puts the short module in the place of the long one. */
export function shortModules() {
  return SHORT.map(({ id, code }, index) => ({
    name: `short-module-${index}`,
    transform: { filter: { id }, handler: () => ({ code, map: null }) },
  }));
}
