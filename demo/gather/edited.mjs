/** Changes a Word file's text as Word itself would leave it: runs split, marks of revision and of spelling between them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'word/document.xml';
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const run = (text, properties = '') => `<w:r w:rsidR="00B52F1C" w:rsidRPr="00B52F1C">${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** Text as if it had been typed in two goes. */
const typed = (text) => {
  const at = Math.ceil(text.length / 2);
  return `${run(text.slice(0, at))}<w:proofErr w:type="spellStart"/>${text.length > at ? run(text.slice(at)) : ''}<w:proofErr w:type="spellEnd"/>`;
};

/** The content of the control with a tag, put in place of the one that is there. */
function putIn(xml, tag, text) {
  const at = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  if (at < 0) throw new Error(`the file has no ${tag}`);
  const from = xml.indexOf('<w:sdtContent>', at) + '<w:sdtContent>'.length;
  return xml.slice(0, from) + typed(text) + xml.slice(xml.indexOf('</w:sdtContent>', from));
}

/** A paragraph behind the last one of a narrative. */
function addParagraph(xml, itemId, text) {
  const at = xml.lastIndexOf(`<w:tag w:val="${itemId}#`);
  if (at < 0) throw new Error(`the file has no ${itemId}`);
  const end = xml.indexOf('</w:p>', at) + '</w:p>'.length;
  return `${xml.slice(0, end)}<w:p w:rsidR="00B52F1C" w:rsidRDefault="00B52F1C"><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>${typed(text)}</w:p>${xml.slice(end)}`;
}

export const LETTER_DATE = (iso) => {
  const [year, month, day] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
};

/** @param edits `{ put: { tag: text }, add: { itemId: paragraph } }` */
export function edited(bytes, { put = {}, add = {} }) {
  const files = unzipSync(bytes);
  let xml = strFromU8(files[MAIN]);
  for (const [tag, text] of Object.entries(put)) xml = putIn(xml, tag, text);
  for (const [itemId, text] of Object.entries(add)) xml = addParagraph(xml, itemId, text);
  return zipSync({ ...files, [MAIN]: strToU8(xml) }, { mtime: new Date('2023-05-20T08:00:00') });
}

/** Narratives of the blank form in reading order: each has one empty paragraph. Sections of wishes alone are not in it. */
function narrativeIds(outline) {
  const own = (items) => (items.some(({ asked }) => asked !== 'implied') ? items.filter(({ kind }) => kind === 'narrative').map(({ id }) => id) : []);
  const walk = (section) => [...own(section.items ?? []), ...(section.sections ?? []).flatMap(walk)];
  return outline.sections.flatMap(walk);
}

const EMPTY = /(<w:p><w:pPr><w:pStyle w:val="BodyText"\/><\/w:pPr><w:bookmarkStart [^>]*>)(<w:bookmarkEnd [^>]*\/>)<\/w:p>/g;

/** A blank form filled in: figures into its gaps, words under its questions, the unit into the letterhead. */
export function filledIn(bytes, outline, { unit, figures, narratives, number, day }) {
  const files = unzipSync(bytes);
  let xml = strFromU8(files[MAIN]).replace('………………………………', unit.name.toUpperCase());
  const puts = { ':number': number, ':place': unit.place, ':date': LETTER_DATE(day) };
  const rows = ['facebook', 'zalo', 'youtube', 'tiktok'];
  for (const [id, figure] of Object.entries(figures)) {
    if (figure === 'none') continue;
    if (typeof figure === 'string') puts[id] = figure;
    else if ('facebook' in figure) rows.forEach((row, i) => Object.entries(figure[row]).forEach(([column, { text }]) => (puts[`${id}@${i + 1}.${column}`] = text)));
    else {
      puts[id] = figure.text;
      for (const [part, { text }] of Object.entries(figure.parts ?? {})) puts[`${id}/${part}`] = text;
    }
  }
  for (const [tag, text] of Object.entries(puts)) xml = putIn(xml, tag, text);
  const ids = narrativeIds(outline);
  let at = 0;
  xml = xml.replace(EMPTY, (_whole, start, end) => {
    const [first = '', ...others] = narratives[ids[at++]] ?? [];
    const more = others.map((text) => `<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>${run(text)}</w:p>`).join('');
    return `${start}${first && run(first)}${end}</w:p>${more}`;
  });
  if (at !== ids.length) throw new Error(`the blank form has ${at} gaps for ${ids.length} narratives`);
  return zipSync({ ...files, [MAIN]: strToU8(xml) }, { mtime: new Date('2023-05-20T08:00:00') });
}
