import { byRole, textOf } from './by-role.js';
import { until } from './until.js';

/**
 * Presses “Try again” and waits until it has failed again: what its alert then announces. A reader who presses it again
 * must not have to look for it: throws where it has lost the focus.
 */
export async function tryAgain(element: Element): Promise<string> {
  const heard: string[] = [];
  const observer = new MutationObserver((records) => {
    heard.push(...records.flatMap(({ addedNodes }) => [...addedNodes].map(textOf)).filter(Boolean));
  });
  observer.observe(byRole(element, 'alert'), { childList: true, subtree: true });
  const button = byRole(element, 'button', 'Try again');
  button.focus();
  button.click();
  await until(() => heard.length);
  observer.disconnect();
  if (element.shadowRoot!.activeElement !== button) throw new Error('The focus is lost');
  return heard.join(' ');
}
