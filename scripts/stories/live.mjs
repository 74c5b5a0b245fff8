// Presses the controls of a story, one after the other, and listens: what is pressed says what it did (4.1.3).
const CALM = 120;

/** Runs in the page: presses what can be pressed and gives complaints. */
async function pressAll(calm) {
  const { elements, isSeen, describe, roots, texts } = globalThis.storyKit;
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const problems = [];
  const controls = (selector) => elements().filter((each) => each.matches(selector) && isSeen(each));
  const said = () =>
    roots()
      .flatMap((root) => [...root.querySelectorAll('[role="status"], [aria-live="polite"]')])
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  /** Waits until nothing is loading any more, and what was to happen has, if it does. */
  const settle = async (hasHappened = () => true) => {
    const deadline = performance.now() + 5000;
    do await pause(calm);
    while (performance.now() < deadline && (controls('[aria-busy="true"], .loading').length || !hasHappened()));
  };

  for (const control of controls('button[aria-pressed="false"]')) {
    if (!control.isConnected) continue;
    const before = said().join('\n');
    const pressedBefore = [...control.parentElement.children].find((each) => each.ariaPressed === 'true');
    const isPressed = () => !control.isConnected || control.ariaPressed === 'true';
    control.click();
    await settle(() => said().join('\n') !== before && isPressed());
    const now = said();
    if (now.join('\n') === before) problems.push(`says nothing when pressed: ${describe(control)}`);
    if (!isPressed()) problems.push(`is not shown as pressed: ${describe(control)}`);
    const long = now.find((text) => text.length > 220);
    // What filters is taken back, so that the next one starts from the same.
    const back = control.closest('[role="toolbar"]') ? undefined : (pressedBefore ?? control);
    if (back?.isConnected && back.ariaPressed !== String(back === pressedBefore)) back.click();
    await settle();
    if (long) problems.push(`says too much at once (${long.length} letters): ${long.slice(0, 60)}…`);
  }
  const seen = () => `${elements().filter(isSeen).length} ${texts().map(({ text }) => text)}`;
  const changes = async (before) => {
    const deadline = performance.now() + 5000;
    while (seen() === before) {
      if (performance.now() > deadline) return false;
      await pause(30);
    }
    return true;
  };
  for (const control of controls('button[aria-expanded="false"]').slice(0, 6)) {
    if (!control.isConnected || control.ariaExpanded !== 'false') continue;
    const name = describe(control);
    const before = seen();
    control.click();
    if (!(await changes(before))) problems.push(`opens nothing: ${name}`);
    if (!control.isConnected) continue;
    if (control.ariaExpanded !== 'true') problems.push(`is not shown as open: ${name}`);
    const isClosed = () => !control.isConnected || control.ariaExpanded === 'false';
    control.click();
    await settle(isClosed);
    if (!isClosed()) problems.push(`does not close: ${name}`);
  }
  return problems;
}

/** Changes the story: comes last. */
export const live = (page) => page.evaluate(pressAll, CALM);
