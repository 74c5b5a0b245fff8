import { seededRandom } from '../../testing/random.js';
import { DataError } from '../data-error.js';
import type { DecodeOptions } from './decode.js';
import { decodeFigures } from './decode.js';
import type { TableCell } from './table.js';
import { decodeTable } from './table.js';

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly options?: DecodeOptions;
}

const JSON_STAT = {
  version: '2.0',
  class: 'dataset',
  label: 'R&D by sector',
  source: 'ESTAT',
  updated: '2026-03-18T23:00:00+0100',
  id: ['freq', 'sectperf', 'unit', 'geo', 'time'],
  size: [1, 2, 1, 2, 2],
  value: { 0: 2.22, 1: 2.26, 2: 7.33, 4: 1.48, 6: 0 },
  status: { 0: 'e', 4: 'b', 7: '|C' },
  role: { time: ['time'], geo: ['geo'] },
  dimension: {
    freq: { category: { index: { A: 0 }, label: { A: 'Annual' } } },
    sectperf: { category: { index: { TOTAL: 0, BES: 1 }, label: { TOTAL: 'All sectors', BES: 'Business' } } },
    unit: { category: { label: { PC_GDP: '% of GDP' } } },
    geo: { category: { index: ['EU27_2020', 'DE11'], label: { DE11: 'Stuttgart' } } },
    time: { category: { index: { 2023: 0, 2024: 1 } } },
  },
  extension: { id: 'RD_E_GERDREG', status: { label: { b: 'break', '|C': '|confidential' } } },
};

const SAMPLES: readonly Sample[] = [
  { name: 'json-stat', text: JSON.stringify(JSON_STAT) },
  { name: 'collection', text: JSON.stringify({ version: '2.0', class: 'collection', link: { item: [JSON_STAT] } }) },
  {
    name: 'json',
    text: JSON.stringify({
      regions: [{ code: 'ITI1', name: 'Toscana', names: { en: 'Tuscany' } }],
      indicators: [{ id: 'rd', label: 'R&D', unit: '%', direction: 'higher' }],
      observations: [{ region: 'ITI1', indicator: 'rd', year: 2023, value: '1.37', flag: 'p' }],
      sources: [{ id: 'own', publisher: 'Us' }],
      updated: '2026-05-12',
    }),
  },
  {
    name: 'tidy',
    text: 'region,name,indicator,year,value,flag,unit\r\nITI1,Toscana,rd,2023,1.37,p,%\r\nES21,"País ""Vasco""",rd,2023,,c,%\r\n',
  },
  {
    name: 'wide',
    text: 'Spesa;;\nRegione;2019;2021\nToscana (ITI1);1,61;1.228,84 p\nUmbria;:;n.d.\n',
    options: { language: 'it' },
  },
  {
    name: 'sdmx 1',
    text: 'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\nESTAT:T(1.0),18/03/26 23:00:00,A,PC,ITI1,2023,1.37,p,\nESTAT:T(1.0),18/03/26 23:00:00,A,EUR,ITI1,2022,,,C\n',
  },
  {
    name: 'sdmx 2',
    text: 'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,freq,Frequency,geo,Area,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_STATUS,Status\ndataflow,A:T(1.0),Things,I,A,Annual,ITI1,Toscana,2023,,1.37,,A,Normal\n',
  },
  { name: 'tsv', text: 'freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,PC,ITI1\t1.37 p\t: @C\nA,PC,ES21\t: \t2.38 \n' },
];

const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ':',
  '@',
  '|',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  'NaN',
  'Infinity',
  '1e999',
  '-0',
  '1e-400',
  '0x10',
  '9'.repeat(400),
  'null',
  'true',
  '""""""',
  'region',
  'geo',
  '2023',
  'sep=;',
  ' '.repeat(50),
  '1.228',
  '1,228',
  'a'.repeat(2000),
  '(((((',
  '-----',
];

