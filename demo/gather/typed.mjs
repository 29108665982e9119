/** Reports as offices type them without any form: WordprocessingML written by hand, in several manners, no anchors anywhere. */
import { strToU8, zipSync } from 'fflate';
import { LETTER_DATE } from './edited.mjs';
import { SAMPLE_NOTE } from './report.mjs';
import { FIGURE_SENTENCES, OWN_WORDS } from './typed-figures.mjs';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const run = (text, bold) => `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (text, { bold = false, center = false, style, list } = {}) => {
  const properties = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list}"/><w:numId w:val="1"/></w:numPr>`}${center ? '<w:jc w:val="center"/>' : ''}`;
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${run(text, bold)}</w:p>`;
};
const cell = (content) => `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (rows) => `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/></w:tblPr><w:tblGrid>${rows[0].map(() => '<w:gridCol w:w="2400"/>').join('')}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map((text) => cell(paragraph(text))).join('')}</w:tr>`).join('')}</w:tbl><w:p/>`;

/**
 * `plain`: numbers typed, heads in bold; `capitals`: heads in capitals; `lists`: Word's own numbers; `spaces`: a letterhead
 * set with spaces; `own`: short heads, and figures in the office's own words; `inside`: figures in the middle of paragraphs.
 */
export const MANNERS = ['plain', 'capitals', 'lists', 'spaces', 'own', 'inside'];

function letterhead({ unit, number, day }, manner) {
  const [above, own] = [(unit.superior ?? '').toUpperCase(), unit.name.toUpperCase()];
  const symbol = `Số: ${number}/BC-${unit.level === 'province' ? 'LĐLĐ' : 'CĐN'}`;
  const place = `${unit.place}, ${LETTER_DATE(day)}`;
  const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  const gap = ' '.repeat(14);
  if (manner === 'spaces') return [above + gap + nation[0], own + gap + nation[1], symbol + gap + place].map((line) => paragraph(line, { bold: line.startsWith(own) })).join('');
  const side = (lines) => cell(lines.map((line) => paragraph(line, { center: true, bold: line === own || nation.includes(line) })).join(''));
  return `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4200"/><w:gridCol w:w="5400"/></w:tblGrid><w:tr>${side([above, own])}${side(nation)}</w:tr><w:tr>${side([symbol])}${side([place])}</w:tr></w:tbl><w:p/>`;
}

const PLATFORMS = [['facebook', 'Facebook'], ['zalo', 'Zalo'], ['youtube', 'YouTube'], ['tiktok', 'TikTok']];

/** Everything under one heading: its figures in sentences, its table, its words. */
function contentsOf(items, { figures, narratives }, manner) {
  const sentence = (manner === 'own' ? OWN_WORDS : FIGURE_SENTENCES).filter(({ of }) => items.some(({ id }) => id === of[0])).flatMap(({ of, say }) => (of.every((id) => figures[id] && typeof figures[id] !== 'string') ? [say(...of.map((id) => figures[id]))] : [])).join(' ');
  const pages = items.some(({ id }) => id === 'social-pages') && figures['social-pages'];
  const told = items.flatMap(({ id }) => narratives[id] ?? []);
  const inside = manner === 'inside' && told.length > 0;
  if (inside && sentence) told[0] = told[0].replace(/(?<=\.) |$/, ` ${sentence} `).trim();
  return [
    ...(sentence && !inside ? [paragraph(sentence)] : []),
    ...(pages ? [table([['Nền tảng', 'Cấp địa phương, ngành', 'Cấp trên trực tiếp cơ sở', 'Cấp cơ sở'], ...PLATFORMS.map(([row, name]) => [name, ...Object.values(pages[row]).map(({ text }) => text)])])] : []),
    ...told.map((text) => paragraph(text)),
  ];
}

function sectionOf(section, content, manner, depth) {
  const name = manner === 'own' ? section.title : (section.text ?? section.title);
  const prompt = section.number === undefined;
  const parts = [...contentsOf(section.items ?? [], content, manner), ...(section.sections ?? []).flatMap((one) => sectionOf(one, content, manner, depth + 1))];
  if (parts.length === 0) return [];
  if (prompt) return [paragraph(`- ${section.title}:`), ...parts];
  if (manner === 'lists') return [paragraph(name, { style: `Heading${Math.min(depth, 3)}`, list: Math.min(depth, 3) - 1 }), ...parts];
  const head = `${section.number}. ${manner === 'capitals' || depth === 1 ? name.toUpperCase() : name}`;
  return [paragraph(head, { bold: manner !== 'capitals' }), ...parts];
}

const level = (ilvl, format, text) => `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const heading = (n) => `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/><w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;
const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>${[1, 2, 3].map(heading).join('')}</w:styles>`;
const part = (name, type) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
const relation = (id, type, target) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** @returns the bytes of a Word file */
export function typedReport(outline, content, manner) {
  const { unit, signer } = content;
  const body = [
    letterhead(content, manner),
    paragraph('BÁO CÁO', { bold: true, center: true }),
    paragraph('Kết quả triển khai Chương trình số 01/CTr-BCH ngày 26/8/2020 về “Đẩy mạnh công tác truyền thông Công đoàn Việt Nam đến năm 2023”', { bold: true, center: true }),
    paragraph('Kính gửi: Tổng Liên đoàn Lao động Việt Nam (qua Ban Tuyên giáo)', { center: true }),
    paragraph(`Thực hiện Hướng dẫn số 79/HD-TLĐ ngày 23/3/2023 của Tổng Liên đoàn Lao động Việt Nam, ${unit.name} báo cáo kết quả như sau:`),
    ...outline.sections.flatMap((section) => sectionOf(section, content, manner, 1)),
    paragraph('Nơi nhận:'), paragraph('- Như trên;'), paragraph(`- ${SAMPLE_NOTE};`), paragraph('- Lưu: VT.'),
    ...[signer.authority, signer.position, signer.name].map((line) => paragraph(line, { bold: true, center: true })),
  ].join('');
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('numbering', 'numbering')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships ${RELATIONS}>${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships ${RELATIONS}>${relation('rId1', 'styles', 'styles.xml')}${relation('rId2', 'numbering', 'numbering.xml')}</Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': HEAD + STYLES,
    'word/numbering.xml': HEAD + NUMBERING,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date('2023-05-20T08:00:00') });
}
