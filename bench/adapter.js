// The built element as a contestant of a bench whose page calls mount, update and unmount; the interface is in README.md.
import '../cdn/region-compare.js';

const YEAR = 2024;

/** The bench's regions and indicators as the element takes figures of a site's own. */
function ownData({ regions, indicators, unit }) {
  return {
    regions: regions.map(({ id, name }) => ({ code: id, name })),
    indicators: indicators.map(({ id, label }) => ({ id, label, unit, decimals: 1 })),
    observations: regions.flatMap(({ id, values }) =>
      values.map((value, index) => ({ region: id, indicator: indicators[index].id, year: YEAR, value })),
    ),
  };
}

/** Resolves when an element has drawn the figures that it was given last. */
const drawn = (element) => new Promise((resolve) => element.addEventListener('s3-load', resolve, { once: true }));

globalThis.bench.register({
  async mount(parent, data) {
    const element = document.createElement('s3-region-compare');
    element.heading = data.title;
    element.data = ownData(data);
    parent.append(element);
    await drawn(element);
    return element;
  },
  async update(element, data) {
    element.data = ownData(data);
    await drawn(element);
    return null;
  },
  unmount: (element) => element.remove(),
});
