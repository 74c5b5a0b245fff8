import { upgradeSpellings } from './upgrade.js';

/** Stands for the elements: says that it has loaded in a later task, and remembers what it was told. */
export class FakeWidget extends HTMLElement {
  static observedAttributes = ['regions', 'indicators', 'region', 'src', 'heading', 'locale'];
  /** None of them loads while this is set. */
  static fails = false;
  static loading = 0;
  told: Record<string, string | null> = {};

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  }

  connectedCallback(): void {
    if (FakeWidget.fails) return;
    FakeWidget.loading++;
    setTimeout(() => {
      FakeWidget.loading--;
      this.dispatchEvent(new Event('s3-load', { bubbles: true, composed: true }));
    });
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    this.told[name] = value;
  }
}

/** Lets observers, loading and styles happen. Firefox puts off timers that were set before the page had loaded. */
export async function calm(): Promise<void> {
  for (let turn = 0; turn < 4 || FakeWidget.loading; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/** The loader with elements that are there at once, for the page of the tests. */
export function startUpgrade(define = (tag: string) => void customElements.define(tag, class extends FakeWidget {})) {
  const observer: MutationObserver = new MutationObserver((records) => upgrade(records));
  const upgrade = upgradeSpellings(document, {
    need: (tag) => {
      if (!customElements.get(tag)) define(tag);
    },
    observe: (options) => observer.observe(document, options),
  });
  return () => observer.disconnect();
}
