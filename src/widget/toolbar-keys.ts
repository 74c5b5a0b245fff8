/** Arrow keys, Home and End move along the buttons of a toolbar, which is one tab stop. */
export function onToolbarKeydown(event: KeyboardEvent): void {
  const toolbar = event.currentTarget as HTMLElement;
  const buttons = [...toolbar.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(event.target as HTMLElement);
  const sign = getComputedStyle(toolbar).direction === 'rtl' ? -1 : 1;
  const to = { ArrowRight: at + sign, ArrowLeft: at - sign, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  buttons[(to + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
