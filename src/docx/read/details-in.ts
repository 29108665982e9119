import { oneLine } from '../../i18n/clean-text.js';
import { parseDate } from '../../i18n/dates.js';
import type { Finding } from '../../report/finding.js';
import type { Found, IncomingDetail } from '../../report/incoming.js';
import type { DocumentDetails, Signer, UnionReport } from '../../report/union-report.js';
import { parseKey } from '../anchor-key.js';
import { linesIn } from './narrative-in.js';
import { filled } from './typed.js';
import { isGap, type Said, type Visible } from './visible.js';

type Detail = keyof DocumentDetails;

export interface DetailsIn {
  readonly document: DocumentDetails;
  readonly details: readonly IncomingDetail[];
  readonly findings: readonly Finding[];
  /** The issuer as it stands on the paper, where somebody changed it. */
  readonly issuer?: string;
}

const plainLine = (text: string): string => oneLine(filled(text)).replace(/^[-–]\s*/, '').replace(/[;.]+$/, '').trim();

/**
 * The details of the document as the paper has them now. `hasData`: whether the file carries its report.
 *
 * @param opening the lines of the opening paragraph that stand there where nobody wrote another
 */
export function detailsIn(report: UnionReport, visible: Visible, hasData: boolean, opening: string): DetailsIn {
  const pieces = new Map<Detail, { said: Said; piece: number; name: boolean; key: string }[]>();
  for (const [key, said] of visible.said) {
    const parsed = parseKey(key);
    if (parsed?.kind !== 'detail') continue;
    const list = pieces.get(parsed.detail) ?? [];
    list.push({ said, piece: parsed.piece, name: parsed.name === true, key });
    pieces.set(parsed.detail, list);
  }
  let document: DocumentDetails = report.document;
  const details: IncomingDetail[] = [];
  const findings: Finding[] = [];
  let issuer: string | undefined;
  for (const [detail, list] of pieces) {
    const added = visible.added.filter(({ after, before }) => list.some(({ key }) => key === after || key === before));
    if (list.every(({ said }) => said.same) && added.length === 0) continue;
    const sorted = list.sort((a, b) => a.piece - b.piece);
    const found: Found[] = [...sorted.filter(({ said }) => !said.same).map(({ said }) => said.found), ...added.map((one) => one.found)];
    const text = oneLine(filled(sorted.map(({ said }) => said.text).join(' ')));
    const value = ((): DocumentDetails[Detail] | undefined => {
      switch (detail) {
        case 'date': {
          if (isGap(text) || !/\d.*tháng\s*\d/.test(text)) return undefined;
          const read = parseDate(text);
          if ('value' in read) return read.value;
          findings.push({ code: 'text-differs', detail, text });
          return undefined;
        }
        case 'addressees':
        case 'distribution': {
          const lines = sorted.flatMap(({ said, key }) => [said.text, ...added.filter(({ after }) => after === key).map((one) => one.text)]);
          return lines.flatMap((line) => line.split('\n')).map(plainLine).filter(Boolean);
        }
        case 'opening': {
          const keys = new Map(sorted.map(({ piece, key }) => [piece, key]));
          return linesIn(report.document.opening ?? opening, keys, visible.said, added, keys).text;
        }
        case 'signer': return signerIn(report.document.signer, sorted);
        case 'number': return text.replace(/[/]+$/, '').trim();
        default: return isGap(text) ? undefined : text;
      }
    })();
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    // A symbol is printed with a gap while half of it is not known.
    if (detail === 'symbol' && /-$/.test(text)) continue;
    if (detail === 'issuer') issuer = text;
    document = { ...document, [detail]: value };
    const before = report.document[detail];
    details.push({ detail, document: { [detail]: value }, origin: hasData ? 'edited' : 'visible', found, ...(before === undefined ? {} : { data: { [detail]: before } }) });
  }
  return { document, details, findings, ...(issuer === undefined ? {} : { issuer }) };
}

function signerIn(before: Signer | undefined, list: readonly { readonly said: Said; readonly name: boolean }[]): Signer {
  const name = list.find((one) => one.name);
  const lines = list.filter((one) => !one.name);
  const signer: { authority?: string; position?: string; name?: string } = { ...before };
  const first = lines[0];
  const last = lines.at(-1);
  const words = (said: Said): string => oneLine(filled(said.text));
  if (first && !first.said.same && words(first.said)) signer[lines.length > 1 || /^(TM|KT|TL|TUQ|Q)\./i.test(words(first.said)) ? 'authority' : 'position'] = words(first.said);
  if (last && last !== first && !last.said.same && words(last.said)) signer.position = words(last.said);
  if (name && !name.said.same && words(name.said)) signer.name = words(name.said);
  return signer;
}
