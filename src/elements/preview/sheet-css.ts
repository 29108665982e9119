import type { Layout } from '../../paper/layout.js';

/** What Word calls single spacing: the height of a line of Times New Roman by its size. */
const SINGLE = 1.15;

/**
 * The paper's style, made of its layout. One text for the screen and for print: every measure is so many
 * times `--mm`, which is a millimetre on paper and shrinks with the element on the screen.
 */
export function sheetCss(layout: Layout): string {
  const { page, letterhead, rule, title, addressees, body, headings, table, signature, appendix, pageNumber } = layout;
  const mm = (n: number): string => `calc(var(--mm)*${String(n)})`;
  const pt = (n: number): string => mm(Math.round((n * 254_000) / 72) / 10_000);
  const forms = { text: body.firstLine, dash: body.dash, plus: body.plus, letter: body.letter };
  return `
.sheet{--mm:1mm;font:${pt(body.size)}/${String(SINGLE)} "${layout.font}","Liberation Serif",Tinos,serif;color:#000;background:#fff;text-align:left;overflow-wrap:break-word}
.sheet :is(p,h3,h4,h5,h6,table,hr){margin:0;font-size:1em;font-weight:400;font-style:normal}
.sheet hr{border:0;border-top:max(1px,${pt(rule.thickness)}) solid #000;height:0;margin:${pt(rule.before)} auto 0}
.letterhead{display:grid;grid-template-columns:${mm(letterhead.issuerWidth)} 1fr;text-align:center}
.letterhead .issuer{font-size:${pt(letterhead.issuer)}}.letterhead .issuer.many{font-size:${pt(letterhead.many)}}
.letterhead b,.letterhead span{display:block}.letterhead .line span,.letterhead .line button{display:inline}
.letterhead .nation{font-size:${pt(letterhead.nation)};font-weight:700}.letterhead .motto{font-size:${pt(letterhead.motto)};font-weight:700}
.letterhead .line{padding-top:${pt(letterhead.before)}}
.letterhead .number{font-size:${pt(letterhead.number)}}.letterhead .place-date{font-size:${pt(letterhead.placeDate)};font-style:italic}
.title{text-align:center;padding:${pt(title.before)} ${mm(title.indent)} ${pt(title.after)}}
.sheet .title :is(h3,p){font-weight:700}.sheet .title h3{font-size:${pt(title.size)}}.sheet .title p{font-size:${pt(title.subject)}}.title p span{display:block}
.addressees{font-size:${pt(addressees.size)};padding-bottom:${pt(addressees.after)}}
.addressees.one{text-align:center}.addressees.many{padding-left:${mm(addressees.left)}}
.addressees.many p+p{padding-left:${mm(addressees.dash - addressees.left)}}
.sheet h4,.sheet h5,.sheet h6,.sheet .p{text-align:justify;line-height:${String(body.line * SINGLE)};text-indent:${mm(body.firstLine)};margin:${pt(body.before)} 0 ${pt(body.after)}}
${headings.map(({ size, bold, italic, capitals, before }, rank) => `.sheet h${String(rank + 4)}{font-size:${pt(size)};font-weight:${bold ? '700' : '400'};font-style:${italic ? 'italic' : 'normal'};text-transform:${capitals ? 'uppercase' : 'none'};margin-top:${pt(before)};break-after:avoid}`).join('')}
${Object.entries(forms).map(([form, indent]) => `.sheet .p.${form}{text-indent:${mm(indent)}}`).join('')}
.sheet .p.next{break-after:avoid}.sheet .p.open{text-align:left}
.sheet table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:${pt(table.size)};line-height:${String(table.line * SINGLE)};margin:${pt(body.before)} 0}
.sheet :is(th,td){border:max(1px,${pt(table.border)}) solid #000;padding:${mm(table.inside)} ${mm(table.side)};vertical-align:middle;text-indent:0}
.sheet th,.sheet tr.total td{font-weight:700}.sheet th,.center{text-align:center}.right{text-align:right}.left{text-align:left}
.sheet tr{break-inside:avoid}.sheet thead{display:table-header-group}
.signature{display:grid;grid-template-columns:${mm(signature.distributionWidth)} 1fr;padding-top:${pt(signature.before)};break-inside:avoid}
.signature .signer{text-align:center;font-size:${pt(signature.size)}}.sheet .signature .signer p{font-weight:700}
.signature .room{height:${pt(signature.size * SINGLE * signature.lines)}}
.sheet .copies p{font-size:${pt(signature.copies)}}.sheet .copies p:first-child{font-size:${pt(signature.distribution)};font-weight:700;font-style:italic}
.appendix-head{text-align:center;padding-bottom:${pt(appendix.after)}}
.sheet .appendix-head h4{font-size:${pt(appendix.number)};text-align:center;text-indent:0;text-transform:none;font-weight:700;margin:0}
.sheet .appendix-head .t{font-size:${pt(appendix.title)};font-weight:700}.sheet .appendix-head .n{font-size:${pt(appendix.note)};font-style:italic}
@page{size:A4;margin:${[page.top, page.right, page.bottom, page.left].map((n) => `${String(n)}mm`).join(' ')};${number(pageNumber)}}
@page wide{size:A4 landscape}
@page :first{${number(pageNumber, 'none')}}
@media print{body{margin:0}.sheet{print-color-adjust:exact}.sheet+.sheet{break-before:page}.sheet.wide{page:wide}}
@media screen{
.sheet{--mm:min(1mm,calc((100cqw - 32px)/${String(page.width)}));width:${mm(page.width)};min-height:${mm(page.height)};padding:${[page.top, page.right, page.bottom, page.left].map(mm).join(' ')};margin:0 auto;box-shadow:0 1px 6px #0005}
.sheet.wide{--mm:min(1mm,calc((100cqw - 32px)/${String(page.height)}));width:${mm(page.height)};min-height:${mm(page.width)}}
.sheet+.sheet{margin-top:24px}}`;
}

const number = ({ at, size }: Layout['pageNumber'], content = 'counter(page)'): string =>
  `@${at}{content:${content};font:${String(size)}pt "Times New Roman",serif}`;
