import { str } from '@lit/localize/internal/str-tag.js';
import type { Expected, FormatProblem } from '../model/index.js';
import type { Language } from './language.js';

/** A problem of a document in the reader's language: where it is, what was expected and what was found. */
export function formatProblemText(problem: FormatProblem, language: Language): string {
  const { msg } = language;
  const expected = expectedText(problem.expected, language);
  const found = foundText(problem.found, language);
  const path = placeText(problem.path, language);
  return path
    ? msg(str`${path}: expected ${expected}, found ${found}.`, {
        id: 'sp.at',
        desc: 'Place in a file; what should stand there; what does: "priorities[3].title: expected text, found 12."',
      })
    : msg(str`Expected ${expected}, found ${found}.`, { id: 'sp.exp', desc: 'As sp.at, of a whole file' });
}

/** `row 4, column date` in the reader's language; a path of a document is made of names of fields, so it stays. */
function placeText(path: string, { msg }: Language): string {
  const [, unit, number = '', column] = /^(row|line) (\d+)(?:, column (.+))?$/s.exec(path) ?? [];
  if (!unit) return path;
  const place =
    unit === 'row'
      ? msg(str`row ${number}`, { id: 'sp.row', desc: 'Where something is in a sheet; its number' })
      : msg(str`line ${number}`, { id: 'sp.line', desc: 'Where something is in a file; its number' });
  return column
    ? msg(str`${place}, column ${column}`, {
        id: 'sp.col',
        desc: 'sp.row or sp.line, then the name or number of a column',
      })
    : place;
}

function foundText(found: string, language: Language): string {
  const { msg } = language;
  switch (found) {
    case '…':
      return msg('more', { id: 'sp.f-more', desc: 'After "found": more than can be read' });
    case 'nothing':
      return msg('nothing', { id: 'sp.nothing', desc: 'After "found"' });
    case 'a web page':
      return msg('a web page', { id: 'sp.f-html', desc: 'After "found"' });
    case 'a workbook':
      return msg('a workbook: save its sheet as CSV', { id: 'sp.f-book', desc: 'After "found": a file of Excel' });
    case 'a packed file':
      return msg('a packed file', { id: 'sp.f-zip', desc: 'After "found": a file of zip or gzip' });
  }
  return found === 'a list' || found === 'an object' ? expectedText(found, language) : found;
}

