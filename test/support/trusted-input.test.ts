import { expect } from 'chai';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

/** The ground the other tests stand on: the same commands do the same in every engine. */
describe('the engine under test', () => {
  let field: HTMLInputElement;
  let trusted: boolean[];

  beforeEach(() => {
    document.body.innerHTML = '<input aria-label="đầu"><input aria-label="sau">';
    field = document.querySelector('input') as HTMLInputElement;
    trusted = [];
    field.addEventListener('input', (event) => trusted.push(event.isTrusted));
  });
  afterEach(async () => {
    await resetMouse();
    document.body.replaceChildren();
  });
  const label = (): string | null | undefined => document.activeElement?.getAttribute('aria-label');

  it('clicks where it is told, and types with trusted events', async () => {
    const box = field.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + 5), Math.round(box.y + 5)] });
    expect(label()).to.equal('đầu');
    await sendKeys({ type: 'Cong doanx' });
    await sendKeys({ press: 'Backspace' });
    expect(field.value).to.equal('Cong doan');
    expect(trusted).to.deep.equal(new Array(11).fill(true));
  });

  it('goes on with Tab and back with Shift+Tab', async () => {
    field.focus();
    await sendKeys({ press: 'Tab' });
    expect(label()).to.equal('sau');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(label()).to.equal('đầu');
  });

  for (const width of [320, 1280])
    it(`has a page ${width} px wide when told so`, async () => {
      await setViewport({ width, height: 700 });
      expect(innerWidth).to.equal(width);
    });

  it('stores and finds again', async () => {
    const name = `engine-${Math.random()}`;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore('s').put('Đề cương', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const read = database.transaction('s').objectStore('s').get(1);
    await new Promise((resolve) => (read.onsuccess = resolve));
    expect(read.result).to.equal('Đề cương');
    database.close();
    indexedDB.deleteDatabase(name);
  });
});
