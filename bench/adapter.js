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

/** Resolves when the figures that an element was given are in its table. */
function shown(element, { regions }) {
  return new Promise((resolve) => {
    const look = async () => {
      await element.updateComplete;
      const first = element.renderRoot.querySelector('tbody th');
      if (element.renderRoot.querySelector('[aria-busy="false"]') && first?.textContent.includes(regions[0].name))
        resolve();
      else setTimeout(look);
    };
    look();
  });
}

globalThis.bench.register({
  async mount(parent, data) {
    const element = document.createElement('s3-region-compare');
    element.heading = data.title;
    element.data = ownData(data);
    parent.append(element);
    await shown(element, data);
    return element;
  },
  async update(element, data) {
    element.data = ownData(data);
    await shown(element, data);
    return null;
  },
  unmount: (element) => element.remove(),
});
