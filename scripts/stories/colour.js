// Runs in the page: colours as they are computed, and what they are seen on.
globalThis.storyColour = (() => {
  const { held, parentOf } = globalThis.storyKit;
  const known = new Map();
  let canvas;

  /** Red, green, blue and alpha from 0 to 1 of any CSS colour. */
  function parse(css) {
    if (!known.has(css)) {
      canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      known.set(
        css,
        [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => channel / 255),
      );
    }
    return known.get(css);
  }

  /** One colour over another, opaque one. */
  const over = ([r, g, b, alpha], [R, G, B]) => [
    r * alpha + R * (1 - alpha),
    g * alpha + G * (1 - alpha),
    b * alpha + B * (1 - alpha),
    1,
  ];

  const linear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

  /** Relative luminance, WCAG 2.2. */
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

  /** Contrast ratio, WCAG 2.2. */
  function contrast(one, other) {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }

  /** What an element stands on: the backgrounds of all that it is in, one over the other. */
  const ground = held((element) => {
    if (!element) return parse('Canvas');
    const layer = parse(getComputedStyle(element).backgroundColor);
    return over(layer, layer[3] === 1 ? parse('Canvas') : ground(parentOf(element)));
  });

  const opacity = held((element) =>
    element ? Number(getComputedStyle(element).opacity) * opacity(parentOf(element)) : 1,
  );

  /** A colour of an element as it is seen on what it stands on. */
  function seen(css, element, below = ground(element)) {
    const [r, g, b, alpha] = parse(css);
    return over([r, g, b, alpha * opacity(element)], below);
  }

  return { parse, over, linear, contrast, ground, seen };
})();
