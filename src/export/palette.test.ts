import { expect } from '@esm-bundle/chai';
import { PALETTES, seriesStyle } from './palette.js';
import type { ThemeName } from './palette.js';

type Triple = readonly [number, number, number];

const THEMES: readonly ThemeName[] = ['light', 'dark'];

/** Linear sRGB, 0–1. */
function linearRgb(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linearRgb(hex));
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB. */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** CIE 1976 L*a*b* under D65. */
function lab(rgb: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], rgb) / 0.9505);
  const y = f(dot([0.2126, 0.7152, 0.0722], rgb));
  const z = f(dot([0.0193, 0.1192, 0.9505], rgb) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(a: string, b: string, [red, green, blue]: readonly [Triple, Triple, Triple]): number {
  const seen = (hex: string) => {
    const rgb = linearRgb(hex);
    const clamp = (value: number) => Math.min(1, Math.max(0, value));
    return lab([clamp(dot(red, rgb)), clamp(dot(green, rgb)), clamp(dot(blue, rgb))]);
  };
  const [p, q] = [seen(a), seen(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe('PALETTES', () => {
  it('reproduces known contrast ratios', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 1e-9);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.005);
  });

  for (const theme of THEMES) {
    const palette = PALETTES[theme];

    it(`keeps text of the ${theme} theme at 4.5:1 or more on paper`, () => {
      expect(contrast(palette.ink, palette.paper)).to.be.at.least(7);
      expect(contrast(palette.muted, palette.paper)).to.be.at.least(4.5);
      for (const color of palette.series) expect(contrast(color, palette.paper), color).to.be.at.least(4.5);
    });

    it(`keeps marks of the ${theme} theme at 3:1 or more on paper`, () => {
      for (const color of [...palette.series, palette.more, palette.ink]) {
        expect(contrast(color, palette.paper), color).to.be.at.least(3);
      }
    });

    for (const [vision, matrix] of Object.entries(VISIONS)) {
      it(`tells series of the ${theme} theme apart with ${vision}, but for the pairs that only shape tells apart`, () => {
        const { series } = palette;
        const close = series.flatMap((a, i) =>
          series.flatMap((b, j) => (j > i && difference(a, b, matrix) < 10 ? [`${i}-${j}`] : [])),
        );
        expect(close).to.deep.equal([]);
      });
    }
  }

  it('gives every series a shape of its own, and grey circles from the seventh on', () => {
    const styles = PALETTES.light.series.map((_, index) => seriesStyle(PALETTES.light, index));
    expect(new Set(styles.map(({ shape }) => shape)).size).to.equal(6);
    expect(seriesStyle(PALETTES.light, 6)).to.deep.equal({ color: PALETTES.light.more, shape: 'circle' });
  });
});
