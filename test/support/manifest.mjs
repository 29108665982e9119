/** The package's own package.json, and where the package lies. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of the package, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
export const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
