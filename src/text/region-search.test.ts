import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Recode, Region } from '../model/index.js';
import { foldText, nearestCodes, searchRegions } from './region-search.js';

const regions: readonly Region[] = [
  { code: 'IT', name: 'Italia', names: { en: 'Italy' }, level: 0 },
  { code: 'ITC1', name: 'Piemonte', names: { en: 'Piedmont' }, level: 2 },
  { code: 'ITC2', name: 'Valle d’Aosta/Vallée d’Aoste', level: 2 },
  { code: 'ITI1', name: 'Toscana', names: { en: 'Tuscany' }, level: 2 },
  { code: 'ITI2', name: 'Umbria', level: 2 },
  { code: 'ES21', name: 'País Vasco', names: { en: 'Basque Country' }, level: 2 },
  { code: 'FRJ1', name: 'Languedoc-Roussillon', level: 2 },
  { code: 'FR10', name: 'Île-de-France', level: 2 },
  { code: 'EL30', name: 'Attiki', nativeName: 'Αττική Περιφέρεια', names: { en: 'Attica' }, level: 2 },
  { code: 'PL71', name: 'Łódzkie', names: { en: 'Łódź Voivodeship' }, level: 2 },
  { code: 'BG41', name: 'Yugozapaden', nativeName: 'Югозападен', level: 2 },
  { code: 'DK01', name: 'Hovedstaden', names: { en: 'Capital Region of Denmark' }, level: 2 },
  { code: 'DE11', name: 'Stuttgart', level: 2 },
  { code: 'FRK1', name: 'Auvergne', level: 2 },
  { code: 'DE30', name: 'Berlin', level: 2 },
  { code: 'DE3', name: 'Berlin', level: 1 },
];
const recodes: readonly Recode[] = [
  { from: 'FR81', name: 'Languedoc-Roussillon', to: ['FRJ1'], kind: 'recoded' },
  { from: 'FR72', name: 'Auvergne', to: ['FRK1'], kind: 'recoded' },
];

const codes = (found: readonly Region[]) => found.map(({ code }) => code);
const search = (query: string) => codes(searchRegions(query, regions, recodes));

describe('foldText', () => {
  it('leaves letters and digits without case and accents', () => {
    expect(foldText('  Île-de-France ')).to.equal('ile de france');
    expect(foldText('Łódź, Ærø & Weißenfels')).to.equal('lodz aero weissenfels');
    expect(foldText('ΑΘΗΝΑΣ')).to.equal(foldText('Αθηνάς'));
    expect(foldText('İstanbul')).to.equal('istanbul');
    expect(foldText('EU27_2020')).to.equal('eu27 2020');
  });
});

describe('searchRegions', () => {
  it('finds own names, names in other languages and native script', () => {
    expect(search('toscana')).to.deep.equal(['ITI1']);
    expect(search('tuscany')).to.deep.equal(['ITI1']);
    expect(search('ΑΤΤΙΚΗ')).to.deep.equal(['EL30']);
    expect(search('περιφέρεια')).to.deep.equal(['EL30']);
    expect(search('югоза')).to.deep.equal(['BG41']);
  });

  it('does not mind case, accents and punctuation', () => {
    expect(search('PAIS VASCO')).to.deep.equal(['ES21']);
    expect(search('ile de')).to.deep.equal(['FR10']);
    expect(search('lodz')).to.deep.equal(['PL71']);
    expect(search("valle d'aosta")).to.deep.equal(['ITC2']);
    expect(search('languedoc rous')).to.deep.equal(['FRJ1']);
  });

  it('finds codes and codes of earlier editions', () => {
    expect(search('iti1')).to.deep.equal(['ITI1']);
    expect(search('FR81')).to.deep.equal(['FRJ1']);
    expect(search('fr7')).to.deep.equal(['FRK1']);
  });

  it('puts the beginning of a name before that of a word, any part of a name, and a code', () => {
    const list: readonly Region[] = [
      { code: 'ITX', name: 'One' },
      { code: 'A1', name: 'Capital' },
      { code: 'A2', name: 'New Itaca' },
      { code: 'A3', name: 'Itaca' },
      { code: 'IT', name: 'Two' },
    ];
    expect(codes(searchRegions('it', list))).to.deep.equal(['A3', 'A2', 'A1', 'IT', 'ITX']);
  });

  it('keeps the order of the regions among equally good ones', () => {
    expect(search('berlin')).to.deep.equal(['DE30', 'DE3']);
    expect(codes(searchRegions('berlin', [...regions].reverse()))).to.deep.equal(['DE3', 'DE30']);
  });

  it('forgives one typo where nothing matches, but not in short words', () => {
    expect(search('tuscnay')).to.deep.equal(['ITI1']);
    expect(search('stutgart')).to.deep.equal(['DE11']);
    expect(search('basqe country')).to.deep.equal(['ES21']);
    expect(search('rousillon')).to.deep.equal(['FRJ1']);
    expect(search('piedn')).to.deep.equal(['ITC1']);
    expect(search('vsco')).to.deep.equal([]);
  });

  it('searches names that are added', () => {
    const names = ({ code }: Region) => (code === 'ITI1' ? ['Toskana'] : []);
    expect(codes(searchRegions('toskana', regions, [], names))).to.deep.equal(['ITI1']);
  });

  it('stops at the limit', () => {
    expect(codes(searchRegions('i', regions, [], undefined, 2))).to.deep.equal(['IT', 'FR10']);
    expect(searchRegions('i', regions, [], undefined, 0)).to.deep.equal([]);
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '  ', '-', '’']) expect(search(query)).to.deep.equal([]);
  });

  it('finds every region by each of its names, whatever is typed never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...regions), (region) => {
        for (const name of [region.name, ...Object.values(region.names ?? {})]) {
          expect(search(name)).to.include(region.code);
          expect(search(name.toUpperCase())).to.include(region.code);
        }
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => search(query).length <= 10));
  });
});

describe('nearestCodes', () => {
  const nearest = (code: string, limit?: number) => codes(nearestCodes(code, regions, limit));

  it('finds codes that are a slip away, those of the same country first', () => {
    expect(nearest('ITI9')).to.deep.equal(['ITI1', 'ITI2', 'ITC1']);
    expect(nearest('iti9', 1)).to.deep.equal(['ITI1']);
    // DK01 is one slip away, DE30 and DE3 are two.
    expect(nearest('DE01')).to.deep.equal(['DE11', 'DE30', 'DE3']);
    expect(nearest('TII1', 1)).to.deep.equal(['ITI1']);
    expect(nearest('FRJ')).to.deep.equal(['FRJ1', 'FR10', 'FRK1']);
  });

  it('finds names, which people write instead of codes', () => {
    expect(nearest('tuscany')).to.deep.equal(['ITI1']);
    expect(nearest('TUSCANY')).to.deep.equal(['ITI1']);
    expect(nearest('Stutgart')).to.deep.equal(['DE11']);
  });

  it('finds nothing for what is far from everything', () => {
    expect(nearest('QQQQ99')).to.deep.equal([]);
    expect(nearest('')).to.deep.equal([]);
    expect(nearest('Q')).to.deep.equal([]);
  });
});
