import { styleSheetOf, TAGS } from './style-sheets.js';
import { fileOf } from './file.js';
import { RenderError } from './options.js';
import type { Rendered, Task } from './options.js';
import { filledPage } from './page.js';
import { settle } from './settle.js';
import { Listener } from './shown.js';
import type { Shown } from './shown.js';
import type { Stage } from './window.js';

/** Widest drawing of a file without widths. */
const WIDTH = 736;

/** Does what was asked for, in a thread that has a window. */
export async function perform(task: Task, stage: Stage): Promise<Rendered> {
  const listener = new Listener();
  const hosts = hostsOf(task.select);
  giveData(task.data ?? {});
  // What elements tell from the first moment on is heard.
  await import('../define.js');
  stage.resize(Math.max(...(task.widths?.length ? task.widths : [WIDTH])));
  // All code is there before anything is waited for.
  for (const tag of TAGS) await styleSheetOf(tag);
  await settle(hosts, stage);
  const shown: Shown[] = [];
  for (const host of hosts) shown.push(await listener.shownIn(host));
  const text = await textOf(task, shown, stage);
  return { text, count: hosts.length, problems: [...new Set(listener.problems)] };
}

function hostsOf(select: string | undefined): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(TAGS.join())];
  try {
    return select === undefined ? all : all.filter((host) => host.matches(select));
  } catch {
    throw new RenderError(`Not a CSS selector: ${select}`);
  }
}

function giveData(data: Readonly<Record<string, unknown>>): void {
  for (const [selector, value] of Object.entries(data))
    for (const host of hostsOf(selector)) Object.assign(host, { data: value });
}

async function textOf(task: Task, shown: readonly Shown[], stage: Stage): Promise<string> {
  const { to = 'page', html } = task;
  if (to !== 'page') return fileOf(to, shown, stage);
  return shown.length ? filledPage(task, shown, stage) : html;
}
