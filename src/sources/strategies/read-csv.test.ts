import { expect } from '@esm-bundle/chai';
import { csvFormatRows, dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import type { FormatProblem } from '../../model/index.js';
import { readMilestonesCsv, readPrioritiesCsv } from './read-csv.js';

const said = ({ path, expected, found }: FormatProblem) => `${path}: ${expected}, ${found}`;

describe('readPrioritiesCsv', () => {
  it('reads a row as a priority, with texts by language and lists in cells', () => {
    const sheet = [
      'region,edition,period,id,parent,title,title_it,summary_it,kind,codes,evidence,sources,documents,projects,confidence,owner',
      'ITI1,2024,2014-2020,ict,,ICT,ICT-Fotonica,"Una, due',
      'righe",technology-priority,nace2:26 nace2:61;nabs2007:NABS04,rd gerd,https://a.example | Atto 1,https://a.example/x The text,https://p.example,high,Ms X',
      'ITI1,2024,2014-2020,opt,ict,"Optronics ""light""",,,,,,,,,,',
    ].join('\r\n');
    expect(readPrioritiesCsv(sheet, { lang: 'en' })).to.deep.equal({
      strategies: [
        {
          region: 'ITI1',
          edition: '2024',
          period: '2014-2020',
          priorities: [
            {
              id: 'ict',
              title: { en: 'ICT', it: 'ICT-Fotonica' },
              summary: { it: 'Una, due\nrighe' },
              kind: 'technology-priority',
              codes: [
                { scheme: 'nace2', code: '26' },
                { scheme: 'nace2', code: '61' },
                { scheme: 'nabs2007', code: 'NABS04' },
              ],
              evidence: [{ indicator: 'rd' }, { indicator: 'gerd' }],
              sources: ['https://a.example', 'Atto 1'],
              documents: [{ url: 'https://a.example/x', title: { en: 'The text' } }],
              projects: { url: 'https://p.example' },
              confidence: 'high',
              owner: 'Ms X',
            },
            { id: 'opt', parent: 'ict', title: { en: 'Optronics "light"' } },
          ],
          milestones: [],
        },
      ],
      problems: [],
      more: 0,
    });
  });

  it('reads commas, semicolons and tabs, a byte order mark, Excel’s “sep=”, any line ends and blank rows', () => {
    const rows = [
      ['id', 'title'],
      ['a', 'A, b; c\td'],
      ['', ''],
      ['b', 'B'],
    ];
    for (const separator of [',', ';', '\t']) {
      for (const end of ['\n', '\r\n', '\r']) {
        const sheet = dsvFormat(separator).formatRows(rows).replaceAll('\n', end);
        for (const text of [sheet, `\ufeff${sheet}`, `${sheet}${end}`]) {
          const { strategies, problems } = readPrioritiesCsv(text, { region: 'ITI1' });
          expect(strategies[0]?.priorities.map(({ id }) => id)).to.deep.equal(['a', 'b']);
          expect(strategies[0]?.priorities[0]?.title).to.deep.equal({ und: 'A, b; c d' });
          expect(problems).to.deep.equal([]);
        }
      }
    }
    expect(
      readPrioritiesCsv('sep=;\r\nid;title;a,b,c,d\r\nx;X;\r\n', { region: 'A' }).strategies[0]?.priorities[0]?.id,
    ).to.equal('x');
  });

  it('makes a strategy of each region and period, in their order', () => {
    const { strategies } = readPrioritiesCsv('region,period,title\nB,2021,x\nA,,y\nB,2021,z\n,,w\n', {
      region: 'A',
      period: '2014',
    });
    expect(strategies.map(({ region, period, priorities }) => [region, period, priorities.length])).to.deep.equal([
      ['B', '2021', 2],
      ['A', '2014', 2],
    ]);
  });

  it('names the row and the column of a problem as the spreadsheet does', () => {
    const sheet = [
      'region,period,id,parent,title,title_it,codes,documents',
      'ITI1,soon,a,,A,,nace2:26,',
      ',,,,,,,',
      `ITI1,soon,b,z,B,${'x'.repeat(501)},26,javascript:alert(1)`,
      'ITI1,soon,a,,,,,',
    ].join('\n');
    expect(readPrioritiesCsv(sheet, { lang: 'en' }).problems.map(said)).to.have.members([
      'row 2, column period: years such as 2014-2020, “soon”',
      'row 4, column parent: the id of another priority, “z”',
      `row 4, column title_it: at most 500 characters, “${'x'.repeat(59)}…”`,
      'row 4, column codes: a code such as nace2:26, “26”',
      'row 4, column documents: an http, https, mailto or relative address, “javascript:alert(1)”',
      'row 5, column title: text or an object of texts by language, nothing',
    ]);
  });

  it('knows the schemes of the format however they are written, and leaves others as they are', () => {
    const { strategies } = readPrioritiesCsv('title,codes\nA,NACE2:26 Nabs2007:NABS04 ISCED:05\n', { region: 'A' });
    expect(strategies[0]?.priorities[0]?.codes?.map(({ scheme }) => scheme)).to.deep.equal([
      'nace2',
      'nabs2007',
      'ISCED',
    ]);
  });

  it('asks for a header row', () => {
    for (const sheet of ['', '\ufeff', 'a,b\n1,2', '"', undefined as unknown as string]) {
      const { strategies, problems } = readPrioritiesCsv(sheet);
      expect(strategies).to.deep.equal([]);
      expect(problems.map(({ expected }) => expected)).to.deep.equal(['a header row']);
    }
  });

  it('tells of cells in columns without a name, once for each column', () => {
    const { strategies, problems } = readPrioritiesCsv('title,kind,\nA,x,\nBread, milk,y\nC,x,,z\nD,x,w,\n', {
      region: 'A',
    });
    expect(strategies[0]?.priorities.map(({ title }) => title['und'])).to.deep.equal(['A', 'Bread', 'C', 'D']);
    expect(problems.map(said)).to.deep.equal([
      'row 3, column 3: a name in the header row, “y”',
      'row 4, column 4: a name in the header row, “z”',
    ]);
  });

  it('reaches no prototype', () => {
    const { strategies } = readPrioritiesCsv('title,__proto__,constructor\nA,x,y\n', { region: 'A' });
    expect(strategies[0]?.priorities).to.deep.equal([{ id: 'a', title: { und: 'A' } }]);
    expect(Object.getPrototypeOf(strategies[0]?.priorities[0])).to.equal(Object.prototype);
  });
});

describe('readMilestonesCsv', () => {
  it('reads a row as a milestone', () => {
    const sheet =
      'id;date;planned;title;titolo;title_it;kind;level;links;sources\n' +
      'start;2014-07-10;2014-06~;Start;x;Inizio;event;regional;https://a.example A | /b;Atto 1\n';
    const { strategies, problems } = readMilestonesCsv(sheet, { region: 'ITI1', lang: 'en' });
    expect(problems).to.deep.equal([]);
    expect(strategies[0]?.milestones).to.deep.equal([
      {
        id: 'start',
        date: '2014-07-10',
        planned: '2014-06~',
        title: { en: 'Start', it: 'Inizio' },
        titolo: 'x',
        kind: 'event',
        level: 'regional',
        links: [{ url: 'https://a.example', title: { en: 'A' } }, { url: '/b' }],
        sources: ['Atto 1'],
      },
    ]);
  });

  it('takes off the apostrophe by which text is kept from being a formula', () => {
    const { strategies } = readMilestonesCsv("date,title\n'-0044-03-15,'=1+1\n", { region: 'A', lang: 'en' });
    expect(strategies[0]?.milestones[0])
      .to.include({ date: '-0044-03-15' })
      .and.deep.include({ title: { en: '=1+1' } });
  });

  it('reads days that a spreadsheet has rewritten where they can only begin with the day, and tells of others', () => {
    const read = (sheet: string) => readMilestonesCsv(sheet, { region: 'ITI1' });
    const { strategies, problems } = read(
      'date;planned;title\n10/07/2014;9.6.2014;Start\n2014/2020;;Period\nlug-14;31/02/2014;End\n',
    );
    expect(strategies[0]?.milestones.map(({ date, planned }) => [date, planned])).to.deep.equal([
      ['2014-07-10', '2014-06-09'],
      ['2014/2020', undefined],
      [undefined, undefined],
    ]);
    expect(problems.map(said)).to.deep.equal([
      'row 4, column date: a date (EDTF), “lug-14”',
      'row 4, column planned: a date (EDTF), “31/02/2014”',
    ]);
    const others = read('date;title\n10/07/2014 00:00;A\n10-07-2014;B\n7/2014;C\n07.2014;D\n21/2014;E\n1.1.14;F\n');
    expect(others.strategies[0]?.milestones.map(({ date }) => date)).to.deep.equal([
      ...['2014-07-10', '2014-07-10', '2014-07', '2014-07'],
      ...[undefined, undefined],
    ]);
    expect(read('date,title\n10/07/2014,Start\n').problems.map(said)).to.deep.equal([
      'row 2, column date: a date (EDTF), “10/07/2014”',
    ]);
  });

  it('passes over empty rows before the header, and keeps the rows before a quote that is never closed', () => {
    const { strategies, problems } = readMilestonesCsv(';;\nid;date;title\na;2014;A\nb;2015;"B\nc;2016;C\n', {
      region: 'A',
    });
    expect(strategies[0]?.milestones.map(({ id }) => id)).to.deep.equal(['a']);
    expect(problems.map(said)).to.deep.equal(['line 4, column 3: a closing quote, nothing']);
    const late = readMilestonesCsv('\n;;\ndate;title;id\nsoon;A;a\n', { region: 'A' });
    expect(late.problems.map(said)).to.deep.equal(['row 4, column date: a date (EDTF), “soon”']);
  });

  const cell = fc
    .string({ unit: fc.constantFrom(...'abc èΩ中"\',;.&<>='), maxLength: 20 })
    // An apostrophe before a formula is a guard, not text.
    .map((text) =>
      text
        .replace(/\s+/g, ' ')
        .replace(/^[\s']+(?==)/, '')
        .trim(),
    );
  const row = fc.record({
    title: cell.filter((text) => text !== ''),
    title_it: cell,
    date: fc.constantFrom('', '2014', '2014-07-10', '2021/..'),
    kind: cell,
    summary: fc.tuple(cell, cell).map((lines) =>
      lines
        .join('\n')
        .replace(/^[\s']+(?==)/, '')
        .trim(),
    ),
  });

  it('reads back every cell that was written', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom(',', ';', '\t'), (rows, separator) => {
        const columns = ['title', 'title_it', 'date', 'kind', 'summary'] as const;
        const sheet = dsvFormat(separator).formatRows([
          [...columns],
          ...rows.map((each) => columns.map((key) => each[key])),
        ]);
        const { strategies, problems } = readMilestonesCsv(sheet, { region: 'A', lang: 'en' });
        expect(problems).to.deep.equal([]);
        const back = strategies[0]?.milestones.map(({ title, date = '', kind = '', summary }) => ({
          title: title['en'],
          title_it: title['it'] ?? '',
          date,
          kind,
          summary: summary?.['en'] ?? '',
        }));
        expect(back).to.deep.equal(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'title,date;\t\r\n"\u202e_:|1 '), maxLength: 200 }), (text) => {
        readMilestonesCsv(text);
        const { strategies } = readMilestonesCsv(
          csvFormatRows([
            ['title', 'date', 'links'],
            [text, text, text],
            ['Right', '2014', ''],
          ]),
          {
            region: 'A',
          },
        );
        expect(
          strategies[0]?.milestones.some(({ title, date }) => title['und'] === 'Right' && date === '2014'),
        ).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});
