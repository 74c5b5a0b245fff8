import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element whose language is looked for: its `locale` goes before every `lang`. */
export type LocaleHost = ReactiveControllerHost & HTMLElement & { readonly locale?: string | undefined };

export interface LocaleOptions<T> {
  /** Lower-case tags that can be loaded; the first is the one to fall back to, and is there at once. */
  readonly tags: readonly string[];
  /** The language of a tag, at once where it needs nothing. Never called with a tag that isn't in `tags`. */
  readonly load: (tag: string) => T | Promise<T>;
}

/** The closest language that has a catalogue, for those who read one that has none. */
const NEAR: Readonly<Record<string, string>> = { fur: 'it', sc: 'it' };

const controllers = new WeakMap<object, LocaleController<unknown>>();

/** The language that a host with such a controller renders in. */
export const languageOf = (host: object): unknown => controllers.get(host)!.language;

/** The language subtag in lower case; undefined for what isn't a language tag: `C`, `x-default`, the empty string. */
function primary(tag: string | null | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_][a-z\d]{1,8})*$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
}

/** The best of `tags` for a wanted one: RFC 4647 lookup, then a near language. */
export function lookup(wanted: string, tags: readonly string[]): string | undefined {
  for (let tag = wanted.trim().toLowerCase().replaceAll('_', '-'); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const near = NEAR[tag] ?? tag;
    if (tags.includes(tag)) return tag;
    if (tags.includes(near)) return near;
  }
  return undefined;
}

/** The parent that HTML takes the language from: a shadow root's is its host, a slotted element's is not the slot. */
function parentOf(node: Element): Element | undefined {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (node.parentElement ?? undefined);
}

/**
 * Holds the language of one element: its `locale`, else the nearest `lang` of itself and its ancestors, else the
 * browser's; values that name no language (`C`, `x-default`, empty) are passed over. Follows each change, and asks
 * the host to update when another language is there.
 */
export class LocaleController<T> implements ReactiveController {
  /** The language to render in. */
  language: T;
  /** Its tag. */
  tag: string;
  /** True while the first language to be shown is on its way: rendering may wait for it. */
  pending = false;
  /** What was asked for, as it was written; empty when nothing was. */
  asked = '';

  readonly #host: LocaleHost;
  readonly #options: LocaleOptions<T>;
  #observer: MutationObserver | undefined;
  #wanted: string | undefined;
  #locale: string | undefined;
  #inherited: string | undefined;
  #shown = false;

  constructor(host: LocaleHost, options: LocaleOptions<T>) {
    controllers.set(host, this);
    this.#host = host;
    this.#options = options;
    this.tag = options.tags[0]!;
    this.language = options.load(this.tag) as T;
    host.addController(this);
  }

  /** The `lang` that the shadow content must carry because it differs from what it inherits; undefined when it doesn't. */
  get lang(): string | undefined {
    return this.#inherited === primary(this.tag) ? undefined : this.tag;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#resolve());
    for (let node: Element | undefined = this.#host; node; node = parentOf(node)) {
      this.#observer.observe(node, { attributeFilter: ['lang'] });
    }
    this.#resolve();
  }

  hostUpdate(): void {
    // Not at once: `willUpdate` of this update has seen the old language, and the host must not mix two.
    if (this.#observer && this.#host.locale !== this.#locale) queueMicrotask(() => this.#observer && this.#resolve());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #resolve(): void {
    const { tags } = this.#options;
    this.#locale = this.#host.locale;
    const inherited = this.#nearest();
    const asked = [this.#locale, inherited, navigator.language].find(primary) ?? '';
    const changed = this.#inherited !== primary(inherited);
    this.#inherited = primary(inherited);
    this.asked = asked;
    this.#request(lookup(asked, tags) ?? tags[0]!, changed);
  }

  #nearest(): string | undefined {
    for (let node: Element | undefined = this.#host; node; node = parentOf(node)) {
      const lang = node.getAttribute('lang');
      if (lang && primary(lang)) return lang;
    }
    return undefined;
  }

  #request(tag: string, changed: boolean): void {
    if (tag !== this.#wanted) {
      this.#wanted = tag;
      const loading = this.#options.load(tag);
      if (loading instanceof Promise) {
        this.pending = !this.#shown;
        void loading.then(
          (language) => tag === this.#wanted && this.#show(tag, language),
          () => tag === this.#wanted && this.#fail(),
        );
      } else {
        this.#show(tag, loading);
        return;
      }
    }
    if (changed) this.#host.requestUpdate();
  }

  #show(tag: string, language: T): void {
    this.tag = tag;
    this.language = language;
    this.pending = false;
    this.#shown = true;
    this.#host.requestUpdate();
  }

  /** Forgets what was wanted, so that the next change tries again. */
  #fail(): void {
    this.#request(this.#options.tags[0]!, false);
    this.#wanted = undefined;
  }
}
