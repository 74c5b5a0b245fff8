// The states that are read aloud: stories, and what a reader does in some of them.

/** Presses a control by its role and name, from the keyboard. */
const press = (role, name) => ({ press: { role, name } });
/** Keys, one after the other, on whatever has the focus. */
const keys = (...names) => ({ keys: names });
/** Types into a field. */
const type = (name, text) => ({ type: { name, text } });

/** By the name of their golden file. `overview: false` leaves out what is read before the steps, `open` unfolds, `most` cuts. */
export const WALKS = {
  'compare-overview': {
    story: 'region-compare: Overview',
    steps: [press('button', 'Table'), press('button', 'Overview'), press('button', 'In words')],
  },
  'compare-overview-italian': { story: 'region-compare: Italian' },
  'compare-strip': {
    story: 'region-compare: Overview',
    steps: [
      { focus: { role: 'slider', name: 'R&D expenditure: all regions' } },
      keys('ArrowRight', 'End', 'ArrowDown', 'Home', 'Escape'),
    ],
    overview: false,
  },
  'compare-narrow': { story: 'region-compare: Narrow' },
  'compare-table': {
    story: 'region-compare: Table',
    steps: [press('button', /^R&D expenditure/), press('button', /^Region$/)],
  },
  'compare-ranking': {
    story: 'region-compare: Ranking',
    steps: [press('button', 'Show all 227 regions')],
    overview: false,
  },
  'compare-ranking-list': { story: 'region-compare: Ranking' },
  'compare-over-time': { story: 'region-compare-states: MissingYears' },
  'compare-two-indicators': { story: 'region-compare: TwoIndicators' },
  'compare-settings': {
    story: 'region-compare: SettingsOpen',
    steps: [
      press('button', 'Remove Tuscany'),
      type('Add a region: name or code', 'tosc'),
      keys('ArrowDown', 'Enter'),
      press('checkbox', /^Unemployment rate/),
    ],
  },
  'compare-missing-values': { story: 'region-compare-states: MissingValues' },
  'compare-flags': { story: 'region-compare-states: Flags' },
  'compare-outside-the-union': { story: 'region-compare-states: OutsideTheUnion' },
  'compare-loading': { story: 'region-compare-states: Loading' },
  'compare-failed': { story: 'region-compare-states: Failed', steps: [press('button', 'Try again')] },
  'compare-unknown-codes': { story: 'region-compare-states: OnlyUnknownCodes' },
  'compare-own-table': { story: 'region-compare-own: TableWithRegionsInRows' },
  'card-summary': {
    story: 'priority-card: Summary',
    steps: [press('button', 'Details: ICT and photonics'), press('button', 'Less: ICT and photonics')],
  },
  'card-full': { story: 'priority-card: Everything', open: true },
  'card-hand-written': { story: 'priority-card: HandWritten' },
  'card-offline': { story: 'priority-card-states: Offline' },
  'list-grouped': {
    story: 'priority-list: Tuscany',
    steps: [press('button', 'Search and filter'), type('Search the priorities', 'energy')],
  },
  'list-compared': { story: 'priority-list: TwoPeriods' },
  'list-italian': { story: 'priority-list: Italian' },
  'timeline-region': {
    story: 'strategy-timeline: Tuscany',
    steps: [press('button', '2014–2020'), press('button', 'Zoom in'), press('button', 'Filter')],
  },
  'timeline-own-list': { story: 'strategy-timeline: ListInThePage' },
  'timeline-dates': { story: 'strategy-timeline-states: EveryKindOfDate' },
  'timeline-dense': { story: 'strategy-timeline-states: ThreeHundred', most: 60 },
  'timeline-failed': { story: 'strategy-timeline-states: Failed' },
  builder: { story: 'start-here-builder: English', steps: [press('button', 'Remove Tuscany')] },
};
