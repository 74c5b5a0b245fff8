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

/** Whether an element shows the figures that it was given: all that is in sight. Rows out of sight follow. */
function isDrawn(element, { regions }) {
  const table = element.renderRoot.querySelector('table');
  if (!table || element.renderRoot.querySelector('[aria-busy="true"]')) return false;
  const first = table.querySelector('tbody th');
  if (first) return first.textContent.includes(regions[0].name);
  return table.querySelector('tbody').getBoundingClientRect().top > globalThis.innerHeight;
}

/** Resolves when an element is drawn. Looks after each of its updates, not sooner than anything else that waits. */
async function drawn(element, data) {
  await element.updateComplete;
  while (!isDrawn(element, data)) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
}

globalThis.bench.register({
  async mount(parent, data) {
    const element = document.createElement('s3-region-compare');
    element.heading = data.title;
    element.data = ownData(data);
    parent.append(element);
    await drawn(element, data);
    return element;
  },
  async update(element, data) {
    element.data = ownData(data);
    await drawn(element, data);
    return null;
  },
  unmount: (element) => element.remove(),
});
