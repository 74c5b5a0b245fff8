import { Worker } from 'node:worker_threads';
import type { FileText, FromThread } from './messages.js';
import { RenderError } from './options.js';
import type { Rendered, RenderOptions } from './options.js';

/**
 * Renders the elements of a page, or of a piece of one, with the code that a browser runs: into the page itself, as
 * declarative shadow DOM without inline styles that the elements take over when their script arrives, or into a file.
 * The same input gives the same bytes. All of it happens in a thread of its own, which has a `document` of its own.
 * Rejects with a `RenderError` where nothing can be made of the input.
 */
export function render(html: string, { read, ...options }: RenderOptions = {}): Promise<Rendered> {
  const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: { ...options, html } });
  const answer = async (id: number, address: string): Promise<FileText> => {
    try {
      return { id, text: await read?.(address) };
    } catch {
      return { id, text: undefined };
    }
  };
  return new Promise<Rendered>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The thread that renders has ended')));
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'read') void answer(message.id, message.address).then((text) => worker.postMessage(text));
      else if (message.kind === 'done') resolve(message.rendered);
      else reject(message.isUse ? new RenderError(message.message) : new Error(message.message));
    });
  }).finally(() => worker.terminate());
}
