// Lit's decorators in the only form that TypeScript writes here (`experimentalDecorators`): the bundle needs no other.

export const property = (options) => (prototype, name) => {
  prototype.constructor.createProperty(name, options);
};

export const state = () => property({ state: true, attribute: false });
