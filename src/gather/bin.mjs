#!/usr/bin/env node
/** The command `union-report`: all that it needs of Node. */
import { mkdir, open, opendir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { gather } from './command.js';

/** Files by name, folder by folder, without hidden ones; links to folders are not followed. */
async function* filesBelow(folder, root = folder) {
  const entries = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesBelow(path, root);
    else if (entry.isFile()) yield { name: relative(root, path), size: await sizeOf(path), read: () => unchanged(path) };
  }
}

const sizeOf = (path) => stat(path).then(({ size }) => size, () => 0);

/** A file's bytes, if they stay the same while they are read: someone may just be saving it. */
async function unchanged(path) {
  const handle = await open(path);
  try {
    const before = await handle.stat();
    const bytes = await handle.readFile();
    const after = await handle.stat();
    if (bytes.length !== after.size || before.size !== after.size || before.mtimeMs !== after.mtimeMs) throw new Error(`${path} changed while it was read`);
    return bytes;
  } finally {
    await handle.close();
  }
}

const machine = {
  filesBelow,
  readText: (file) => readFile(file, 'utf8'),
  async write(file, content) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  },
  print: (text) => void process.stdout.write(`${text}\n`),
  tell: (text) => void process.stderr.write(`${text}\n`),
};

const [command, ...words] = process.argv.slice(2);
const language = /^en/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '') ? 'en' : 'vi';
process.exitCode = await gather(command === 'gather' ? words : command === undefined || /^(?:--help|-h)$/.test(command) ? ['--help'] : [`--${command}`], machine, language);
