// The built timeline as a contestant of a bench whose page calls mount, update and unmount; the interface is in README.md.
import '../cdn/strategy-timeline.js';

const DAY = 864e5;
const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** The bench's events as the element takes steps of a site's own: a lane is a level; ends are included. */
function ownData({ lanes, events, title }) {
  return {
    region: 'X',
    title: { en: title },
    priorities: [],
    milestones: events.map(({ id, lane, start, end, title: name }) => ({
      id,
      title: { en: name },
      date: end ? `${iso(start)}/${iso(end - DAY)}` : iso(start),
      level: lanes[lane].label,
    })),
  };
}

/** Whether an element shows the steps that it was given: the first of them in its list, and the drawing. */
function isDrawn(element, { events }) {
  const root = element.renderRoot;
  if (!root.querySelector('svg [data-item]') || root.querySelector('[aria-busy="true"]')) return false;
  return Boolean(root.querySelector('.list')?.textContent.includes(events[0].title));
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
    const element = document.createElement('s3-strategy-timeline');
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
