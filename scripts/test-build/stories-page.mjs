// Runs in the browser: every story without Storybook, for pages whose policy Storybook's own scripts don't survive.
import { render } from 'lit';
import '../../src/define.js';

/** What undoes the preparations of the story before. */
const undo = [];

const files = import.meta.glob('../../stories/*.stories.ts', { eager: true });

/** By name: whether it never stands still, and how it is put on the page. */
globalThis.stories = Object.fromEntries(
  Object.entries(files).flatMap(([file, { default: meta, ...stories }]) =>
    Object.entries(stories).map(([name, story]) => [
      `${/([^/]*)\.stories/.exec(file)[1]}: ${name}`,
      {
        staysBusy: Boolean(story.tags?.includes('stays-busy')),
        async show(root) {
          for (const back of undo.splice(0).reverse()) await back?.();
          for (const { beforeEach } of [meta, story]) undo.push(await beforeEach?.());
          const draw = story.render ?? meta.render;
          render(draw({ ...meta.args, ...story.args }), root);
          await story.play?.({ canvasElement: root });
        },
      },
    ]),
  ),
);
