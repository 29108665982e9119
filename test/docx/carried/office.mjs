/** LibreOffice as somebody who opens our files, edits them and saves them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;

/** A profile of its own, so that nobody's settings matter and no running office gets in the way. */
export class Office {
  folder = mkdtempSync(join(tmpdir(), 'union-report-office-'));
  #count = 0;

  #run(...words) {
    const profile = pathToFileURL(join(this.folder, 'profile')).href;
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', ...words], { stdio: 'ignore', timeout: 120_000, killSignal: 'SIGKILL' });
  }

  /** Each file opened and saved once more, in the order given. */
  resave(files) {
    const from = join(this.folder, `saved-${this.#count++}`);
    const to = join(this.folder, `saved-${this.#count++}`);
    mkdirSync(from);
    const paths = files.map((bytes, i) => {
      const path = join(from, `${i}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    this.#run('--convert-to', 'docx', '--outdir', to, ...paths);
    return paths.map((path) => new Uint8Array(readFileSync(join(to, basename(path)))));
  }

  /**
   * A file after edits by a macro.
   *
   * @param {readonly string[][]} steps `replace OLD NEW`, `paragraph BEHIND NEW`, `row TABLE AT …CELLS`, `cell TABLE ROW COLUMN TEXT`; tables, rows and columns from 0
   */
  edit(bytes, steps) {
    const basic = join(this.folder, 'profile', 'user', 'basic', 'Standard');
    if (!existsSync(basic)) this.#run('--terminate_after_init');
    const source = readFileSync(new URL('./edit.bas', import.meta.url), 'utf8');
    mkdirSync(basic, { recursive: true });
    const head = (kind) => `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind.split(':')[1]}.dtd">\n`;
    writeFileSync(join(basic, 'Module1.xba'), `${head('script:module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${source.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</script:module>`);
    writeFileSync(join(basic, 'script.xlb'), `${head('library:library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`);
    const place = join(this.folder, `edit-${this.#count++}`);
    mkdirSync(place);
    const [before, after, list] = ['before.docx', 'after.docx', 'steps.txt'].map((name) => join(place, name));
    writeFileSync(before, bytes);
    writeFileSync(list, `${steps.map((step) => step.join('|')).join('\n')}\n`);
    this.#run(`macro:///Standard.Module1.Edit(${before},${after},${list})`);
    return new Uint8Array(readFileSync(after));
  }

  close() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
