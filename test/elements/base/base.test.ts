import { expect } from 'chai';
import { css, html, LitElement } from 'lit';
import { containEvents } from '../../../src/elements/base/contain-events.js';
import { controls } from '../../../src/elements/base/controls.js';
import { defineElement } from '../../../src/elements/base/define-element.js';
import { UnionReportErrorEvent, UnionReportExportEvent, UnionReportSaveEvent, UnionReportSubmitEvent } from '../../../src/elements/base/events.js';
import { FormValue } from '../../../src/elements/base/form-value.js';
import { LanguageController } from '../../../src/elements/base/language-controller.js';
import { newId } from '../../../src/report/new-id.js';
import { SchemeController } from '../../../src/elements/base/scheme-controller.js';
import { tokens } from '../../../src/elements/base/tokens.js';
import { UnionReportError } from '../../../src/errors.js';
import { reportOn } from '../form/mounted-form.js';

class Probe extends LitElement {
  static formAssociated = true;
  static override styles = [tokens('probe'), controls, css``];
  readonly language = new LanguageController(this);
  readonly scheme = new SchemeController(this);
  readonly value = new FormValue(this, () => this.worth);
  name = '';
  worth: string | undefined = 'đáng giá';
  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.value.associate(form);
  }
  override render(): unknown {
    return html`<div class="root ${this.scheme.dark ? 'dark' : ''}"><label>Nhãn <input></label><textarea></textarea><button type="button" class="button primary">Gửi</button></div>`;
  }
}
defineElement('ur-probe', Probe, customElements);

const put = async (parent: Element = document.body): Promise<Probe> => {
  const probe = document.createElement('ur-probe') as Probe;
  parent.append(probe);
  await probe.updateComplete;
  return probe;
};
const inside = (probe: Probe, selector: string): HTMLElement => (probe.shadowRoot as ShadowRoot).querySelector(selector) as HTMLElement;
const style = (probe: Probe, selector: string): CSSStyleDeclaration => getComputedStyle(inside(probe, selector));
const sheet = (text: string): void => void document.head.append(Object.assign(document.createElement('style'), { className: 'test', textContent: text }));
const box = (attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
};
const soon = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));
const until = async (isSo: () => boolean): Promise<void> => {
  for (const end = performance.now() + 30_000; !isSo() && performance.now() < end; ) await soon();
};

