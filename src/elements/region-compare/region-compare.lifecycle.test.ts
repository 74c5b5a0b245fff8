import { expect, fixture, html } from '@open-wc/testing';
import { allByRole, byRole, deferredDataset, fakeDataset, settled, until } from '../../testing/index.js';
import { firedOf, mount, problemsOf, regionHeads, start } from './harness.js';

type Listening = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Counts what listens to or observes the page, and puts everything back in the end. */
function watch() {
  const open = new Set<string | object>();
  const undo: (() => void)[] = [];
  const targets: Listening[] = [window, document, document.documentElement, document.body];
  targets.forEach((target, i) => {
    const { addEventListener, removeEventListener } = target;
    const names = new Map<unknown, number>();
    const id = (type: string, listener: unknown) => {
      if (!names.has(listener)) names.set(listener, names.size);
      return `${i} ${type} ${names.get(listener)}`;
    };
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      open.add(id(type, listener));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: EventListenerOptions) => {
      open.delete(id(type, listener));
      removeEventListener.call(target, type, listener, options);
    };
    undo.push(() => Object.assign(target, { addEventListener, removeEventListener }));
  });
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    const { observe, disconnect } = window[name].prototype;
    Object.assign(window[name].prototype, {
      observe(this: object, ...args: unknown[]) {
        open.add(this);
        Reflect.apply(observe, this, args);
      },
      disconnect(this: object) {
        open.delete(this);
        Reflect.apply(disconnect, this, []);
      },
    });
    undo.push(() => Object.assign(window[name].prototype, { observe, disconnect }));
  }
  return { open, stop: () => undo.forEach((each) => each()) };
}

describe('<s3-region-compare> lifecycle', () => {
  it('leaves no listeners, observers and nodes behind after 50 mounts', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const data = fakeDataset({ regions: 100 });
    (await mount({ data, attributes: {}, parent: place })).remove();
    const nodes = document.querySelectorAll('*').length;
    const watched = watch();
    try {
      for (let i = 0; i < 50; i++) {
        const el = document.createElement('s3-region-compare');
        el.data = data;
        // Every other one with more regions than are drawn at once, so that all kinds of observers are at work.
        if (i % 2) el.regions = 'XA11';
        place.append(el);
        await el.updateComplete;
        if (i % 10 < 2) await settled(el);
        el.remove();
      }
      await new Promise((resolve) => setTimeout(resolve));
      expect([...watched.open].map((each) => (typeof each === 'string' ? each : each.constructor.name))).to.be.empty;
      expect(document.querySelectorAll('*').length).to.equal(nodes);
    } finally {
      watched.stop();
    }
  });

  it('observes while it is connected, so that the count above can fail', async () => {
    const watched = watch();
    try {
      const el = await mount();
      expect(watched.open.size).to.be.greaterThan(0);
      el.remove();
      expect([...watched.open].map((each) => (typeof each === 'string' ? each : each.constructor.name))).to.be.empty;
    } finally {
      watched.stop();
    }
  });

  it('does not load again when it is moved in the document', async () => {
    const data = deferredDataset();
    const el = await start({ data });
    await data.next('catalogue');
    await data.flush();
    await settled(el);
    const asked = data.calls.length;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(el);
    await settled(el);
    document.body.append(el);
    await settled(el);
    expect(data.calls.length).to.equal(asked);
    expect(data.calls.every(({ signal }) => !signal?.aborted)).to.equal(true);
    expect(firedOf(el.fired, 's3-load')).to.have.length(1);
    el.remove();
  });

  it('does not break off a request when it is moved while it is loading', async () => {
    const data = deferredDataset();
    const el = await start({ data });
    const call = await data.next('catalogue');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(el);
    await new Promise((resolve) => setTimeout(resolve));
    expect(call.signal?.aborted).to.equal(false);
    await data.flush();
    await settled(el);
    expect(data.calls.filter(({ kind }) => kind === 'catalogue')).to.have.length(1);
    expect(regionHeads(el)).to.have.length(4);
  });

  it('breaks off a request when it is taken out, without a word', async () => {
    const data = deferredDataset();
    const el = await start({ data });
    const call = await data.next('catalogue');
    el.remove();
    await until(() => call.signal?.aborted);
    call.reject(new DOMException('aborted', 'AbortError'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(el.fired).to.be.empty;
  });

  for (const when of ['before', 'after'] as const) {
    it(`loads anew when it is put back ${when} the broken off request has failed`, async () => {
      const data = deferredDataset();
      const el = await start({ data });
      const place = el.parentElement!;
      const call = await data.next('catalogue');
      el.remove();
      await until(() => call.signal?.aborted);
      const fail = () => call.reject(new DOMException('aborted', 'AbortError'));
      if (when === 'after') fail();
      await new Promise((resolve) => setTimeout(resolve));
      place.append(el);
      if (when === 'before') fail();
      await until(() => data.calls.length > 1);
      await data.flush();
      await settled(el);
      expect(regionHeads(el)).to.have.length(4);
      expect(problemsOf(el)).to.be.empty;
      expect(firedOf(el.fired, 's3-error')).to.be.empty;
      expect(firedOf(el.fired, 's3-load')).to.have.length(1);
    });
  }

  it('works again when it is put back: language, size and properties', async () => {
    const el = await mount({ width: 900 });
    const place = el.parentElement!;
    el.remove();
    el.regions = 'XA15';
    el.locale = 'it';
    place.style.width = '340px';
    place.append(el);
    await settled(el);
    await until(() => byRole(el, 'figure', /^Regione E/));
    await until(() => allByRole(el, 'columnheader').length === 0);
    expect(allByRole(el, 'rowheader', 'Regione E')).to.have.length(3);
  });

  it('is not reloaded by what only changes how it looks', async () => {
    const data = deferredDataset();
    const el = await start({ data });
    await data.next('catalogue');
    await data.flush();
    const asked = data.calls.length;
    for (const [name, value] of Object.entries({
      view: 'table',
      scale: 'index',
      sort: 'name',
      highlight: 'XA11',
      heading: 'Heading',
      'heading-level': '2',
      'hide-toolbar': '',
    })) {
      el.setAttribute(name, value);
      await settled(el);
    }
    expect(data.calls.length).to.equal(asked);
  });

  it('can be made by createElement, by new and by the parser', async () => {
    const place = await fixture<HTMLElement>(html`<div><s3-region-compare regions="ITI1"></s3-region-compare></div>`);
    const parsed = place.querySelector('s3-region-compare')!;
    const made = new (customElements.get('s3-region-compare')!)() as typeof parsed;
    expect(made.attributes).to.have.length(0);
    made.regions = 'ES21';
    place.append(made);
    await settled(parsed);
    await settled(made);
    expect(regionHeads(parsed)).to.deep.equal(['Tuscany', 'EU27']);
    expect(regionHeads(made)).to.deep.equal(['Basque Country', 'EU27']);
    expect(made.attributes).to.have.length(0);
  });

  it('takes properties that were set before the element was registered', async () => {
    const early = document.createElement('s3-early-compare') as HTMLElement & { regions?: string };
    early.regions = 'ITI1';
    (await fixture<HTMLElement>(html`<div></div>`)).append(early);
    customElements.define('s3-early-compare', class extends customElements.get('s3-region-compare')! {});
    await settled(early);
    expect(regionHeads(early)).to.deep.equal(['Tuscany', 'EU27']);
  });
});
