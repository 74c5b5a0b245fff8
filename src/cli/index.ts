#!/usr/bin/env node
// `npx s3-widgets <command>`: the code of a command is loaded when it is called.
export interface Command {
  /** Exit code. */
  run(args: readonly string[]): Promise<number>;
}

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: () => import('./check.js'),
  render: () => import('./render.js'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load) {
  process.exitCode = await (await load()).run(args);
} else {
  const help = name === '' || name === '--help' || name === '-h';
  const text = `Usage: s3-widgets <command> [options]\n\nCommands: ${Object.keys(commands).join(', ')}\n`;
  (help ? process.stdout : process.stderr).write(text);
  process.exitCode = help ? 0 : 2;
}