function expectedText(expected: Expected, language: Language): string {
  const { msg } = language;
  switch (expected) {
    case 'JSON':
      return msg('JSON', { id: 'sp.x-json', desc: 'A file format; after "expected"' });
    case 'a readable value':
      return msg('a readable value', { id: 'sp.x-val', desc: 'After "expected"' });
    case 'an object':
      return msg('a group of named fields', { id: 'sp.x-obj', desc: 'After "expected" or "found": an object of JSON' });
    case 'a list':
      return msg('a list', { id: 'sp.x-list', desc: 'After "expected" or "found"' });
    case 'text':
      return msg('text', { id: 'sp.x-text', desc: 'After "expected"' });
    case 'text or an object of texts by language':
      return msg('a text, or texts by language', { id: 'sp.x-loc', desc: 'After "expected"' });
    case 'a language code':
      return msg('the code of a language, such as it', { id: 'sp.x-lang', desc: 'After "expected"' });
    case 'a number':
      return msg('a number', { id: 'sp.x-num', desc: 'After "expected"' });
    case 'a date (EDTF)':
      return msg('a date such as 2014-07-10, 2016-03 or 2014/2020', { id: 'sp.x-date', desc: 'After "expected"' });
    case 'a year, month or day':
      return msg('a year, month or day such as 2026-05', { id: 'sp.x-day', desc: 'After "expected"' });
    case 'years such as 2014-2020':
      return msg('years such as 2014-2020', { id: 'sp.x-years', desc: 'After "expected"' });
    case 'a currency code such as EUR':
      return msg('the code of a currency, such as EUR', { id: 'sp.x-cur', desc: 'After "expected"' });
    case 'an http, https, mailto or relative address':
      return msg('an address that begins with http, https or mailto, or is relative', {
        id: 'sp.x-addr',
        desc: 'After "expected"',
      });
    case 'an id of letters, digits, dots, dashes and underscores':
      return msg('an id of letters, digits, dots, dashes and underscores', { id: 'sp.x-id', desc: 'After "expected"' });
    case 'an id of its own':
      return msg('an id that nothing else has', { id: 'sp.x-own', desc: 'After "expected"' });
    case 'the id of another priority':
      return msg('the id of another priority', { id: 'sp.x-par', desc: 'After "expected"' });
    case 'a parent that is not below it':
      return msg('a priority that is not a part of this one', { id: 'sp.x-cyc', desc: 'After "expected"' });
    case 'a code such as nace2:26':
      return msg('a code such as nace2:26', { id: 'sp.x-code', desc: 'After "expected"' });
    case 'a header row':
      return msg('a first row with the names of the columns', { id: 'sp.x-head', desc: 'After "expected"' });
    case 'a name in the header row':
      return msg('a name of this column in the first row', {
        id: 'sp.x-name',
        desc: 'After "expected": a cell stands beside the columns that have names, as where a comma splits a text',
      });
    case 'figures as JSON, CSV, SDMX-CSV, TSV or JSON-stat':
      return msg('figures as JSON, CSV, SDMX-CSV, TSV or JSON-stat', { id: 'sp.x-fig', desc: 'After "expected"' });
    case 'JSON-stat 2.0':
      return 'JSON-stat 2.0';
    case 'an object with a list “observations”':
      return msg('a group of named fields with a list “observations”', {
        id: 'sp.x-obs',
        desc: 'After "expected"; leave the word in quotes as it is',
      });
    case 'a dimension of regions':
      return msg('a column or dimension of regions, such as geo', { id: 'sp.x-geo', desc: 'After "expected"' });
    case 'a dimension of time':
      return msg('a column or dimension of years, such as time', { id: 'sp.x-time', desc: 'After "expected"' });
    case 'the code of a region':
      return msg('the code of a region', { id: 'sp.x-reg', desc: 'After "expected"' });
    case 'a region in each row or column':
      return msg('a region at the head of each row or column', { id: 'sp.x-regs', desc: 'After "expected"' });
    case 'a year':
      return msg('a year', { id: 'sp.x-year', desc: 'After "expected"' });
    case 'a year in a header or the caption':
      return msg('a year at the head of a row or column, or in the caption of the table', {
        id: 'sp.x-cap',
        desc: 'After "expected"',
      });
    case 'one unit':
      return msg('the unit of the other figures', { id: 'sp.x-unit', desc: 'After "expected"' });
    case 'one figure per region, indicator and year':
      return msg('one figure per region, indicator and year', { id: 'sp.x-one-fig', desc: 'After "expected"' });
    case 'a closing quote':
      return msg('a closing quotation mark', { id: 'sp.x-quote', desc: 'After "expected"' });
    case 'no error of the service':
      return msg('figures, not an error of the service', { id: 'sp.x-serv', desc: 'After "expected"' });
  }
  const [, count = '', what] = /^at most (\d+) (\w+)$/.exec(expected) ?? [];
  const most = language.number(Number(count), 0);
  switch (what) {
    case 'characters':
      return msg(str`${most} characters at most`, { id: 'sp.x-chars', desc: 'After "expected"; 500 or more' });
    case 'items':
      return msg(str`${most} items at most`, { id: 'sp.x-items', desc: 'After "expected"; 1000 or more' });
    case 'levels':
      return msg(str`${most} levels at most`, { id: 'sp.x-levels', desc: 'After "expected"; 50 levels of a tree' });
    default: {
      const words = language.list(expected.replace(/^one of /, '').split(', '), 'disjunction');
      return msg(str`one of ${words}`, { id: 'sp.x-one', desc: 'After "expected": "high, medium or unconfirmed"' });
    }
  }
}