describe('the ground of all elements', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.querySelectorAll('style.test').forEach((one) => one.remove());
  });

  describe('tokens', () => {
    it('let nothing of a hostile page in', async () => {
      sheet('* {letter-spacing:3px!important;font-family:serif!important;line-height:1!important;text-transform:uppercase!important} label{display:none!important} textarea{width:60px!important;height:12px!important;font-size:6px!important}');
      const probe = await put();
      expect(style(probe, 'label')).to.include({ display: 'inline', letterSpacing: 'normal', textTransform: 'none' });
      expect(Number.parseFloat(style(probe, 'textarea').fontSize)).to.equal(17);
      expect(inside(probe, 'textarea').offsetWidth).to.be.greaterThan(300);
    });
    for (const [where, layout] of [['a flex row', 'display:flex'], ['a float', 'float:left;max-width:100%'], ['a grid', 'display:grid;grid-template-columns:auto']])
      it(`keep their width in ${where ?? ''}`, async () => {
        const probe = await put(box({ style: layout ?? '' }));
        expect(probe.offsetWidth).to.be.within(300, innerWidth);
      });
    it('let the page hide and show the element', async () => {
      const probe = await put(box({ style: 'visibility:hidden' }));
      expect(style(probe, 'label').visibility).to.equal('hidden');
      probe.hidden = true;
      expect(probe.offsetHeight).to.equal(0);
    });
    it('fall through from element to family to default', async () => {
      const accent = async (own: string): Promise<string> => style(await put(box({ style: own })), '.primary').backgroundColor;
      expect(await accent('')).to.equal('rgb(27, 75, 138)');
      expect(await accent('--union-report-accent: rgb(1, 2, 3)')).to.equal('rgb(1, 2, 3)');
      expect(await accent('--union-report-accent: rgb(1, 2, 3); --union-report-probe-accent: rgb(4, 5, 6)')).to.equal('rgb(4, 5, 6)');
    });
    it('change no style of the page', async () => {
      const other = box();
      other.innerHTML = '<h1>Báo cáo</h1><button class="button">Gửi</button>';
      const before = [...other.children].map((one) => getComputedStyle(one).cssText + getComputedStyle(one).font + getComputedStyle(one).padding);
      await put();
      expect([...other.children].map((one) => getComputedStyle(one).cssText + getComputedStyle(one).font + getComputedStyle(one).padding)).to.deep.equal(before);
    });
  });

  describe('the scheme', () => {
    it('is light on a page that says nothing of it', async () => expect((await put()).scheme.dark).to.equal(false));
    it('is dark where the page is', async () => expect((await put(box({ style: 'color-scheme: dark' }))).scheme.dark).to.equal(true));
    it('looks again where it is moved to', async () => {
      const probe = await put();
      box({ style: 'color-scheme: dark' }).append(probe);
      await until(() => inside(probe, '.root').className.includes('dark'));
      expect(inside(probe, '.root').className).to.contain('dark');
    });
  });

  describe('the language', () => {
    const language = async (parent: Element): Promise<string> => {
      const probe = await put(parent);
      if (parent.closest('[lang^=en]')) await until(() => probe.language.language === 'en');
      return probe.language.language;
    };
    it('is Vietnamese where nobody says', async () => {
      const said = document.documentElement.lang;
      document.documentElement.removeAttribute('lang');
      expect(await language(box())).to.equal('vi');
      document.documentElement.lang = said;
    });
    it('is that of the nearest ancestor', async () => expect(await language(box({ lang: 'en-US' }))).to.equal('en'));
    it('is its own first', async () => {
      const probe = document.createElement('ur-probe') as Probe;
      probe.lang = 'vi';
      box({ lang: 'en' }).append(probe);
      await soon();
      expect(probe.language.language).to.equal('vi');
    });
    it('goes through shadow roots', async () => {
      const outer = box({ lang: 'en' });
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const probe = await put(inner);
      await until(() => probe.language.language === 'en');
      expect(probe.language.language).to.equal('en');
    });
    it('follows its ancestor', async () => {
      const outer = box({ lang: 'en' });
      const probe = await put(outer);
      outer.lang = 'vi';
      await soon();
      expect(probe.language.language).to.equal('vi');
    });
  });

  describe('keys and input', () => {
    const heard = async (selector: string, event: Event): Promise<boolean> => {
      const outer = box();
      let reached = false;
      outer.addEventListener(event.type, () => void (reached = true));
      inside(await put(outer), selector).dispatchEvent(event);
      return reached;
    };
    const key = (name: string, more: KeyboardEventInit = {}, type = 'keydown'): KeyboardEvent => new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true, ...more });

    for (const name of ['a', 'ắ', 'Enter', 'Backspace', 'ArrowLeft', ' ', '/'])
      for (const type of ['keydown', 'keypress', 'keyup']) it(`${name} (${type}) stays inside`, async () => void expect(await heard('textarea', key(name, {}, type))).to.equal(false));
    for (const [name, more] of [['s', { ctrlKey: true }], ['s', { metaKey: true }], ['s', { altKey: true }], ['F5', {}], ['Tab', {}], ['Escape', {}]] as const)
      it(`${Object.keys(more).join('')} ${name} passes`, async () => void expect(await heard('textarea', key(name, more))).to.equal(true));
    it('raw input stays inside', async () => void expect(await heard('input', new InputEvent('input', { bubbles: true, composed: true }))).to.equal(false));

    const prevented = async (selector: string, more: KeyboardEventInit = {}): Promise<boolean> => {
      const event = key('Enter', more);
      inside(await put(), selector).dispatchEvent(event);
      return event.defaultPrevented;
    };
    it('Enter in one line is nobody’s', async () => void expect(await prevented('input')).to.equal(true));
    it('Enter in a text is a new line', async () => void expect(await prevented('textarea')).to.equal(false));
    it('Enter that ends a composition is the keyboard program’s', async () => void expect(await prevented('input', { isComposing: true })).to.equal(false));
  });

  describe('the value', () => {
    const formWith = async (probe: Partial<Probe>): Promise<[HTMLFormElement, Probe]> => {
      const form = document.createElement('form');
      document.body.append(form);
      const made = await put(form);
      Object.assign(made, probe);
      return [form, made];
    };
    it('is there when the form is read', async () => {
      const [form] = await formWith({ name: 'a' });
      expect(new FormData(form).get('a')).to.equal('đáng giá');
    });
    it('is not there without a name, or without a value', async () => {
      expect([...new FormData((await formWith({ name: '' }))[0])]).to.deep.equal([]);
      expect([...new FormData((await formWith({ name: 'a', worth: undefined }))[0])]).to.deep.equal([]);
    });
    it('goes with the element to another form', async () => {
      const [form, probe] = await formWith({ name: 'a' });
      const other = document.createElement('form');
      document.body.append(other);
      other.append(probe);
      expect([new FormData(form).has('a'), new FormData(other).has('a')]).to.deep.equal([false, true]);
    });
  });

  it('registers a tag once', () => {
    defineElement('ur-probe', class extends HTMLElement {}, customElements);
    expect(customElements.get('ur-probe')).to.equal(Probe);
  });
  it('makes ids that nobody has used', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect(new Set(ids).size).to.equal(1000);
    expect(ids.every((id) => /^[a-z][a-z0-9]{13}$/.test(id))).to.equal(true);
  });
  it('has events that bubble out, with what happened as fields', () => {
    const report = reportOn();
    const events = [
      new UnionReportSaveEvent('d1', new Date(0)),
      new UnionReportExportEvent(report, new Blob(), 'bao-cao.docx'),
      new UnionReportSubmitEvent(report, undefined, 'bao-cao.docx'),
      new UnionReportErrorEvent(new UnionReportError('fetch-failed', 'x')),
    ];
    expect(events.map(({ type, bubbles, composed, cancelable }) => [type, bubbles, composed, cancelable])).to.deep.equal([
      ['union-report-save', true, true, false],
      ['union-report-export', true, true, false],
      ['union-report-submit', true, true, true],
      ['union-report-error', true, true, false],
    ]);
  });
});
