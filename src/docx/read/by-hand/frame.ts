import { parseDate } from '../../../i18n/dates.js';
import { oneLine } from '../../../i18n/clean-text.js';
import { fold } from '../../../i18n/fold.js';
import type { Found, IncomingDetail, Unplaced } from '../../../report/incoming.js';
import type { DocumentDetails, Signer } from '../../../report/union-report.js';
import { cellText, type Line } from './lines.js';
import type { ByHand } from './matched.js';

type RawLine = Line & { readonly raw: string };

/** What stands round a report's text. */
export interface Frame extends Pick<ByHand, 'details' | 'fixed' | 'unplaced'> {
  /** The lines between, and those behind the signature. */
  readonly body: readonly Line[];
  readonly after: readonly Line[];
  /** The name of the issuing unit as far as it is seen, in capitals or not. */
  readonly issuer?: string;
}

interface Piece { readonly text: string; readonly paragraph: number; /** As it stands, where `text` is only the part that counts. */ readonly whole?: string }

/** Space that is left to be filled in by hand: "Số:        /BC-LĐLĐ", "ngày      tháng 5". */
const GAP = /((?:^|\s)(?:số|so)\s*:?|ngày|ngay|tháng|thang)[\s\u00a0.…_]{2,}(?=\/|tháng|thang|năm|nam)/giu;

/** What stands between columns. */
const COLUMN = /\n|\t+|[\s\u00a0]{4,}/;

/** Two columns made of tabs or spaces, or of a table without lines, are two texts. */
function piecesOf(line: RawLine): Piece[] {
  if (!line.table) return line.raw.replace(GAP, '$1 ').split(COLUMN).map((text) => ({ text: oneLine(text), paragraph: line.paragraph })).filter(({ text }) => text !== '');
  const rows = line.table.rows;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  // Column by column: an issuer's name runs on below, not beside.
  return Array.from({ length: width }, (_one, column) => rows.flatMap(({ cells }, row) => {
    const cell = cells[column];
    return (cell ? cellText(cell.blocks) : '').replace(GAP, '$1 ').split(COLUMN).map((text) => ({ text: oneLine(text), paragraph: line.paragraph + row }));
  })).flat().filter(({ text }) => text !== '');
}

const FIXED = /^(?:(?:xin )?(?:chan thanh cam on|tran trong(?: cam on| bao cao)?)[!.,/ ]*|cong hoa xa hoi chu nghia viet nam|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc|[-_=*.…—–\s]+|bao cao|\(?(?:da ky|ky ten|ky, ?(?:ghi ro )?ho ten|ky va ghi ro ho ten|ky, ?dong dau|ky ten,? dong dau)(?:,? ?va dong dau)?\)?)$/;
const NUMBER = /^so ?[:.]? ?(?=[\d/…. ])/;
const DATED = /^(.{0,60}?)[,.]?\s*(ngày|ngay)[\s.…_]*(\d{0,2})[\s.…_]*(?:tháng|thang)[\s.…_]*(\d{0,2})[\s.…_]*(?:năm|nam)[\s.…_]*(\d{4})?\.?$/iu;
/** "Y, ngày 5/5/2023". */
const SLASHED = /^(.{0,60}?,)\s*(?:ngày|ngay)?\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\.?$/iu;
const BODY = /^(?:tong lien doan|nghiep doan|lien doan|ldld|cong doan|cd|cdcs|cdn|bch|ban chap hanh)\b/;
const AUTHORITY = /^(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq|thay mat)\b[./ ]/;
const POSITION = /^(?:q\. ?)?(?:pho )?(?:chu tich|truong ban|giam doc|to truong|thu truong|uy vien)\b/;
const OPENS = /^(?:thuc hien|can cu|thi hanh|trien khai|theo (?:tinh than|noi dung|huong dan|ke hoach|de nghi)|de danh gia|nham)\b/;

/** How large a unit is leads in to nothing. */
const TELLS = /\b(?:co|gom|quan ly)\b[^.;]*\d[^.;]*\b(?:doan vien|lao dong|cong doan co so|cdcs|cong doan bo phan|to cong doan)\b/;

