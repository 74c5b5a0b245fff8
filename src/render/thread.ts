// Runs in a thread of its own: everything that elements take from a browser is put into its global object.
import { parentPort, workerData } from 'node:worker_threads';
import type { FileText, FromThread } from './messages.js';
import { RenderError } from './options.js';
import type { Task } from './options.js';
import { openWindow } from './window.js';

const task = workerData as Task;
const waiting = new Map<number, (text: string | undefined) => void>();
const say = (message: FromThread) => parentPort?.postMessage(message);

function read(address: string): Promise<string | undefined> {
  const id = waiting.size;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    say({ kind: 'read', id, address });
  });
}

parentPort?.on('message', ({ id, text }: FileText) => waiting.get(id)?.(text));
try {
  const stage = await openWindow(task, read);
  // Not before the window is there, which the classes of the elements are made from.
  const { perform } = await import('./perform.js');
  say({ kind: 'done', rendered: await perform(task, stage) });
} catch (error) {
  const { message } = error as Error;
  say({ kind: 'failed', message, isUse: error instanceof RenderError });
}
