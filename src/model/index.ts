export type * from './comparison.js';
export type * from './edtf.js';
export type * from './format-problem.js';
export type * from './indicator.js';
export type * from './observation.js';
export type * from './region.js';
export type * from './strategy.js';