const CONTACT = /^(?:(?:moi )?(?:thong tin )?(?:chi tiet )?(?:xin )?(?:lien he|nguoi lap bieu)|dien thoai|dt|sdt|e-?mail|hop thu)\b.{0,90}(?:\d{3}|@)/;
/** The head of a mail, and what its programme writes below. */
const MAIL = /^(?:from|sent|to|b?cc|subject|date|chu de|den|tu) ?:|^(?:sent from|gui tu) |^-+ ?(?:original|forwarded)/;

const whole = ({ text, paragraph, whole: all = text }: Piece): Found => ({ text: all, from: all.length - text.length, to: all.length, paragraph });

/** Takes the letterhead, the title and the ending off a document. */
export function takeFrame(lines: readonly RawLine[], isHeading: (line: Line) => boolean): Frame {
  const details: IncomingDetail[] = [];
  const fixed: Unplaced[] = [];
  const unplaced: Unplaced[] = [];
  const add = (document: DocumentDetails, pieces: readonly Piece[]): void => {
    const [detail] = Object.keys(document) as (keyof DocumentDetails)[];
    if (detail) details.push({ detail, document, origin: 'found', found: pieces.map(whole) });
  };
  /** The number and date, wherever they stand. */
  const common = (piece: Piece): boolean => {
    const folded = fold(piece.text);
    if (FIXED.test(folded)) {
      fixed.push(piece);
      return true;
    }
    const at = NUMBER.exec(folded);
    if (at && piece.text.length < 60) {
      const [, number = '', symbol = ''] = /^\D*?([\d]*)[\s.…_]*\/?\s*(.*)$/u.exec(piece.text.slice(2).replace(/^[\s:.]+/, '')) ?? [];
      if (number) add({ number }, [piece]);
      if (/\p{L}/u.test(symbol)) add({ symbol: symbol.replace(/\s/g, '') }, [piece]);
      if (!number && !symbol) fixed.push(piece);
      return true;
    }
    const dated = piece.text.length < 90 ? DATED.exec(piece.text.replace(SLASHED, '$1 ngày $2 tháng $3 năm $4')) : null;
    if (!dated) return false;
    const [, place = '', , day = '', month = '', year = ''] = dated;
    const date = parseDate(day && month && year ? `${day}/${month}/${year}` : '');
    if (place.trim()) add({ place: place.trim() }, [piece]);
    if ('value' in date) add({ date: date.value }, [piece]);
    if (!place.trim() && !('value' in date)) fixed.push(piece);
    return true;
  };

  const tail = tailOf(lines);
  // No letterhead is a table of so many rows: the text has begun.
  const long = lines.findIndex(({ table }) => table !== undefined && table.rows.length > 5);
  const top = lines.slice(0, long < 0 ? 45 : Math.min(long, 45));
  const isTitle = (line: RawLine, named: RegExp): boolean => piecesOf(line).some(({ text }) => named.test(fold(text))) && (line.capitals || line.table !== undefined || line.strong || fold(line.text).length < 12);
  const report = top.findIndex((line) => isTitle(line, /^bao cao(?! vien)\b/));
  const title = report >= 0 ? report : top.findIndex((line) => !line.table && isTitle(line, /^(?:bieu|tong hop|phieu|tong ket|bang tong hop)\b/));
  // What stands under the title may well use the words of a heading: the text begins behind it.
  const opens = lines.findIndex((line, i) => i > title && i < title + 12 && (/^kinh gui\b/.test(fold(line.text)) || OPENS.test(fold(line.text)) || isNumber(line)));
  let start = lines.findIndex((line, i) => i >= (opens >= 0 ? opens : title + (lines[title + 1]?.numbering || lines[title + 1]?.turn ? 1 : 2)) && i < 60 && isHeading(line));
  if (start < 0) start = Math.min(tail.from, title + 1);
  if (long >= 0) start = Math.min(start, long);
  // "… báo cáo như sau:": nothing behind it leads in.
  const led = lines.findIndex((line, i) => i > title && i < start && /nhu sau ?[:.]?$/.test(fold(line.text)));
  if (led >= 0) start = led + 1;
  let issuer = '';

  // Above the title: names of bodies, the lower one issues.
  const bodies: Piece[][] = [];
  const head = lines.slice(0, Math.min(start, tail.from));
  const above = title >= 0 ? head.slice(0, title) : head.filter((line) => line.table || line.capitals || FIXED.test(fold(line.text)) || piecesOf(line).every((piece) => DATED.test(piece.text) || NUMBER.test(fold(piece.text))));
  const below = title >= 0 ? head.slice(title) : head.filter((line) => !above.includes(line));
  // Left columns of spaced lines run on in the next line as tables do.
  for (const piece of above.flatMap(piecesOf)) {
    if (common(piece)) continue;
    const last = bodies.at(-1);
    if (BODY.test(fold(piece.text)) || !last) bodies.push([piece]);
    else last.push(piece);
  }
  const names = bodies.map((pieces) => ({ pieces, name: pieces.map(({ text }) => text).join(' ') }));
  const own = names.at(-1);
  for (const { name, pieces } of names) {
    if (name === own?.name) add({ issuer: name }, pieces);
    else if (name === names.at(-2)?.name) add({ superior: name }, pieces);
    else for (const piece of pieces) unplaced.push(piece);
  }
  issuer = own?.name ?? '';

  // From the title on: what it is about, for whom, and the opening.
  const subject: Piece[] = [];
  const addressees: Piece[] = [];
  const opening: Piece[] = [];
  let titled = false;
  let part: 'subject' | 'addressees' | 'opening' = title >= 0 ? 'subject' : 'opening';
  for (const line of below) {
    for (const piece of line.table || part !== 'opening' ? piecesOf(line) : [{ text: line.text, paragraph: line.paragraph }]) {
      const folded = fold(piece.text);
      if (/^kinh gui\b/.test(folded)) {
        part = 'addressees';
        const name = piece.text.replace(/^\S+\s+\S+?\s*:\s*|^\S+\s+\S+\s*$/u, '');
        if (name) addressees.push({ ...piece, text: name, whole: piece.text });
        else fixed.push(piece);
        continue;
      }
      if (common(piece)) continue;
      if (title < 0 && MAIL.test(folded)) {
        unplaced.push(piece);
        continue;
      }
      if (part === 'subject' && /^bao cao\b/.test(folded) && subject.length === 0) {
        subject.push({ ...piece, text: piece.text.replace(/^\S+\s+\S+\s*/u, ''), whole: piece.text });
        continue;
      }
      if (part === 'addressees' && !(/^[-–+•]/.test(piece.text) || addressees.length === 0 || (piece.text.length < 120 && !OPENS.test(folded) && !TELLS.test(folded) && !/[.:]$/.test(addressees.at(-1)?.text ?? '')))) part = 'opening';
      // A sentence under a title in bold or capitals is none of its lines.
      if (part === 'subject' && ((OPENS.test(folded) && !line.strong) || piece.text.length > 260 || (subject.length > 0 && titled && !line.strong && !line.capitals && /[.:;]$/.test(piece.text) && piece.text.length > 90))) part = 'opening';
      if (part === 'opening' && TELLS.test(folded) && !OPENS.test(folded) && !/nhu sau/.test(folded)) {
        unplaced.push(piece);
        continue;
      }
      if (part === 'subject') titled ||= line.strong || line.capitals;
      (part === 'subject' ? subject : part === 'addressees' ? addressees : opening).push(piece);
    }
  }
  if (subject.length > 0) add({ subject: oneLine(subject.map(({ text }) => text).join(' ')) }, subject);
  if (addressees.length > 0) add({ addressees: addressees.map(({ text }) => text.replace(/^[-–+•]\s*/, '').replace(/[;.]$/, '')) }, addressees);
  if (opening.length > 0) add({ opening: opening.map(({ text }) => text).join('\n') }, opening);

  // The ending: who gets it on the left, who signs on the right.
  const distribution: Piece[] = [];
  const signer: { -readonly [K in keyof Signer]: string } = {};
  const signs: Piece[] = [];
  let listed = false;
  for (const piece of lines.slice(tail.from, tail.to).flatMap(piecesOf)) {
    const folded = fold(piece.text);
    if (/^noi (?:nhan|gui)\b/.test(folded)) {
      listed = true;
      const rest = piece.text.replace(/^\S+\s+\S+?\s*:\s*|^\S+\s+\S+\s*$/u, '');
      if (rest) distribution.push({ ...piece, text: rest, whole: piece.text });
      else fixed.push(piece);
    } else if (common(piece)) continue;
    else if (AUTHORITY.test(folded)) {
      signer.authority = signer.authority ? `${signer.authority} ${piece.text}` : piece.text;
      signs.push(piece);
    } else if (POSITION.test(folded) && piece.text.length < 60 && !/^[-–]/.test(piece.text)) {
      signer.position = piece.text;
      signs.push(piece);
    } else if (/^(?:[-–+•]|luu\b)/.test(folded) || (listed && /[;.]$/.test(piece.text))) distribution.push(piece);
    else if (signs.length > 0 && /^(?:\p{Lu}[\p{L}.]*\s?){2,7}$/u.test(piece.text) && !signer.name) {
      signer.name = piece.text;
      signs.push(piece);
    } else if (signs.length > 0 && signer.authority && !signer.position && /^\P{Ll}+$/u.test(piece.text)) {
      signer.authority += ` ${piece.text}`;
      signs.push(piece);
    } else if (/^[\s"“”./]+$/.test(piece.text)) fixed.push(piece);
    else unplaced.push(piece);
  }
  if (distribution.length > 0) add({ distribution: distribution.map(({ text }) => text.replace(/^[-–+•]\s*/, '').replace(/[;.]+$/, '')) }, distribution);
  if (signs.length > 0) add({ signer }, signs);

  const body: Line[] = [];
  for (const line of lines.slice(start, tail.from)) {
    // "Trên đây là báo cáo …": said by every report, asked by none.
    if (/^tren day la (?:toan bo )?(?:bao cao|ket qua|noi dung)/.test(fold(line.text)) && line.text.length < 420) fixed.push(line);
    else if (!line.table && FIXED.test(fold(line.text))) fixed.push(line);
    // Whom to call about the report.
    else if (!line.table && line.text.length < 160 && (CONTACT.test(fold(line.text)) || /^.{0,40}\b(?:chan thanh|tran trong) cam on\b/.test(fold(line.text)) || (title < 0 && MAIL.test(fold(line.text))))) unplaced.push(line);
    else body.push(line);
  }
  const after = lines.slice(tail.to).flatMap((line): Line[] => {
    if (line.table || !(FIXED.test(fold(line.text)) || /^phu luc(?: [ivx\d]+)?[.:]?$|^\((?:ban hanh )?kem theo/.test(fold(line.text)))) return [line];
    fixed.push(line);
    return [];
  });
  return { details, fixed, unplaced, body, after, ...(issuer ? { issuer } : {}) };
}

const isNumber = ({ numbering }: Line): boolean => numbering?.kind === 'roman' || numbering?.kind === 'decimal' || numbering?.kind === 'upper';

/** Where the ending stands: from "Nơi nhận" or "TM. …" on, up to an appendix. */
function tailOf(lines: readonly RawLine[]): { readonly from: number; readonly to: number } {
  // Appendices may follow, but not a book of them.
  const lowest = Math.max(0, lines.length - 400);
  const texts = lines.map((line, i) => (i < lowest ? [] : piecesOf(line).map(({ text }) => fold(text))));
  const starts = (texts: readonly string[]): boolean => texts.some((text) => /^noi (?:nhan|gui) ?:?$/.test(text) || /^noi nhan ?:/.test(text) || ((AUTHORITY.test(text) || /^nguoi (?:lap|bao cao|tong hop)\b/.test(text)) && text.length < 90));
  let from = lines.length;
  for (let i = lines.length - 1; i >= lowest; i--) if (starts(texts[i] ?? [])) from = i;
    else if (from < lines.length && from - i > 14) break;
  if (from === lines.length) {
    // Nobody but a position and a name: the last lines of a small union's page.
    const last = texts.findIndex((pieces, i) => i >= lines.length - 8 && pieces.length > 0 && pieces.every((text) => text.length < 60) && pieces.some((text) => POSITION.test(text) && lines[i]?.capitals !== false));
    if (last >= 0) from = last;
  }
  // Place and date, or who signs, may stand a line above.
  while (from > 0 && from < lines.length) {
    const before = lines[from - 1];
    if (!before || before.table || !(DATED.test(before.text) && before.text.length < 90)) break;
    from--;
  }
  let to = lines.length;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as RawLine;
    if (/^(?:phu luc|bieu(?: so)?|bang(?: so)?)\b/.test(fold(line.text)) || (i > from + 1 && line.table && line.table.rows.length > 2 && (line.table.rows[0]?.cells.length ?? 0) > 2)) {
      to = i;
      break;
    }
  }
  return { from, to };
}
