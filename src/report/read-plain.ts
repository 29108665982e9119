import { cleanText } from '../i18n/clean-text.js';
import { parseDate } from '../i18n/dates.js';
import { formatNumber } from '../i18n/numbers.js';
import { isDeeperThan } from '../outline/depth.js';
import type { Finding, Place } from './finding.js';

/** An object of JSON. Keys are read by `own` only: a file may hold `__proto__` as well as any other. */
export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (raw: unknown): raw is Json => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
export const own = (raw: Json, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);

/** Where a reader stands, and where it says what it met. */
export interface At {
  /** As in `answers.papers.value.rows[3]`. */
  readonly path: string;
  readonly place: Place;
  readonly findings: Finding[];
  /** What fits nowhere, as lines of text: it is kept beside the report. */
  readonly aside: string[];
}

/** Reads a value out of JSON; `undefined` where it is not of that shape. */
export type Read<T> = (raw: unknown, at: At) => T | undefined;

export const under = (at: At, key: string | number, place: Place = at.place): At => ({
  path: typeof key === 'number' ? `${at.path}[${String(key)}]` : at.path === '' ? key : `${at.path}.${key}`,
  place,
  findings: at.findings,
  aside: at.aside,
});

/** Says that something is not as it should be. */
export const misfit = (at: At): void => void at.findings.push({ code: 'value-misfit', path: at.path, ...at.place });

/** Keeps what fits nowhere. */
export function setAside(raw: unknown, at: At): void {
  misfit(at);
  const text = asText(raw);
  if (text !== '') at.aside.push(`${at.path}: ${text}`);
}

export const text: Read<string> = (raw) => (typeof raw === 'string' ? cleanText(raw) : undefined);
export const truth: Read<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined);
export const number: Read<number> = (raw) => (typeof raw === 'number' && Number.isFinite(raw) ? raw + 0 : undefined);
export const wholeNumber: Read<number> = (raw) => (Number.isSafeInteger(raw) && (raw as number) >= 0 ? (raw as number) + 0 : undefined);
/** Whether a text is a day, a month or a year that exists, in ISO 8601. */
export const isDate = (raw: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(raw) && 'value' in parseDate(raw);
export const date: Read<string> = (raw) => (typeof raw === 'string' && isDate(raw) ? raw : undefined);
export const oneOf = <const T extends string>(...words: readonly T[]): Read<T> => (raw) => words.find((word) => word === raw);

/** A list of what can be read; the rest is set aside. */
export const listOf = <T>(read: Read<T>): Read<readonly T[]> => (raw, at) => {
  if (!Array.isArray(raw)) return undefined;
  const list: T[] = [];
  raw.forEach((one: unknown, i) => {
    const here = under(at, i);
    const value = read(one, here);
    if (value === undefined) setAside(one, here);
    else list.push(value);
  });
  return list;
};

/** The known keys of an object that can be read; the rest is set aside. Never `undefined` but for what is no object. */
export function fields<T>(raw: Json, at: At, known: { readonly [K in keyof T]-?: Read<NonNullable<T[K]>> }): Partial<T> {
  const found: [string, unknown][] = [];
  for (const key of Object.keys(raw)) {
    const one = raw[key];
    if (one === undefined || one === null) continue;
    const here = under(at, key);
    const read = Object.hasOwn(known, key) ? known[key as keyof T] : undefined;
    const value = read?.(one, here);
    if (value === undefined) setAside(one, here);
    else found.push([key, value]);
  }
  return Object.fromEntries(found) as Partial<T>;
}

const DEEPEST = 32;

/** Anything as text, so that it can be kept and shown. */
export function asText(raw: unknown): string {
  if (typeof raw === 'string') return cleanText(raw);
  if (typeof raw === 'number' && Number.isFinite(raw)) return formatNumber(raw);
  if (typeof raw === 'number' || typeof raw === 'boolean' || typeof raw === 'bigint') return String(raw);
  if (typeof raw !== 'object' || raw === null) return '';
  if (!isDeeperThan(raw, DEEPEST))
    try {
      return cleanText(JSON.stringify(raw));
    } catch {
      // Not JSON, though it looked so: a bigint, or a method of its own that fails.
    }
  return cleanText(wordsIn(raw).join(' '));
}

/** The words in something too deep to be written out, in reading order. */
function wordsIn(raw: object): string[] {
  const words: string[] = [];
  const seen = new Set<object>([raw]);
  const open: unknown[] = [raw];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) {
      if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' || typeof one === 'bigint') words.push(String(one));
      continue;
    }
    for (const [key, part] of (Object.entries(one) as [string, unknown][]).reverse()) {
      if (typeof part === 'object' && part !== null) {
        if (seen.has(part)) continue;
        seen.add(part);
      }
      open.push(part);
      if (!Array.isArray(one)) open.push(key);
    }
  }
  return words;
}

/** A copy of JSON of any shape, its text clean. What lies too deep, or is not JSON, becomes text. */
export function plain(raw: unknown, depth = 0): unknown {
  if (raw === null || typeof raw === 'boolean') return raw;
  if (typeof raw === 'number') return number(raw, NOWHERE) ?? String(raw);
  if (typeof raw !== 'object' || depth > DEEPEST) return asText(raw);
  if (Array.isArray(raw)) return raw.map((one: unknown) => plain(one, depth + 1));
  return Object.fromEntries(Object.entries(raw).filter(([, one]) => one !== undefined).map(([key, one]) => [cleanText(key), plain(one, depth + 1)]));
}

const NOWHERE: At = { path: '', place: {}, findings: [], aside: [] };
