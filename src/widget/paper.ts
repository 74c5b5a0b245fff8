import type { msg as Msg } from '@lit/localize';
import { str } from '@lit/localize/internal/str-tag.js';
import type { LitElement, ReactiveController } from 'lit';
import { languageOf } from './locale-controller.js';
import type { SizeController } from './size-controller.js';

/**
 * Content width in CSS px of a sheet A4 between wide margins. No browser tells how wide the paper is before it has counted
 * the pages: drawings are made for this width, and style sheets fit them to what there is.
 */
const PAPER = 680;

const EVENTS = ['beforeprint', 'afterprint'];

/** A host that shows a priority, whose sources are printed where it does not show them itself. */
interface Priority {
  readonly shown?: { readonly node: { readonly priority: Sourced }; readonly strategy: Sourced } | undefined;
}

interface Sourced {
  readonly sources?: readonly string[];
}

/** What renders messages in the language of a host. */
interface Words {
  readonly msg: typeof Msg;
}

/** Draws a host for paper before the browser prints, which waits for nothing, and as it was after. */
export class Paper implements ReactiveController {
  readonly #host: LitElement;
  readonly #size: SizeController | undefined;
  #lines: HTMLElement[] = [];

  constructor(host: LitElement, size?: SizeController) {
    this.#host = host;
    this.#size = size;
  }

  hostConnected(): void {
    for (const type of EVENTS) addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of EVENTS) removeEventListener(type, this);
  }

  handleEvent({ type }: Event): void {
    const isWhole = type === 'beforeprint';
    // There are no media where pages are rendered ahead: what readers unfold, and how wide, is as on a screen.
    const isPrinted = isWhole && 'matchMedia' in globalThis;
    if (this.#size) this.#draw(this.#size, isWhole, isPrinted);
    for (const line of this.#lines) line.remove();
    this.#lines = isPrinted ? this.#texts(languageOf(this.#host) as Words).map(lineOf) : [];
    this.#host.renderRoot.append(...this.#lines);
  }

  #draw(size: SizeController, isWhole: boolean, isPrinted: boolean): void {
    size.isWhole = isWhole;
    size.isPrinted = isPrinted;
    size.width = Math.min(size.measure(), isPrinted ? PAPER : Infinity);
    this.#host.requestUpdate();
    // Protected, but nothing else draws at once.
    (this.#host as unknown as { performUpdate(): void }).performUpdate();
  }

  /** What a sheet says and the screen does not. */
  #texts({ msg }: Words): readonly string[] {
    const sources = this.#sources();
    const address = addressOf(this.#host);
    return [
      sources.length &&
        `${msg('Sources:', { id: 'st.i.src', desc: 'Before addresses or citations, in a calendar or on paper' })} ${sources.join(' · ')}`,
      address && msg(str`Taken from: ${address}`, { id: 'export.taken-from', desc: 'Address of a page' }),
    ].filter(Boolean) as string[];
  }

  #sources(): readonly string[] {
    const { renderRoot, shown } = this.#host as LitElement & Priority;
    if (!shown || renderRoot.querySelector('.sources')) return [];
    const { node, strategy } = shown;
    return [node.priority, strategy].map(({ sources = [] }) => sources).find(({ length }) => length) ?? [];
  }
}

/** Where the page is to be found, if anywhere; a widget within another leaves it to that. */
function addressOf(host: LitElement): string {
  const { href } = location;
  const isWithin = host.getRootNode() instanceof ShadowRoot && host.closest('[part="card"]');
  return href.startsWith('http') && !isWithin ? href : '';
}

function lineOf(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className: 'small', textContent: text });
}
