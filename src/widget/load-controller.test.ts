import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { until } from '../testing/until.js';
import { define } from './define.js';
import { LoadController } from './load-controller.js';

interface Call {
  readonly question: string;
  readonly signal: AbortSignal;
  answer(value: string): void;
  fail(reason: unknown): void;
}

/** An element that asks for its question; answers come by hand, or at once from `known`. */
class TestLoader extends LitElement {
  static override properties = { question: {} };
  declare question: string | undefined;
  readonly calls: Call[] = [];
  readonly failures: unknown[] = [];
  known: (question: string) => string | undefined = () => undefined;

  readonly load: LoadController<readonly [string], string> = new LoadController(this, {
    args: () => (this.question === undefined ? undefined : ([this.question] as const)),
    load: ([question], signal) =>
      this.known(question) ??
      new Promise<string>((answer, fail) => {
        this.calls.push({ question, signal, answer, fail });
      }),
    onFailure: (reason) => this.failures.push(reason),
  });

  override render(): string {
    const { value = '—', failure, busy } = this.load;
    return [value, failure && 'failed', busy && 'busy'].filter(Boolean).join(' ');
  }
}

define('test-loader', TestLoader);

async function mount(question?: string): Promise<TestLoader> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('test-loader') as TestLoader;
  element.question = question;
  place.append(element);
  await element.updateComplete;
  return element;
}

const shown = (element: TestLoader) => element.shadowRoot!.textContent;

describe('LoadController', () => {
  it('asks once for the same question, and again for another', async () => {
    const el = await mount('a');
    el.requestUpdate();
    await el.updateComplete;
    expect(el.calls.map(({ question }) => question)).to.deep.equal(['a']);
    expect(el.load.busy).to.equal(true);
    el.calls[0]!.answer('A');
    await until(() => shown(el) === 'A');
    el.question = 'b';
    await el.updateComplete;
    expect(el.calls.map(({ question }) => question)).to.deep.equal(['a', 'b']);
  });

  it('asks nothing while the question is not known', async () => {
    const el = await mount();
    expect(el.calls).to.be.empty;
    expect(el.load.busy).to.equal(false);
    el.question = 'a';
    await el.updateComplete;
    expect(el.calls).to.have.length(1);
  });

  it('lets a newer question win over an older answer or failure that comes late', async () => {
    const el = await mount('a');
    el.question = 'b';
    await el.updateComplete;
    el.question = 'c';
    await el.updateComplete;
    const [a, b, c] = el.calls;
    expect([a, b, c].map((call) => call!.signal.aborted)).to.deep.equal([true, true, false]);
    c!.answer('C');
    await until(() => shown(el) === 'C');
    a!.answer('A');
    b!.fail(new Error('late'));
    await new Promise((resolve) => setTimeout(resolve));
    await el.updateComplete;
    expect(shown(el)).to.equal('C');
    expect(el.failures).to.be.empty;
  });

  it('holds the last good answer while a newer one is on its way, and when it fails', async () => {
    const el = await mount('a');
    el.calls[0]!.answer('A');
    await until(() => shown(el) === 'A');
    el.question = 'b';
    await until(() => el.calls.length === 2);
    el.requestUpdate();
    await el.updateComplete;
    expect(shown(el)).to.equal('A busy');
    const reason = new Error('offline');
    el.calls[1]!.fail(reason);
    await until(() => shown(el) === 'A failed');
    expect(el.failures).to.deep.equal([reason]);
    expect(el.load.failure).to.equal(reason);
  });

  it('does not ask again by itself after a failure, but does on retry', async () => {
    const el = await mount('a');
    el.calls[0]!.fail(new Error('offline'));
    await until(() => el.failures.length);
    el.requestUpdate();
    await el.updateComplete;
    expect(el.calls).to.have.length(1);
    el.load.retry();
    await until(() => el.calls.length === 2);
    el.calls[1]!.answer('A');
    await until(() => shown(el) === 'A');
    expect(el.load.failure).to.equal(undefined);
  });

  it('gives up when it is taken out of the page, and asks again when it comes back', async () => {
    const el = await mount('a');
    const place = el.parentElement!;
    el.remove();
    await until(() => el.calls[0]!.signal.aborted);
    place.append(el);
    await until(() => el.calls.length === 2);
    el.calls[1]!.answer('A');
    await until(() => shown(el) === 'A');
    el.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place.append(el);
    await el.updateComplete;
    expect(el.calls).to.have.length(2);
    expect(shown(el)).to.equal('A');
  });

  it('keeps on when it is moved within the page', async () => {
    const el = await mount('a');
    const place = el.parentElement!;
    place.prepend(el);
    await new Promise((resolve) => setTimeout(resolve));
    await el.updateComplete;
    expect(el.calls).to.have.length(1);
    expect(el.calls[0]!.signal.aborted).to.equal(false);
  });

  it('shows an answer that needs no waiting in the same update', async () => {
    const el = await mount();
    el.known = (question) => question.toUpperCase();
    el.question = 'a';
    await el.updateComplete;
    expect(shown(el)).to.equal('A');
    expect(el.calls).to.be.empty;
  });

  it('drops a slow answer for one that needs no waiting', async () => {
    const el = await mount('slow');
    el.known = (question) => (question === 'fast' ? 'FAST' : undefined);
    el.question = 'fast';
    await el.updateComplete;
    expect(el.calls[0]!.signal.aborted).to.equal(true);
    el.calls[0]!.answer('SLOW');
    await new Promise((resolve) => setTimeout(resolve));
    await el.updateComplete;
    expect(shown(el)).to.equal('FAST');
    expect(el.load.busy).to.equal(false);
  });

  it('takes an error that is thrown at once as a failure, and goes on with the next question', async () => {
    const el = await mount();
    const reason = new RangeError('no');
    el.known = (question) => {
      if (question === 'bad') throw reason;
      return question;
    };
    el.question = 'bad';
    await el.updateComplete;
    expect(shown(el)).to.equal('— failed');
    expect(el.failures).to.deep.equal([reason]);
    el.question = 'good';
    await el.updateComplete;
    expect(shown(el)).to.equal('good');
  });
});
