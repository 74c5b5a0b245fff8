/** What a value had to be; `text/strategy-problems.ts` words each of them. */
export type Expected =
  | 'JSON'
  | 'a readable value'
  | 'an object'
  | 'a list'
  | 'text'
  | 'text or an object of texts by language'
  | 'a language code'
  | 'a number'
  | 'a date (EDTF)'
  | 'a year, month or day'
  | 'years such as 2014-2020'
  | 'a currency code such as EUR'
  | 'an http, https, mailto or relative address'
  | 'an id of letters, digits, dots, dashes and underscores'
  | 'an id of its own'
  | 'the id of another priority'
  | 'a parent that is not below it'
  | 'a code such as nace2:26'
  | 'a header row'
  | 'a name in the header row'
  | 'figures as JSON, CSV, SDMX-CSV, TSV or JSON-stat'
  | 'JSON-stat 2.0'
  | 'an object with a list “observations”'
  | 'a dimension of regions'
  | 'a dimension of time'
  | 'the code of a region'
  | 'a region in each row or column'
  | 'a year'
  | 'a year in a header or the caption'
  | 'one unit'
  | 'one figure per region, indicator and year'
  | 'a closing quote'
  | 'no error of the service'
  | `one of ${string}`
  | `at most ${number} characters`
  | `at most ${number} items`
  | `at most ${number} levels`;

/** One thing in a document that isn't as the format says. What is right around it is kept. */
export interface FormatProblem {
  /** Where: `strategies[0].priorities[3].title.en`, or `row 4, column date` in a sheet; empty for the document itself. */
  readonly path: string;
  readonly expected: Expected;
  /** What was there, short and printable: `nothing`, `a list`, `an object`, `12`, `“javascript:…”`; `a web page`, `a workbook`, `a packed file`. */
  readonly found: string;
}
