import { Cube, isPlace } from './cube.js';
import type { FiguresBuilder } from './figures-builder.js';
import { readFlags } from './flags.js';
import { formatError } from './format-error.js';
import { machineNumber } from './machine-number.js';
import type { Row } from './separated.js';
import type { RowReader } from './separated-figures.js';
import { yearOf } from './year.js';

/**
 * Reads Eurostat's TSV, old (`unit,geo\time`) and new (`freq,unit,geo\TIME_PERIOD`): a row per combination of codes, a
 * column per period, cells such as `1.37 p`, `: ` and `: @C`. A cell that holds no more than `:` is no figure.
 */
export function eurostatRows(header: readonly string[], builder: FiguresBuilder, title: { id?: string }): RowReader {
  const names = (header[0] ?? '')
    .replace(/\\.*$/, '')
    .split(',')
    .map((name) => name.trim());
  const periods = header.map((cell) => cell.trim());
  const years = header.map((cell, at) => (at ? yearOf(cell) : undefined));
  const place = names.findIndex(isPlace);
  if (place < 0) throw formatError('a dimension of regions', `“${names.join(',')}”`, { line: 1, column: 1 });
  const others = names.filter((_, at) => at !== place);
  const cube = new Cube(
    builder,
    others.map((id) => ({ id, labels: new Map<string, string>() })),
    title,
  );
  return {
    read: (row: Row) => {
      const codes = row
        .cell(0)
        .split(',')
        .map((code) => code.trim());
      const geo = codes[place];
      if (codes.length !== names.length || !geo) {
        if (codes.length > 1 || geo) builder.problems.add(`row ${row.number}`, 'the code of a region', row.cell(0));
        return;
      }
      const region = builder.region(geo);
      let indicator: number | undefined;
      for (let column = 1; column < row.length; column++) {
        if (row.is(column, ': ') || row.is(column, ':')) continue;
        const text = row.cell(column).trim();
        const value = machineNumber(text);
        const [, number = '', flags = ''] = value === undefined ? (/^([-+\d.eE]+|:)?\s*(.*)$/s.exec(text) ?? []) : [];
        const read = value ?? machineNumber(number);
        const flag = readFlags(flags);
        if (read === undefined && !flag && (!text || text === ':')) continue;
        const year = years[column];
        const path = `row ${row.number}, column ${periods[column] ?? column + 1}`;
        if (year === undefined) builder.problems.add(path, 'a year', periods[column]);
        else {
          if (read === undefined && number !== ':' && text) builder.problems.add(path, 'a number', text);
          indicator ??= cube.indicator(codes.filter((_, at) => at !== place));
          if (!builder.add(region, indicator, year, read, flag))
            builder.problems.add(path, 'one figure per region, indicator and year', text);
        }
      }
    },
    end: () => {
      cube.name();
      return {};
    },
  };
}
