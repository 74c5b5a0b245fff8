import { expect } from '@esm-bundle/chai';
import { DataError } from '../data-error.js';
import type { Figures } from '../figures.js';
import type { DecodeOptions } from './decode.js';
import { decodeFigures } from './decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return new Uint8Array(view.buffer);
};
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const decode = (text: string, options?: DecodeOptions) => decodeFigures([utf8(text)], options);
const rows = ({ observations }: Figures) =>
  observations.map((each) => [each.region, each.indicator, each.year, each.value, each.flag]);

const TIDY = 'region,indicator,year,value,flag\nITI1,rd,2023,1.37,p\nES21,rd,2023,,c\n';
const FIGURES = [
  ['ITI1', 'rd', 2023, 1.37, 'p'],
  ['ES21', 'rd', 2023, undefined, 'c'],
];

describe('decodeFigures', () => {
  for (const [name, text] of Object.entries({
    'comma and LF': TIDY,
    'semicolon, CRLF and decimal comma': TIDY.replaceAll(',', ';').replace('1.37', '1,37').replaceAll('\n', '\r\n'),
    'tab and CR': TIDY.replaceAll(',', '\t').replaceAll('\n', '\r'),
    'the line of Excel': `sep=;\n${TIDY.replaceAll(',', ';')}`,
    'names in Italian': TIDY.replace('region,indicator,year,value,flag', 'Regione,Indicatore,Anno,Valore,Flag'),
    'names in German': TIDY.replace('region,indicator,year,value,flag', 'Region,Indikator,Jahr,Wert,Flag'),
    'names in French': TIDY.replace('region,indicator,year,value,flag', 'Région,Indicateur,Année,Valeur,Flag'),
    'names in Spanish': TIDY.replace('region,indicator,year,value,flag', 'Región,Indicador,Año,Valor,Flag'),
    'names of SDMX': TIDY.replace('region,indicator,year,value,flag', 'REF_AREA,INDIC,TIME_PERIOD,OBS_VALUE,OBS_FLAG'),
    'no last newline': TIDY.trimEnd(),
    JSON: JSON.stringify({
      observations: [
        { region: 'ITI1', indicator: 'rd', year: 2023, value: 1.37, flag: 'p' },
        { region: 'ES21', indicator: 'rd', year: '2023', value: null, flag: 'c' },
      ],
    }),
  })) {
    it(`reads the same figures: ${name}`, async () => {
      expect(rows(await decode(text, { language: 'it' }))).to.deep.equal(FIGURES);
    });
  }

  const accents = 'geo,name,year,value\nFRB,Centre — Val de Loire,2023,1\nES61,Andalucía,2023,2\n';
  for (const [name, bytes] of Object.entries({
    'UTF-8': utf8(accents),
    'UTF-8 with BOM': utf8(`\ufeff${accents}`),
    'UTF-16 LE with BOM': utf16(`\ufeff${accents}`, false),
    'UTF-16 BE with BOM': utf16(`\ufeff${accents}`, true),
    'UTF-16 LE': utf16(accents, false),
    'UTF-16 BE': utf16(accents, true),
    'Windows-1252': latin(accents.replace('—', '\x97')),
  })) {
    it(`reads ${name}, wherever chunks end`, async () => {
      for (const size of [1, 3, 7, 1000]) {
        const chunks = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        const { catalogue } = await decodeFigures(chunks);
        expect(catalogue.regions.map((each) => each.name)).to.deep.equal(['Centre — Val de Loire', 'Andalucía']);
      }
    });
  }

  it('reads Windows-1252 that begins far into a file', async () => {
    const many = Array.from({ length: 9000 }, (_, at) => `R${at},Name,2023,1\n`).join('');
    const { catalogue } = await decodeFigures([latin(`geo,name,year,value\n${many}ES61,Andaluc\xeda,2023,2\n`)]);
    expect(catalogue.regions.at(-1)?.name).to.equal('Andalucía');
  });

  it('takes the mark that a file’s numbers show, else that of the language', async () => {
    const file = (value: string) => `geo;year;value\nA;2023;1.228\nB;2023;${value}\n`;
    expect((await decode(file('1,5'), { language: 'en' })).observations[0]?.value).to.equal(1228);
    expect((await decode(file('1.5'), { language: 'it' })).observations[0]?.value).to.equal(1.228);
    expect((await decode(file('7'), { language: 'it' })).observations[0]?.value).to.equal(1228);
    expect((await decode(file('7'), { language: 'en' })).observations[0]?.value).to.equal(1.228);
  });

  it('reads SDMX-CSV 1, plain and with labels in cells', async () => {
    const plain =
      'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n' +
      'ESTAT:TGS(1.0),18/03/26 23:00:00,A,PC,ITI1,2023,1.37,p,\nESTAT:TGS(1.0),18/03/26 23:00:00,A,PC,BE10,2023,,,C\n';
    const { catalogue, observations } = await decode(plain);
    expect(rows({ catalogue, observations })).to.deep.equal([
      ['ITI1', 'tgs', 2023, 1.37, 'p'],
      ['BE10', 'tgs', 2023, undefined, 'c'],
    ]);
    expect(catalogue.updated).to.equal('2026-03-18');
    expect(catalogue.sources).to.deep.equal([{ id: 'tgs', publisher: 'Eurostat', dataset: 'tgs' }]);
    const labelled = plain.replaceAll(',PC,', ',PC: % of GDP,').replace('ITI1', 'ITI1: Toscana');
    const { catalogue: named } = await decode(labelled);
    expect(named.regions[0]).to.deep.equal({ code: 'ITI1', name: 'Toscana' });
    expect(named.indicators[0]?.unit).to.equal('% of GDP');
  });

  it('reads SDMX-CSV 2 with columns of labels', async () => {
    const { catalogue, observations } = await decode(
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,sect,Sector,geo,Area,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_FLAG,Flag,CONF_STATUS,Secret\n' +
        'dataflow,ESTAT:T(1.0),"R&D, regional",A,Annual,TOTAL,All,BE10,Région de Bruxelles/Brussels Gewest,2023,,2.45,,b,break in time series,,\n' +
        'dataflow,ESTAT:T(1.0),"R&D, regional",A,Annual,BES,Business,BE10,Région de Bruxelles/Brussels Gewest,2023,,,,,,C,confidential\n',
    );
    expect(rows({ catalogue, observations })).to.deep.equal([
      ['BE10', 'TOTAL', 2023, 2.45, 'b'],
      ['BE10', 'BES', 2023, undefined, 'c'],
    ]);
    expect(catalogue.regions[0]?.name).to.equal('Région de Bruxelles/Brussels Gewest');
    expect(catalogue.indicators.map(({ label }) => label)).to.deep.equal(['All', 'Business']);
    expect(catalogue.flags).to.deep.equal({ b: 'break in time series', c: 'confidential' });
  });

  for (const text of [
    'unit,geo\\time\t2023 \t2022 \nPC,ITI1\t1.37 p\t: \nPC,BE10\t: c\t2.45 \n',
    'freq,unit,geo\\TIME_PERIOD\t2023 \t2022 \nA,PC,ITI1\t1.37 p\t: \nA,PC,BE10\t: @C\t2.45 \n',
  ]) {
    it(`reads Eurostat’s TSV: ${text.slice(0, 20)}`, async () => {
      expect(rows(await decode(text, { name: 'estat_tgs.tsv' }))).to.deep.equal([
        ['ITI1', 'tgs', 2023, 1.37, 'p'],
        ['BE10', 'tgs', 2023, undefined, 'c'],
        ['BE10', 'tgs', 2022, 2.45, undefined],
      ]);
    });
  }

  it('reads wide tables', async () => {
    const figures = [
      ['ITI1', 'gerd', 2021, 1.58, undefined],
      ['ITI1', 'gerd', 2023, 1.37, 'p'],
    ];
    expect(rows(await decode('geo;2021;2023\nITI1;1,58;1,37 p\n', { name: 'gerd.csv' }))).to.deep.equal(figures);
    expect(rows(await decode('GERD,,\nYear,ITI1,\n2021,1.58\n2023,1.37 p\n'))).to.deep.equal(figures);
  });

  it('tells and counts what it leaves out', async () => {
    const { catalogue, observations } = await decode(
      `${TIDY}ITI1,rd,2023,2,\nITI1,rd,2023-Q1,2,\nITI1,rd,2022,much,\n`,
    );
    expect(observations).to.have.length(3);
    expect(catalogue.unreadable).to.equal(3);
    expect(catalogue.problems).to.deep.equal([
      { path: 'row 4, column value', expected: 'one figure per region, indicator and year', found: '“2”' },
      { path: 'row 5, column year', expected: 'a year', found: '“2023-Q1”' },
      { path: 'row 6, column value', expected: 'a number', found: '“much”' },
    ]);
  });

  for (const [text, found] of [
    ['<!doctype html><title>404</title>', 'a web page'],
    ['PK\x03\x04zip', 'a workbook'],
    ['\x1f\x8b', 'a packed file'],
    ['  \n', 'nothing'],
  ] as const) {
    it(`refuses ${found}`, async () => {
      const error = await decodeFigures([latin(text)]).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(DataError);
      expect((error as DataError).problem?.found).to.equal(found);
    });
  }

  it('says where JSON ends too early', async () => {
    const error = await decode('{"observations":[\n1,').catch((reason: unknown) => reason);
    expect((error as DataError).position).to.deep.equal({ line: 2, column: 3 });
  });

  it('lets what the bytes and the pause reject with pass', async () => {
    const aborted = new DOMException('', 'AbortError');
    const broken: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(aborted) }),
    };
    expect(await decodeFigures(broken).catch((reason: unknown) => reason)).to.equal(aborted);
  });

  it('rests often while it reads a large file', async () => {
    const row = (at: number) =>
      `R${at % 500},rd${Math.floor(at / 10_000)},${2000 + (Math.floor(at / 500) % 20)},${at}.5,p\n`;
    const text = `region,indicator,year,value,flag\n${Array.from({ length: 200_000 }, (_, at) => row(at)).join('')}`;
    let rests = 0;
    const { observations } = await decodeFigures([utf8(text)], {
      pause: async () => {
        rests++;
      },
    });
    expect(observations).to.have.length(200_000);
    expect(rests).to.be.greaterThan(3);
  });
});
