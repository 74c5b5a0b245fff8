// The page that contestants are measured in: makes the data, mounts, updates and unmounts.
const INDICATORS = ['Employment', 'Internet', 'Education', 'Housing', 'Transport', 'Energy'].map((label, index) => ({
  id: `i${index}`,
  label,
}));

/** A number of 0 to 1 that depends on nothing but the two given ones. */
function invented(a, b) {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** `count` regions with six values each. Another variant has a third of other regions, in another order. */
function dataOf(count, variant) {
  const pool = Math.ceil(count * 1.5);
  const offset = variant * Math.max(1, Math.floor(count / 3));
  const regions = Array.from({ length: count }, (_, index) => {
    const number = (index + offset) % pool;
    const values = INDICATORS.map((_, indicator) => Math.round(invented(number, indicator) * 990 + 1) / 10);
    return { id: `r${number}`, name: `Region ${String(number + 1).padStart(4, '0')}`, values };
  });
  const key = variant % INDICATORS.length;
  regions.sort((a, b) => b.values[key] - a.values[key]);
  return { title: 'Regions compared', unit: '%', indicators: INDICATORS, regions };
}

const nextFrame = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve));

/** Resolves in the first task after the next frame was drawn. */
async function painted() {
  await nextFrame();
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}

let contestant;
let mounted = [];
const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
  buffered: true,
});

globalThis.bench = {
  register: (registered) => {
    contestant = registered;
  },
  /** Mounts one after the other, as a page does that has several. */
  async mount(count, elements = 1) {
    const root = document.querySelector('main');
    const places = Array.from({ length: elements }, () => root.appendChild(document.createElement('section')));
    mounted = await Promise.all(places.map((place, index) => contestant?.mount(place, dataOf(count, index))));
    await painted();
  },
  async update(count, variant) {
    await painted();
    mounted[0] = (await contestant.update(mounted[0], dataOf(count, variant))) ?? mounted[0];
    await painted();
  },
  async cycles(times) {
    const root = document.querySelector('main');
    for (let cycle = 0; cycle < times; cycle++) {
      const place = root.appendChild(document.createElement('section'));
      const handle = await contestant.mount(place, dataOf(10, cycle % 7));
      await nextFrame();
      contestant.unmount(handle);
      place.remove();
    }
    await painted();
  },
  longestTask: () => Math.max(0, ...longTasks),
};