/** A sample with some of its bytes changed, moved, repeated, cut or put in, the same for the same seed. */
export function hostileInput(seed: number): { name: string; bytes: Uint8Array; options: DecodeOptions } {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const sample = SAMPLES[below(SAMPLES.length)] as Sample;
  let text = sample.text;
  const changes = below(6);
  for (let change = 0; change < changes; change++) {
    const at = below(text.length + 1);
    const to = Math.min(text.length, at + below(30));
    const hostile = HOSTILE[below(HOSTILE.length)] ?? '';
    const other = (SAMPLES[below(SAMPLES.length)] as Sample).text;
    const from = below(other.length);
    const pieces = [
      () => text.slice(0, at) + text.slice(to),
      () => text.slice(0, at) + hostile + text.slice(at),
      () => text.slice(0, at) + hostile + text.slice(to),
      () => text.slice(0, to) + text.slice(at),
      () => text.slice(0, at),
      () => text.slice(0, at) + other.slice(from, from + 40) + text.slice(to),
      () => text.replace(/\d+/g, (digits) => (random() < 0.2 ? String(below(1e6)) : digits)),
    ];
    text = pieces[below(pieces.length)]?.() ?? text;
  }
  if (random() < 0.03) text = text.repeat(1 + below(200));
  const bytes = new TextEncoder().encode(text);
  const damaged = random() < 0.2 ? bytes.map((byte) => (random() < 0.02 ? below(256) : byte)) : bytes;
  return { name: sample.name, bytes: damaged, options: { ...sample.options } };
}

function hostileTable(seed: number): readonly (readonly TableCell[])[] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const words = [
    ...HOSTILE,
    'Region',
    'Indicator',
    '2021',
    'ITI1',
    'Toscana (ITI1)',
    '1,58 %',
    '1.228,84',
    ':',
    '–',
    'n/a',
    '',
    '',
  ];
  return Array.from({ length: below(8) }, (_, row) =>
    Array.from({ length: below(8) }, (_, column) => ({
      text: words[below(words.length)] ?? '',
      isHeader: random() < (row && column ? 0.05 : 0.9),
      ...(random() < 0.05 && { colSpan: below(2000) - 5 }),
      ...(random() < 0.05 && { rowSpan: below(2000) - 5 }),
      ...(random() < 0.05 && { code: words[below(words.length)] ?? '' }),
      ...(random() < 0.05 && { value: words[below(words.length)] ?? '' }),
    })),
  );
}

/** What is wrong with how one hostile input is read; `undefined` where nothing is. */
export async function faultOf(seed: number): Promise<string | undefined> {
  const before = Object.keys(Object.prototype).length;
  const asTable = seed % 5 === 0;
  const { name, bytes, options } = hostileInput(seed);
  const start = performance.now();
  try {
    const figures = asTable
      ? decodeTable({ rows: hostileTable(seed), language: 'it', caption: 'R&D 2020' })
      : await decodeFigures([bytes], options);
    for (const { value, year, region, indicator } of figures.observations) {
      if (value !== undefined && !Number.isFinite(value)) return `${name}: the value ${value}`;
      if (!Number.isInteger(year)) return `${name}: the year ${year}`;
      if (typeof region !== 'string' || !indicator) return `${name}: no region or indicator`;
    }
  } catch (error) {
    if (!(error instanceof DataError))
      return `${name}: ${String(error)} ${error instanceof Error ? (error.stack ?? '') : ''}`;
  }
  const most = 100 * Math.max(1, bytes.length / 100_000);
  // A busy machine is slow now and then; what hangs is slow every time.
  let took = performance.now() - start;
  for (let more = 0; took > most && more < 5; more++) {
    const again = performance.now();
    await decodeFigures([bytes], options).catch(() => undefined);
    took = Math.min(took, performance.now() - again);
  }
  if (took > most) return `${name}: ${Math.round(took)} ms for ${bytes.length} bytes`;
  if (Object.keys(Object.prototype).length !== before || 'polluted' in {}) return `${name}: a changed prototype`;
  return undefined;
}
