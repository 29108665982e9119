import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { manifest, root } from '../support/manifest.mjs';

/** Files that git knows or would know; without git, the folders that hold them. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(root + file));
const isText = (file) => !/\.(png|docx|bin|woff2|ico|jpg)$/.test(file);
const texts = files.filter(isText).map((file) => ({ file, text: readFileSync(root + file, 'utf8') }));
const holding = (pattern, except = () => false) => texts.filter(({ file, text }) => !except(file) && pattern.test(text)).map(({ file, text }) => `${file}: ${pattern.exec(text)[0]}`);

const TOP = ['.ci', '.editorconfig', '.gitattributes', '.gitignore', '.npmrc', 'CHANGELOG.md', 'LICENSE', 'README.md', 'demo', 'package-lock.json', 'package.json', 'rollup.config.mjs', 'schema', 'src', 'test', 'tsconfig.json'];

describe('the repository', () => {
  it('has at its top what a newcomer expects, and nothing else', () => {
    const top = [...new Set(files.map((file) => file.split('/')[0]))];
    assert.deepEqual(top.filter((name) => !TOP.includes(name)), []);
  });

  it('stands alone: no path of any machine, no folder beside it', () => {
    assert.deepEqual(holding(/(?<![\w.~])\/(?:home|Users|root|work|mnt)\/[a-z]/), []);
    assert.deepEqual(holding(/(?:^|[\s'"`(])(?:\.\.\/)+shared\//m), []);
  });

  it('keeps no secrets and no merge marks', () => {
    assert.deepEqual(holding(/-----BEGIN [A-Z ]*PRIVATE KEY|^<<<<<<< |^>>>>>>> /m), []);
  });

  it('is written in precomposed letters, with plain line ends', () => {
    // Where a decomposed letter or a CR is the point of a test, it is written as an escape.
    assert.deepEqual(texts.filter(({ text }) => text !== text.normalize('NFC')).map(({ file }) => file), []);
    assert.deepEqual(texts.filter(({ text }) => text.includes('\r')).map(({ file }) => file), []);
  });

  it('has sentences in its changelog, the unreleased on top', () => {
    const { text } = texts.find(({ file }) => file === 'CHANGELOG.md');
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    assert.equal(headings[0], 'Unreleased');
    assert.deepEqual([...text.matchAll(/^- (.*)$/gm)].map(([, line]) => line).filter((line) => !/[.!)]$/.test(line)), []);
  });
});

describe('package-lock.json', () => {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  const packages = Object.entries(lock.packages);

  it('names no registry, so that every machine asks its own', () => {
    assert.deepEqual(packages.filter(([, one]) => one.resolved !== undefined && !one.link).map(([name]) => name), []);
  });
  it('has a checksum for every package, but for those of other platforms that the registry did not have', () => {
    const bare = packages.filter(([name, one]) => name !== '' && !one.link && !one.inBundle && !one.integrity);
    assert.deepEqual(bare.filter(([, one]) => !(one.optional && one.os && one.dev)).map(([name]) => name), []);
  });
  it('fits package.json, which pins every version exactly', () => {
    assert.deepEqual(lock.packages[''].dependencies, manifest.dependencies);
    assert.deepEqual(lock.packages[''].devDependencies, manifest.devDependencies);
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
  });
  it('has every optional package of every platform: `npm ci` refuses a lock file that lacks one', () => {
    const needed = packages.flatMap(([name, one]) => Object.keys(one.optionalDependencies ?? {}).map((other) => ({ name, other })));
    assert.ok(needed.length > 0);
    assert.deepEqual(needed.filter(({ other }) => !packages.some(([path]) => path.endsWith(`node_modules/${other}`))), []);
  });
});
