/** Classes, events and types. Registers nothing: `s3-widgets/define` and `s3-widgets/define/<name>` do. */
export { RegionCompare } from './elements/region-compare/region-compare.js';
export * from './elements/region-compare/region-compare.events.js';
export type { Scale, Sort, ViewName } from './elements/region-compare/view.js';
export type * from './model/index.js';
export { DataError } from './sources/data-error.js';
export type { Catalogue, Dataset, ObservationQuery } from './sources/dataset.js';
export type { OwnData } from './sources/own-dataset.js';
