#!/usr/bin/env node
import { check } from './check.js';

/** By name: what it does with its arguments; resolves with the exit code. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { check };

const USAGE = `s3-widgets check FILE-OR-URL [--format json|csv|sdmx-csv|tsv|json-stat] [--language it]
  Says what figures are in a file, what can't be read, and how to embed it.`;

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) process.exitCode = await command(args);
else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = ['', 'help', '--help', '-h'].includes(name) ? 0 : 2;
}
