// What axe says of a story: all rules of WCAG 2.2 AA, and good practice.
import axe from 'axe-core';

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: {
    'target-size': { enabled: true },
    // Landmarks are the business of the page that the element stands on; Storybook's frame has none.
    region: { enabled: false },
  },
};
const SHAPES = { ...OPTIONS, rules: { ...OPTIONS.rules, 'color-contrast': { enabled: false } } };
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] };

/** Runs in the page. */
async function violations([selector, options]) {
  const { violations } = await globalThis.axe.run(selector, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, any }) => {
      const why = any.map(({ message }) => message).join(' ');
      return `axe ${id}: ${help}: ${target.flat(2).join(' ')} (${nodes.length} in all) ${why}`;
    }),
  );
}

async function run(page, selector, options) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(violations, [selector, options]);
}

export const axeOf = (page, selector) => run(page, selector, OPTIONS);
/** All but what another width doesn't change. */
export const axeShapesOf = (page, selector) => run(page, selector, SHAPES);
/** Only what another theme changes. */
export const axeColoursOf = (page, selector) => run(page, selector, COLOURS);
