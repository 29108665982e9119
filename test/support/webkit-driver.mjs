/** A small WebDriver client for WebKitGTK: starts a display, the driver and one browser window. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const SMALL_BUTTONS = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px } image { -gtk-icon-source: none }';

async function unusedPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Xvfb picks a free display itself and writes its number to the pipe it is given. */
async function startDisplay(xvfb) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [answer] = await Promise.race([once(child.stdio[3], 'data'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}`)))]);
  return { child, name: `:${String(answer).trim()}` };
}

export class WebKitDriver {
  #children = [];
  #session = '';
  #address = '';
  #home = '';

  /** @param {{ driver: string, browser: string, xvfb?: string }} paths as `webkitPaths()` finds them */
  static async start(paths) {
    const self = new WebKitDriver();
    try {
      await self.#open(paths);
      return self;
    } catch (cause) {
      await self.stop();
      throw new Error('WebKit did not start', { cause });
    }
  }

  async #open({ driver, browser, xvfb }) {
    this.#home = await mkdtemp(join(tmpdir(), 'webkit-'));
    // The buttons of the window would keep the page from being as narrow as a phone.
    await mkdir(join(this.#home, 'gtk-3.0'));
    await writeFile(join(this.#home, 'gtk-3.0', 'gtk.css'), SMALL_BUTTONS);
    const home = { XDG_DATA_HOME: this.#home, XDG_CACHE_HOME: this.#home, XDG_CONFIG_HOME: this.#home };
    // Virtual machines have no graphics memory to share between the processes of WebKit.
    const env = { ...process.env, ...home, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
    if (!env.DISPLAY) {
      const display = await startDisplay(xvfb);
      this.#children.push(display.child);
      env.DISPLAY = display.name;
    }
    const port = await unusedPort();
    this.#children.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    this.#address = `http://127.0.0.1:${port}`;
    await this.#answering();
    const options = { binary: browser, args: ['--automation'] };
    const opened = await this.#request('POST', '/session', { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } } });
    this.#session = opened.sessionId;
    this.version = opened.capabilities.browserVersion;
    await this.command('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });
    await this.resize(1280, 900);
  }

  async #answering() {
    for (let tries = 0; tries < 1200; tries++) {
      const answer = await fetch(`${this.#address}/status`).catch(() => undefined);
      if (answer?.ok) return;
      await wait(50);
    }
    throw new Error('WebKitWebDriver does not answer');
  }

  async #request(method, path, body) {
    const answer = await fetch(this.#address + path, { method, ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKit, ${method} ${path}: ${value?.error} ${value?.message ?? ''}`);
    return value;
  }

  /** One WebDriver command of this session; `path` is what follows the session's id. */
  command(method, path, body = method === 'POST' ? {} : undefined) {
    return this.#request(method, `/session/${this.#session}${path}`, body);
  }
  open(url) {
    return this.command('POST', '/url', { url });
  }
  run(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
  }
  resize(width, height) {
    return this.command('POST', '/window/rect', { width, height });
  }
  keys(actions) {
    return this.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
  pointer(actions) {
    return this.command('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  async stop() {
    if (this.#session) await this.command('DELETE', '').catch(() => undefined);
    for (const child of this.#children.reverse()) {
      if (child.exitCode === null && child.kill()) await once(child, 'exit');
    }
    if (this.#home) await rm(this.#home, { recursive: true, force: true });
  }
}
