import { tagOf, WIDGETS } from '../spelling/asked.js';
import { changed, spelledBy, SPELLINGS, watched } from './spelled.js';
import type { UpgradeOptions } from './upgrade.js';

/**
 * Asks for the code of every widget that a page spells without its element, now and whenever the page changes, and with the
 * first one for what puts widgets behind them, which goes on from there.
 * @returns what to tell of changes
 */
export function noticeSpellings(page: Document, options: UpgradeOptions): (records: readonly MutationRecord[]) => void {
  let upgrade: ((records: readonly MutationRecord[]) => void) | undefined;
  let isAsked = false;

  function find(root: Element): void {
    for (const element of [root, ...root.querySelectorAll(SPELLINGS)]) {
      const spelled = spelledBy(element);
      if (spelled) options.need(tagOf(spelled.widget));
      // What an element lost may stand in the link in it.
      if (!isAsked && (spelled ?? element.closest(WIDGETS.map(tagOf).join()))) askForUpgrade();
    }
  }

  function askForUpgrade(): void {
    isAsked = true;
    import('./upgrade.js').then(
      ({ upgradeSpellings }) => {
        upgrade = upgradeSpellings(page, options);
      },
      () => {
        isAsked = false;
      },
    );
  }

  options.observe(watched());
  find(page.documentElement);
  return (records) => {
    if (upgrade) upgrade(records);
    else changed(records).forEach(find);
  };
}
