import { expect } from '@esm-bundle/chai';
import { dayOf } from '../model/day.js';
import { chronology } from '../stats/chronology.js';
import { itemText } from '../text/chronology-item.js';
import { Language } from '../text/language.js';
import { PALETTES } from './palette.js';
import { sceneToSvg } from './scene-svg.js';
import { timelineScene } from './timeline-scene.js';
import type { TimelineSceneOptions } from './timeline-scene.js';

const language = new Language('en');
const TODAY = dayOf(2026, 5, 4);

function model(count = 6) {
  const dates = ['2014-07-10', '2016-04', '2018', '2019/2020', '2024/..', '2027~', undefined];
  return chronology({
    items: Array.from({ length: count }, (_, index) => ({
      milestone: {
        id: `m${index}`,
        title: { en: `Step ${index} <of & many>` },
        date: count > 50 ? `20${10 + (index % 10)}-0${1 + (index % 9)}-10` : dates[index % 7],
        sources: ['https://www.example.eu/page', 'A book'],
      },
      lane: { id: index % 2 ? 'eu' : 'regional', level: index % 2 ? 'eu' : 'regional' },
    })),
    today: TODAY,
    presets: true,
  });
}

function scene(count?: number, options: Partial<TimelineSceneOptions> = {}) {
  return timelineScene(model(count), [], language, { width: 1000, theme: 'light', heading: 'In time', ...options });
}

const texts = (of: ReturnType<typeof scene>) => of.items.flatMap((item) => (item.kind === 'text' ? [item] : []));

describe('timelineScene', () => {
  it('shows heading, lanes, periods, today, and the label of every step', () => {
    const written = texts(scene()).map(({ text }) => text);
    expect(written).to.include.members(['In time', 'European Union', 'Regional', 'today', '2014']);
    const all = written.join(' ');
    for (let index = 0; index < 6; index++) expect(all).to.contain(`Step ${index}`);
    expect(all).to.contain('Programming period 2014–2020');
  });

  it('tells undated steps and the sources below', () => {
    const all = texts(scene(7))
      .map(({ text }) => text)
      .join(' ');
    expect(all).to.contain('no date: Step 6');
    expect(all).to.contain('Source: example.eu');
  });

  it('is described by all its steps in words', () => {
    const { description } = scene(7);
    for (const item of model(7).items) expect(description).to.contain(itemText(item, language, TODAY));
  });

  it('keeps all texts inside the picture, at every width', () => {
    for (const width of [480, 768, 1000, 1600]) {
      const drawn = scene(40, { width });
      for (const { text, x, y, anchor, size } of texts(drawn)) {
        const length = text.length * size * 0.4;
        const left = anchor === 'start' ? x : x - length;
        expect(left, text).to.be.at.least(0);
        expect(left + length, text).to.be.at.most(width);
        expect(y).to.be.within(0, drawn.height);
      }
    }
    expect(() => scene(1, { width: 200 })).to.throw(RangeError);
  });

  it('counts where there are too many', () => {
    const drawn = scene(3000);
    const counted = texts(drawn)
      .filter(({ anchor }) => anchor === 'middle')
      .reduce((sum, { text }) => sum + Number(text), 0);
    expect(counted).to.equal(3000);
    expect(drawn.items.length).to.be.below(300);
  });

  it('is an SVG in which data is text', () => {
    const svg = sceneToSvg(scene());
    expect(svg).to.contain('&lt;of &amp; many&gt;');
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
  });

  it('writes in colours of the palette that are made for text', () => {
    for (const theme of ['light', 'dark'] as const) {
      const { ink, muted, series } = PALETTES[theme];
      const fills = new Set(texts(scene(6, { theme })).map(({ fill }) => fill));
      expect([...fills]).to.have.members([ink, muted, series[1]]);
    }
  });
});
