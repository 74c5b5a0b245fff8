import { expect } from '@esm-bundle/chai';
import { dayOf, isoDay } from '../model/day.js';
import { chronology } from '../stats/chronology.js';
import type { ChronologyItem } from '../stats/chronology.js';
import { seededRandom } from '../testing/random.js';
import { roomyEstimate } from './timeline-labels.js';
import { layoutLane } from './timeline-lane.js';
import type { PlacedItem } from './timeline-lane.js';
import type { TimeScale } from './timeline-marks.js';
import { daysToPx } from './timeline-scale.js';

const TODAY = dayOf(2026, 5, 4);
const FROM = dayOf(2007);
const SIZE = 13;

function itemsOf(steps: readonly (readonly [date: string, title: string])[]): readonly ChronologyItem[] {
  const lane = { id: 'regional', level: 'regional' };
  return chronology({
    items: steps.map(([date, title], index) => ({ milestone: { id: `m${index}`, title: { en: title }, date }, lane })),
    today: TODAY,
  }).items;
}

function place(items: readonly ChronologyItem[], width: number, to: number): readonly PlacedItem[] {
  const x = daysToPx(FROM, to, width);
  const scale: TimeScale = { x, from: FROM, to, start: 0, end: width, today: TODAY, size: 9 };
  const label = ({ milestone }: ChronologyItem) => milestone.title['en']!;
  return layoutLane(items, scale, { top: 0, size: SIZE, measure: roomyEstimate, label }).items;
}

/** The placed labels that a line at `x` runs through. */
function crossed(items: readonly PlacedItem[], x: number): string[] {
  return items.flatMap(({ item, label }) => {
    if (!label || label.isInside) return [];
    const left = label.anchor === 'start' ? label.x : label.x - label.width;
    return left < x && left + label.width > x ? [item.milestone.title['en']!] : [];
  });
}

describe('layoutLane', () => {
  const words = ['Evaluation', 'of', 'the', 'regional', 'strategy', 'approved,', 'resolution', '218/2021'];

  it('keeps labels on their side of the line of today', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      const items = itemsOf(
        Array.from({ length: 30 }, () => [
          isoDay(FROM + Math.floor(random() * (dayOf(2031) - FROM))),
          words.slice(0, 2 + Math.floor(random() * 7)).join(' '),
        ]),
      );
      const to = dayOf(2034, 12, 31);
      const width = 800 + seed * 20;
      expect(crossed(place(items, width, to), daysToPx(FROM, to, width)(TODAY + 0.5)), `seed ${seed}`).to.be.empty;
    }
  });

  it('puts a label before or below its mark rather than over that line', () => {
    const to = dayOf(2031);
    const [before, after] = place(
      itemsOf([
        ['2026-01-15', words.join(' ')],
        ['2029-06', words.slice(0, 6).join(' ')],
      ]),
      900,
      to,
    );
    expect(before!.label!.anchor).to.equal('end');
    expect(after!.label!.y).to.be.greaterThan(after!.y);
    expect(after!.label!.x).to.be.greaterThan(daysToPx(FROM, to, 900)(TODAY));
  });

  it('lets a label cross that line where there is no other place', () => {
    const to = dayOf(2027);
    const items = place(itemsOf([['2026-12-20', words.join(' ')]]), 900, to);
    expect(crossed(items, daysToPx(FROM, to, 900)(TODAY + 0.5))).to.have.length(1);
    const [{ label, box } = {} as PlacedItem] = items;
    expect(label!.lines.join(' ')).to.equal(words.join(' '));
    expect(box.right).to.be.at.most(900);
  });
});
