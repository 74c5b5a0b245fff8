import type { Milestone, Priority, RegionStrategies, Strategy } from '../model/index.js';
import type { Classification, CodedPriority, StrategySource } from '../sources/strategy-source.js';

/** Names of the invented classification, one of which is long. */
const CLASSIFICATIONS: readonly Classification[] = [
  {
    scheme: 'nace2',
    title: { en: 'NACE Rev. 2' },
    names: {
      '13': { en: 'Manufacture of textiles', it: 'Industrie tessili' },
      '26': { en: 'Manufacture of computer, electronic and optical products', it: 'Fabbricazione di computer' },
      '28': { en: 'Manufacture of machinery and equipment n.e.c.' },
      '62': { en: 'Computer programming, consultancy and related activities' },
      '72': { en: 'Scientific research and development' },
    },
  },
];

const nace = (...codes: string[]) => codes.map((code) => ({ scheme: 'nace2', code }));

const PRIORITIES: readonly Priority[] = [
  {
    id: 'light-and-data',
    title: { en: 'Light and data', it: 'Luce e dati' },
    summary: { en: 'Photonics and software for industry.', it: 'Fotonica e software per l’industria.' },
    kind: 'technology-priority',
    codes: nace('26', '62', '72', '13', '28', '99'),
    evidence: [{ indicator: 'invented_1', note: { en: 'The field rests on research.' } }, { indicator: 'invented_2' }],
    funding: [
      {
        title: { en: 'Calls for joint research' },
        amount: 240_800_000,
        currency: 'EUR',
        kind: 'committed',
        period: '2014-2020',
        qualifier: 'more-than',
        fund: 'ERDF',
        sources: ['https://funds.example/calls'],
      },
    ],
    contact: {
      name: 'Anna Invented',
      organisation: { en: 'Innovation office' },
      email: 'office@region.example',
      phone: '+39 055 000',
      url: 'https://region.example/contact',
    },
    documents: [{ url: 'https://region.example/strategy.pdf', title: { en: 'The strategy (PDF)' } }],
    projects: { url: 'https://region.example/projects' },
    sources: ['https://region.example/source', 'A report, 2016'],
    confidence: 'medium',
    note: { en: 'The English title is a translation.' },
  },
  { id: 'lasers', title: { en: 'Lasers', it: 'Laser' }, parent: 'light-and-data' },
  { id: 'surgery', title: { en: 'Lasers in surgery' }, parent: 'lasers' },
  { id: 'sensors', title: { en: 'Sensors' }, parent: 'light-and-data' },
  {
    id: 'smart-factory',
    title: { en: 'Smart factory', it: 'Fabbrica intelligente' },
    kind: 'technology-priority',
    codes: nace('28'),
  },
  {
    id: 'heritage',
    title: { it: 'Beni culturali' },
    summary: { it: 'Musei e città d’arte.' },
    kind: 'application-area',
  },
  { id: 'health', title: { en: 'Health' }, kind: 'application-area' },
  { id: 'food', title: { en: 'Food' }, kind: 'application-area' },
];

const MILESTONES: readonly Milestone[] = [
  { id: 'adopted', title: { en: 'Adopted' }, date: '2014-07-10', kind: 'adoption', level: 'regional' },
  { id: 'review', title: { en: 'Review' }, date: '2019~', planned: '2018-06', kind: 'evaluation', level: 'regional' },
  { id: 'next', title: { en: 'Next period' }, planned: '2028/..', kind: 'programme-period', level: 'eu' },
];

/** An invented strategy in which nothing is missing. */
export const FAKE_STRATEGY: Strategy = {
  region: 'XA11',
  edition: '2024',
  period: '2014-2020',
  title: { en: 'Strategy of Region A' },
  summary: { en: 'Region A builds on light.' },
  status: 'adopted',
  documents: [{ url: 'https://region.example/strategy.pdf', title: { en: 'Strategy' } }],
  contact: { organisation: { en: 'Region A' }, email: 's3@region.example' },
  priorities: PRIORITIES,
  milestones: MILESTONES,
  funding: [{ title: { en: 'Programme' }, amount: 792_000_000, currency: 'EUR', kind: 'planned' }],
  sources: ['https://region.example/'],
  confidence: 'high',
  retrieved: '2026-05',
};

const LATER: Strategy = {
  region: 'XA11',
  period: '2021-2027',
  priorities: [
    { id: 'digital', title: { en: 'Digital technologies' } },
    { id: 'well-being', title: { en: 'HEALTH' } },
    { id: 'smart-factory', title: { en: 'Advanced manufacturing' } },
  ],
  milestones: [],
};

/** Of a region with a tree of three levels and words that are hard to set. */
const DEEP: Strategy = {
  region: 'XA12',
  period: '2021-2027',
  priorities: [
    { id: 'water', title: { en: 'Water' }, summary: { en: 'From the spring to the sea.' } },
    { id: 'cycle', title: { en: 'Small water cycle' }, parent: 'water', codes: nace('28', '72') },
    { id: 'reuse', title: { en: 'Reuse' }, parent: 'cycle' },
    { id: 'coast', title: { en: 'Coast' }, parent: 'water' },
    { id: 'land', title: { en: 'Land' } },
    {
      id: 'long',
      parent: 'land',
      title: { de: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', und: '—' },
      summary: { en: 'A text that does not end soon. '.repeat(30) },
    },
  ],
  milestones: [],
};

const REGIONS: readonly RegionStrategies[] = [
  {
    region: { code: 'XA11', name: 'Region A', names: { it: 'Regione A' }, level: 2, country: 'XA' },
    strategies: [FAKE_STRATEGY, LATER],
  },
  { region: { code: 'XA12', name: 'Region B', level: 2, country: 'XA' }, strategies: [DEEP] },
  {
    region: { code: 'XA13', name: 'Region C', level: 2, country: 'XA' },
    strategies: [{ region: 'XA13', priorities: [], milestones: MILESTONES }],
  },
];

export interface FakeStrategiesOptions {
  /** So many priorities in one strategy of `XA11` instead of the usual ones. */
  readonly priorities?: number;
}

/** Invented strategies that answer at once: `XA11` has everything, `XA12` a deep tree, `XA13` no priorities. */
export function fakeStrategies({ priorities: count }: FakeStrategiesOptions = {}): StrategySource {
  const many = (): RegionStrategies => ({
    ...REGIONS[0]!,
    strategies: [
      {
        ...FAKE_STRATEGY,
        priorities: Array.from({ length: count ?? 0 }, (_, i) => ({
          id: `p${i}`,
          title: { en: `Invented priority ${i}` },
          kind: i % 2 ? 'odd-area' : 'even-area',
        })),
      },
    ],
  });
  const regions = count === undefined ? REGIONS : [many(), ...REGIONS.slice(1)];
  return {
    region: async (code, signal) => {
      signal?.throwIfAborted();
      return regions.find(({ region }) => region.code === code);
    },
    codes: async () => regions.map(({ region }) => region.code),
    classifications: async () => CLASSIFICATIONS,
    codedPriorities: async () =>
      regions.flatMap(({ region, strategies }) =>
        strategies.flatMap(({ period = '', priorities }) =>
          priorities.flatMap(({ id, title, codes }): CodedPriority[] =>
            codes ? [{ region: region.code, period, id, title, codes }] : [],
          ),
        ),
      ),
  };
}
