import type { JSDOM } from 'jsdom';
import { RenderError } from './options.js';
import type { Task } from './options.js';

/** What elements and their library use of a browser's global object. */
const NAMES = [
  ...['document', 'location', 'navigator', 'customElements', 'innerWidth', 'innerHeight', 'CSS', 'DOMParser'],
  ...['addEventListener', 'removeEventListener', 'getComputedStyle'],
  ...[
    'Event',
    'EventTarget',
    'CustomEvent',
    'MutationObserver',
    'Node',
    'Document',
    'DocumentFragment',
    'ShadowRoot',
    'CSSStyleSheet',
  ],
  ...['Element', 'Text', 'Comment'],
];

const TYPES: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\.json$/, 'application/json'],
  [/\.csv$/, 'text/csv'],
];

/** The page in a window, and what a browser would lay out. */
export interface Stage {
  readonly dom: JSDOM;
  /** Gives every element another width, in CSS px. */
  resize(width: number): void;
  /** Whether something that was asked for is on its way. */
  isReading(): boolean;
}

/**
 * Opens a page in a window and makes it that of this thread. No script of the page runs and nothing is fetched: what
 * elements ask for is answered by `read`. The clock stands still at noon.
 */
export async function openWindow(task: Task, read: (address: string) => Promise<string | undefined>): Promise<Stage> {
  const { JSDOM: Dom } = await import('jsdom').catch((cause: Error & { code?: string }) => {
    throw new RenderError(
      cause.code === 'ERR_MODULE_NOT_FOUND'
        ? 'Rendering needs the package jsdom: npm install --save-dev jsdom'
        : `The package jsdom doesn’t start in Node ${process.versions.node}; its documentation says which it needs. ${cause.message}`,
    );
  });
  const dom = new Dom(task.html, {
    url: task.url ?? 'file:///page.html',
    includeNodeLocations: true,
  });
  const root = dom.window.document.documentElement;
  if (task.lang && !root.lang) root.lang = task.lang;
  const from = dom.window as unknown as Record<string, unknown>;
  const interfaces = Object.getOwnPropertyNames(from).filter((name) => /^(?:HTML|SVG)\w*$/.test(name));
  for (const name of [...NAMES, ...interfaces]) {
    const value = from[name];
    const bound = typeof value === 'function' && /^[a-z]/.test(name) ? (value.bind(dom.window) as unknown) : value;
    if (value !== undefined) set(name, bound);
  }
  set('window', globalThis);
  set('Date', clockAt(task.today));
  hurry();
  return { dom, ...layout(dom), ...files(read) };
}

function set(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Dates that are not told otherwise are of one day. */
function clockAt(today: string | undefined): DateConstructor {
  const day = today ?? new Date().toISOString().slice(0, 10);
  const now = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(now)) throw new RenderError(`Not a day: ${day}. Write it as 2026-05-01.`);
  return new Proxy(Date, {
    construct: (target, args: [number]) => new target(...(args.length ? args : ([now] as const))),
    get: (target, key) => (key === 'now' ? () => now : (Reflect.get(target, key) as unknown)),
  });
}

/** Limits of time, in ms: they are no moments that something is put off for. */
const LIMITS = 5_000;

/** What is put off, for a moment or to the next frame, happens as soon as there is nothing else to do. */
function hurry(): void {
  const { setTimeout: wait, clearTimeout: forget } = globalThis;
  set('setTimeout', (callback: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) =>
    wait(callback, delay < LIMITS ? 0 : delay, ...args),
  );
  set('requestAnimationFrame', (callback: FrameRequestCallback) => wait(() => callback(performance.now()), 0));
  set('cancelAnimationFrame', forget);
}

/** Boxes of one width without a height, and observers of it; everything is in sight. */
function layout({ window }: JSDOM): Pick<Stage, 'resize'> {
  let width = 0;
  const observers = new Set<() => void>();
  for (const name of ['clientWidth', 'offsetWidth'])
    Object.defineProperty(window.HTMLElement.prototype, name, { get: () => width });
  Object.defineProperty(window.Element.prototype, 'getBoundingClientRect', {
    value: () => ({ x: 0, y: 0, top: 0, left: 0, right: width, bottom: 0, width, height: 0 }),
  });
  set(
    'ResizeObserver',
    class {
      readonly #tell: () => void;
      constructor(callback: (entries: unknown) => void) {
        this.#tell = () => callback([{ contentBoxSize: [{ inlineSize: width }] }]);
      }
      observe() {
        observers.add(this.#tell);
      }
      disconnect() {
        observers.delete(this.#tell);
      }
    },
  );
  set(
    'IntersectionObserver',
    class {
      readonly #callback: (entries: unknown) => void;
      constructor(callback: (entries: unknown) => void) {
        this.#callback = callback;
      }
      observe(target: unknown) {
        queueMicrotask(() => this.#callback([{ target, isIntersecting: true }]));
      }
      disconnect() {}
    },
  );
  return {
    resize: (to) => {
      width = to;
      for (const tell of observers) tell();
    },
  };
}

function files(read: (address: string) => Promise<string | undefined>): Pick<Stage, 'isReading'> {
  let running = 0;
  set('fetch', async (input: string | URL | Request) => {
    const address = input instanceof Request ? input.url : String(input);
    running++;
    try {
      const text = await read(address);
      if (text === undefined) throw new TypeError(`Not found: ${address}`);
      const type = TYPES.find(([ending]) => ending.test(new URL(address).pathname))?.[1] ?? 'text/plain';
      return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
    } finally {
      running--;
    }
  });
  return { isReading: () => running > 0 };
}
