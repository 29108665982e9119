/** What the server gives of the made-up reports: their list, the directory they belong to, and each file when it is asked for. */
import { gatheredReports, libraryOf } from './make.mjs';

let gathered;
const all = () => (gathered ??= libraryOf().then(gatheredReports));
const made = new Map();

/** The bytes of one file, made once. */
function bytesOf(file) {
  if (!made.has(file)) made.set(file, file.make());
  return made.get(file);
}

const json = (value) => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(value) });

/** @returns `{ type, body }` of an address below /demo/gathered/, or undefined */
export async function gatheredAnswer(pathname) {
  const name = pathname.slice('/demo/gathered/'.length);
  const { directory, files, key } = await all();
  if (name === 'directory.json') return json(directory);
  if (name === 'key.json') return json({ ...key, files: files.map((file) => ({ ...file, make: undefined })) });
  // Only what a mail box would show.
  if (name === 'list.json') return json(files.map(({ name: file, type, day }, number) => ({ name: file, type, day, address: `/demo/gathered/${number}` })));
  const file = /^\d{1,3}$/.test(name) ? files[Number(name)] : undefined;
  return file && { type: file.type, body: await bytesOf(file) };
}

/** Makes all files, one after another, so that they are there when somebody asks. */
export async function makeAll() {
  for (const file of (await all()).files) await bytesOf(file);
}
