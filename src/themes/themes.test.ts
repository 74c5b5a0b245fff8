import { expect, fixture, html } from '@open-wc/testing';

/** Looks, and the schemes that each of them has. */
const THEMES = { ecl: ['light'], 'bootstrap-italia': ['light'], dsfr: ['light', 'dark'] };
const SERIES = [1, 2, 3, 4, 5, 6].map((number) => `series-${number}`);

/** Red, green and blue of a colour, from 0 to 255. */
function channels(colour: string): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) =>
    channel <= 10 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('themes', () => {
  let sheet: CSSStyleSheet;

  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('contrast(one, other) is what WCAG says of black, white and grey', () => {
    expect(contrast('#000', '#fff')).to.equal(21);
    expect(contrast('#777', '#fff')).to.be.closeTo(4.48, 0.01);
  });

  for (const [theme, schemes] of Object.entries(THEMES)) {
    for (const scheme of schemes) {
      it(`${theme}, ${scheme}: text has 4.5 : 1 on its ground, marks have 3 : 1`, async () => {
        const text = await (await fetch(new URL(`./${theme}.css`, import.meta.url))).text();
        sheet = await new CSSStyleSheet().replace(text);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        const root = await fixture<HTMLElement>(html`<div></div>`);
        root.style.colorScheme = scheme;
        const colourOf = (token: string) => {
          root.style.color = 'transparent';
          root.style.color = `var(--s3-${token})`;
          return getComputedStyle(root).color;
        };
        const paper = colourOf('paper');
        for (const token of ['ink', 'muted', 'accent', 'now', ...SERIES]) {
          expect(contrast(colourOf(token), paper), `${token}: ${colourOf(token)} on ${paper}`).to.be.at.least(4.5);
        }
        if (getComputedStyle(root).getPropertyValue('--s3-focus')) {
          expect(contrast(colourOf('focus'), paper), 'focus').to.be.at.least(3);
        }
        const series = SERIES.map(colourOf);
        expect(new Set(series).size).to.equal(series.length);
      });
    }
  }
});
