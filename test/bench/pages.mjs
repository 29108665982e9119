/** The pages that are compared: our desk with an outline of so many fields, and the plainest page with the same fields. */

/** Of ten fields, six are texts and four are counts, in prompts of ten fields, in four sections. */
const PER_PROMPT = 10;
const TEXTS = 6;

const title = (n) => `Nội dung ${n}: công tác tuyên truyền, giáo dục chính trị, tư tưởng trong công nhân, viên chức, lao động`;

function items(prompt) {
  return Array.from({ length: PER_PROMPT }, (_, n) => {
    const id = `f-${prompt}-${n}`;
    return n < TEXTS
      ? { id, kind: 'narrative', title: title(`${prompt}.${n}`), asked: 'explicit' }
      : { id, kind: 'count', title: title(`${prompt}.${n}`), unit: 'cuộc', print: '{n} cuộc', asked: 'explicit' };
  });
}

/** An outline with that many fields. */
export function outlineOf(fields) {
  const prompts = Array.from({ length: fields / PER_PROMPT }, (_, n) => ({ id: `p-${n}`, title: `Gạch đầu dòng ${n}`, items: items(n) }));
  const sections = ['I', 'II', 'III', 'IV'].map((number, part) => ({
    id: `s-${part}`, number, title: `Phần ${number}`, sections: prompts.filter((_, n) => n % 4 === part),
  }));
  return {
    id: `bench-${fields}`, version: 1, title: 'Đề cương đo tốc độ', subject: 'Đo tốc độ', opening: '',
    guideline: { number: '1/HD', date: '2023-01-01', issuer: 'A' }, period: { from: '2023-01-01', to: 'reporting-date' },
    bands: [{ id: 'top', title: 'Tỉnh' }], levels: [{ id: 'province', title: 'Tỉnh', bands: ['top'], profile: { otherwise: 'asked' } }], recipients: [{ to: 'superior' }],
    sections,
  };
}

const frame = (head, body) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Đo tốc độ</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** What a page that is to lose no key has to do at each of them, and nothing more. */
const STORING = `let database; const opening = indexedDB.open('plain', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('typed');
opening.onsuccess = () => { database = opening.result; };
const store = ({ id, value }) => {
  const transaction = database.transaction('typed', 'readwrite', { durability: 'relaxed' });
  transaction.objectStore('typed').put(value, id);
  transaction.commit();
};`;

/** Fields made by a script, their values kept in an object, and stored as they are typed where that is asked: nothing else. */
export function plainPage(fields, { stores = false } = {}) {
  const list = outlineOf(fields).sections.flatMap(({ title: section, sections }) => [{ section }, ...sections.flatMap((prompt) => prompt.items)]);
  return frame('', `<main></main><script>
const main = document.querySelector('main'), values = {};
for (const { section, id, kind, title } of ${JSON.stringify(list)}) {
  if (section) { main.append(Object.assign(document.createElement('h2'), { textContent: section })); continue; }
  const label = Object.assign(document.createElement('label'), { textContent: title, htmlFor: id });
  const field = Object.assign(document.createElement(kind === 'narrative' ? 'textarea' : 'input'), { id });
  main.append(label, document.createElement('br'), field, document.createElement('br'));
}
${stores ? STORING : ''}
main.addEventListener('input', (event) => { values[event.target.id] = event.target.value;${stores ? ' store(event.target);' : ''} });
</script>`);
}

/** Our desk as a host uses it, drafts and all, with a report that is just begun. */
export function deskPage(fields) {
  const outline = outlineOf(fields);
  const begun = {
    format: 'union-report/1', id: `bench-${fields}`, revision: 0, outline: { id: outline.id, version: 1 }, unit: { name: 'LĐLĐ tỉnh Đo Tốc Độ', level: 'province' }, period: { from: '2023-01-01' },
    answers: {}, selection: {}, supplied: [], document: {}, sources: [], orphans: [], updatedAt: '2023-05-01T00:00:00.000Z',
  };
  return frame('', `<union-report-desk></union-report-desk><script type="module">
import { loadReports } from '/dist/cdn/union-report.js';
const { parseReport } = await loadReports();
const desk = document.querySelector('union-report-desk'), outline = ${JSON.stringify(outline)};
desk.outline = outline;
desk.report = parseReport(outline, ${JSON.stringify(begun)}).report;
</script>`);
}
