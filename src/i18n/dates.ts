const ISO = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/;

/** An ISO date as text writes it: "30/5/2023", "10/2020", "2020". Anything else comes back as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  return year === undefined ? iso : [day, month].filter(Boolean).map(Number).concat(Number(year)).join('/');
}

export type ParsedDate = { readonly value: string } | { readonly reason: 'not-a-date' };

/** "30/5/2023", "26.8.2020", "ngày 2 tháng 10 năm 2020", "tháng 10/2020", "năm 2020". */
const WRITTEN = /^(?:(?:ngày )?(?:(\d\d?)(?: ?[/.-] ?| tháng ))?(?:tháng )?(\d\d?)(?: ?[/.-] ?|,? năm ))?(?:năm )?(\d{4})$/;

/**
 * Reads a day, a month or a year as officers write it, into ISO 8601 (`2020-10-02`, `2020-10`, `2020`).
 *
 * The year has four digits. "5/23" may be a day or a month, and a document needs the year in full anyway: a
 * guess would change what was typed, so it is left as it is.
 */
export function parseDate(text: string): ParsedDate {
  const line = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const found = ISO.exec(line)?.slice(1) ?? WRITTEN.exec(line)?.slice(1).reverse() ?? [];
  const parts = found.filter(Boolean).map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  // Days and months that do not exist run over into others.
  const exists = year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { value: parts.map((part) => String(part).padStart(2, '0')).join('-') } : { reason: 'not-a-date' };
}

/** Room for a number to be written in by hand; no-break, so that a web page shows it too. */
const GAP = '\u00a0'.repeat(5);

/**
 * The date on a letterhead, with the zeros that NĐ 30/2020 asks for (days under 10, months 1 and 2):
 * "ngày 05 tháng 01 năm 2020", "ngày 29 tháng 6 năm 2019". What is not known is left as a gap.
 */
export function letterDate(iso: string | undefined): string {
  const [, year = GAP, month, day] = ISO.exec(iso ?? '') ?? [];
  const monthText = month === undefined ? GAP : Number(month) < 3 ? month.padStart(2, '0') : String(Number(month));
  return `ngày ${day?.padStart(2, '0') ?? GAP} tháng ${monthText} năm ${year}`;
}
