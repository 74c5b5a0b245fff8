/** The rules of some sheets that hold on paper only. */
const printRules = (sheets: readonly CSSStyleSheet[]): CSSMediaRule[] =>
  sheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText === 'print');

/** Runs `look` while an element's styles for paper hold on the screen: not every engine can be told to print. */
export async function asPrinted({ shadowRoot }: Element, look: () => Promise<void>): Promise<void> {
  const rules = printRules(shadowRoot?.adoptedStyleSheets ?? []);
  const hold = (media: string) => rules.forEach((rule) => (rule.media.mediaText = media));
  hold('screen');
  try {
    await look();
  } finally {
    hold('print');
  }
}
