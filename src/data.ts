/**
 * `s3-widgets/data`: the format of strategies without any element. Its types, readers of JSON and of spreadsheets saved
 * as CSV, dates in EDTF, the built-in content and structured data for search engines. Runs in a browser, in Node and in
 * a worker.
 */
export type * from './model/index.js';
export { dateOf, dayOf, daysInMonth, isoDay, spanOf, today } from './model/day.js';
export type { Span } from './model/day.js';
export { parseEdtf, printEdtf } from './model/edtf-parse.js';
export { builtinStrategies } from './sources/strategies/builtin-strategies.js';
export type { StrategyLoaders } from './sources/strategies/builtin-strategies.js';
export { readMilestonesCsv, readPrioritiesCsv } from './sources/strategies/read-csv.js';
export type { CsvOptions } from './sources/strategies/read-csv.js';
export { readStrategies } from './sources/strategies/read-strategies.js';
export type { ReadStrategies } from './sources/strategies/read-strategies.js';
export { DataError } from './sources/data-error.js';
export type { Classification, CodedPriority, StrategySource } from './sources/strategy-source.js';
export { strategyJsonLd } from './export/strategy-json-ld.js';
export type { JsonLd, JsonLdOptions, JsonLdValue } from './export/json-ld.js';
export { edtfText } from './text/edtf-text.js';
export { Language } from './text/language.js';
export { localText } from './text/local-text.js';
export { formatProblemText } from './text/strategy-problems.js';
