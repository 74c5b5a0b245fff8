/** All that is needed of the compiler's helper: the decorators here are of properties. */
const CODE = `export default (decorators, prototype, name) => {
  for (const decorator of decorators) decorator(prototype, name);
};`;

/** Vite plugin: puts a short helper in the place of the compiler's, which is for decorators of every kind. */
export function shortDecorate() {
  return {
    name: 'short-decorate',
    transform: {
      filter: { id: /oxc-project.*helpers.*decorate\.js$/ },
      handler: () => ({ code: CODE, map: null }),
    },
  };
}
