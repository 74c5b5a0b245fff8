// Runs in the page: whether series can be told apart without colour, and how their colours look to the colour-blind.
globalThis.storyPalette = (() => {
  const { elements, describe, parentOf, place } = globalThis.storyKit;
  const { linear, seen } = globalThis.storyColour;
  const { marks, inks } = globalThis.storyLooks;

  /** ΔE (CIE 1976) from which colours of marks are told apart. */
  const LEAST = 12;
  /** Machado, Oliveira and Fernandes 2009, severity 1, in linear RGB. */
  const SIMULATIONS = {
    'all colours': [1, 0, 0, 0, 1, 0, 0, 0, 1],
    protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
    'no colours': [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
  };

  const simulate = (m, [r, g, b]) => [0, 3, 6].map((row) => m[row] * r + m[row + 1] * g + m[row + 2] * b);

  /** CIELAB of linear sRGB under D65. */
  function lab([r, g, b]) {
    const root = (t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
    const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  }

  const distance = (one, other, matrix) => {
    const [a, b] = [one, other].map((rgb) =>
      lab(simulate(matrix, rgb.slice(0, 3).map(linear)).map((v) => Math.max(0, v))),
    );
    return Math.hypot(...a.map((value, axis) => value - b[axis]));
  };

  const ancestors = function* (element) {
    for (let node = element; node && node !== place(); node = parentOf(node)) yield node;
  };

  /** The name of the series that a mark is one of. */
  function seriesOf(mark) {
    for (const node of ancestors(mark)) {
      const name = [...node.classList].find((word) => /^series-/.test(word));
      if (name) return name;
    }
    return undefined;
  }

  /** Whether a name or a value stands on the mark or in its row, so that it needs no key. */
  const isLabelled = (mark) =>
    [...ancestors(mark)].some(
      (node) => node.matches('[role~="graphics-symbol"], li') && node.querySelector('text, .label, .name'),
    );

  /** The form of a mark, whatever its size. */
  function formOf(mark) {
    const dash = getComputedStyle(mark).strokeDasharray;
    const d = mark.getAttribute('d')?.replace(/[\d.]+/g, (number) => String(Math.sign(Number(number))));
    return `${mark.localName} ${d ?? ''} ${dash === 'none' ? '' : dash}`;
  }

  /** One mark of each series of a chart, with its form and colour. */
  function series() {
    const found = new Map();
    for (const mark of marks()) {
      const name = seriesOf(mark);
      const ink = inks(mark)[0];
      if (!name || !ink || found.has(name) || mark.localName === 'line') continue;
      found.set(name, { name, mark, form: formOf(mark), colour: seen(ink, mark), labelled: isLabelled(mark) });
    }
    return [...found.values()];
  }

  const pairs = (list) => list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other]));

  /** Series that only their colour tells apart (1.4.1), and colours that look alike to somebody. */
  function palette() {
    return pairs(series()).flatMap(([one, other]) => {
      if (one.form !== other.form) return [];
      const names = `${one.name} and ${other.name}: ${describe(one.mark)}`;
      if (one.labelled && other.labelled) return [];
      const alike = Object.entries(SIMULATIONS).filter(
        ([, matrix]) => distance(one.colour, other.colour, matrix) < LEAST,
      );
      const who = alike.map(([name]) => name).join(', ');
      return [`only colour tells apart ${names}${who && `, and not with ${who}`}`];
    });
  }

  /** Marks that a reader can walk to: a figure in the name of each. */
  function values() {
    return elements().flatMap((element) => {
      if (!element.matches('[role~="graphics-symbol"], [role="slider"]')) return [];
      const name = `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('aria-valuetext') ?? ''}`;
      return /\d/.test(name) ? [] : [`mark without a value in its name: ${describe(element)}`];
    });
  }

  return { palette, values };
})();
