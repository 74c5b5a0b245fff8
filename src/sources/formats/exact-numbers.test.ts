import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { decodeFigures } from './decode.js';

/** A file with one region in each row, and these texts as the figures. */
const FILES: Readonly<Record<string, (texts: readonly string[]) => string>> = {
  'tidy CSV': (texts) =>
    `region,indicator,year,value,flag\n${texts.map((text, at) => `R${at},rd,2023,${text},p\n`).join('')}`,
  'CSV with semicolons': (texts) =>
    `region;indicator;year;value\n${texts.map((text, at) => `R${at};rd;2023;"${text}"\n`).join('')}`,
  'SDMX-CSV': (texts) =>
    'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n' +
    texts.map((text, at) => `ESTAT:TGS(1.0),18/03/26 23:00:00,A,PC,R${at},2023,${text},p\n`).join(''),
  'Eurostat’s TSV': (texts) =>
    `freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \n${texts.map((text, at) => `A,PC,R${at}\t: \t${text} \n`).join('')}`,
  'Eurostat’s TSV with flags': (texts) =>
    `unit,geo\\time\t2023 \n${texts.map((text, at) => `PC,R${at}\t${text} bp\n`).join('')}`,
};

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 0n, max: 10n ** 12n }))
  .map(([whole, part]) => `${whole}.${part}`);
const rounded = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat(6))
  .map(([value, digits]) => (value / 10 ** digits).toFixed(digits));
/** As many digits as a double holds, or nearly: where reading in haste rounds twice. */
const long = fc
  .tuple(fc.bigInt({ min: 10n ** 13n, max: 10n ** 17n }), fc.nat(12), fc.constantFrom('', '-'))
  .map(([digits, point, sign]) => `${sign}${`${digits}`.slice(0, point + 1)}.${`${digits}`.slice(point + 1)}`);
const written = fc.oneof(number.map(String), decimal, rounded, long, fc.integer().map(String));

describe('decodeFigures of numbers', () => {
  for (const [name, file] of Object.entries(FILES)) {
    it(`keeps each as it is written, to the last bit: ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 20 }), async (texts) => {
          const bytes = new TextEncoder().encode(file(texts));
          const { catalogue, observations } = await decodeFigures([bytes], { language: 'en' });
          expect(catalogue.problems).to.equal(undefined);
          expect(observations.map(({ region }) => region)).to.deep.equal(texts.map((_, at) => `R${at}`));
          for (const [at, { value }] of observations.entries()) {
            expect(Object.is(value, Number(texts[at])), `${texts[at]}: ${value}`).to.equal(true);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});
