export type * from './comparison.js';
export type * from './indicator.js';
export type * from './observation.js';
export type * from './region.js';
