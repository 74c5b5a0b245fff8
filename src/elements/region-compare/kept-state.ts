import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChangedProperty, RegionCompareChangeEvent } from './region-compare.events.js';

type Value = string | number | readonly string[] | undefined;
/** The element, as far as it is kept. */
type Kept = ReactiveControllerHost & HTMLElement & { stateKey?: string } & { [name in ChangedProperty]: Value };

const NAMES: readonly ChangedProperty[] = ['regions', 'indicators', 'year', 'view', 'scale', 'sort'];
const KEY = /^\w+(?:-\w+)*$/;
const kept = new WeakSet<HTMLElement>();

/** Keeps the state of an element in the address of the page, under its `state-key`; once for each element. */
export function keepState(host: Kept): void {
  if (kept.has(host)) return;
  kept.add(host);
  new KeptState(host);
}

/**
 * Writes what readers change into the query of the address, as `compare-view=bars` for the key "compare": each change is
 * a step that Back undoes, and the address shows the same to whoever gets it. What is as the author wrote it isn't there.
 */
class KeptState implements ReactiveController {
  readonly #host: Kept;
  readonly #written: ReadonlyMap<string, Value>;

  constructor(host: Kept) {
    this.#host = host;
    this.#written = new Map(NAMES.map((name) => [name, host[name]]));
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('s3-change', this.#onChange);
    addEventListener('popstate', this.#restore);
    this.#restore();
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('s3-change', this.#onChange);
    removeEventListener('popstate', this.#restore);
  }

  get #key(): string | undefined {
    const key = this.#host.stateKey?.trim() ?? '';
    return KEY.test(key) ? key : undefined;
  }

  readonly #restore = () => {
    const key = this.#key;
    if (!key) return;
    const { searchParams } = new URL(location.href);
    for (const name of NAMES) {
      const value = searchParams.get(`${key}-${name}`)?.replaceAll(',', ' ') ?? this.#written.get(name);
      if (textOf(value) !== textOf(this.#host[name])) Object.assign(this.#host, { [name]: value });
    }
  };

  readonly #onChange = (event: Event) => {
    const key = this.#key;
    if (!key || event.target !== this.#host) return;
    const { property, value } = event as RegionCompareChangeEvent;
    const url = new URL(location.href);
    if (textOf(value) === textOf(this.#written.get(property))) url.searchParams.delete(`${key}-${property}`);
    else url.searchParams.set(`${key}-${property}`, textOf(value).replaceAll(' ', ','));
    url.search = url.search.replaceAll('%2C', ',');
    try {
      history.pushState(history.state, '', url);
    } catch {
      // A frame without an origin, and a page with hundreds of changes in a row, may not write an address.
    }
  };
}

/** A value as an attribute would hold it. */
function textOf(value: Value): string {
  return [value ?? '']
    .flat()
    .join(' ')
    .replace(/[\s,;]+/g, ' ')
    .trim();
}
