import type { Language } from '../outline/text.js';
import { WORDS, type CommandWords } from './words.js';

/** What the command was asked for. */
export interface Asked {
  readonly folder: string;
  readonly outline: string;
  readonly unit: string;
  readonly out: readonly string[];
  readonly level?: string;
  readonly directory?: string;
  readonly date?: string;
  readonly decisions?: string;
  readonly records?: 'append' | 'totals';
  /** Whether the document has an appendix of what each unit gave. */
  readonly appendix: boolean;
  readonly language: Language;
}

const OPTIONS = ['outline', 'unit', 'out', 'level', 'directory', 'date', 'decisions', 'records', 'lang'] as const;
type Option = (typeof OPTIONS)[number];

/** Reads the words behind `gather`; a text where they are not understood, empty where help is asked for. */
export function readArguments(words: readonly string[], fallback: Language): { readonly asked: Asked } | { readonly problem: string; readonly says: CommandWords } {
  const given = new Map<Option, string[]>();
  const folders: string[] = [];
  const problems: ((says: CommandWords) => string)[] = [];
  let help = words.length === 0;
  let appendix = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--help' || word === '-h') help = true;
    else if (word === '--appendix') appendix = true;
    else if (!word.startsWith('--')) folders.push(word);
    else {
      const [, name = '', inline] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
      const option = OPTIONS.find((one) => one === name);
      const value = inline ?? words[++i];
      if (!option) problems.push((says) => says.unknownOption(word));
      else if (value === undefined) problems.push((says) => says.missingOption(word));
      else given.set(option, [...(given.get(option) ?? []), value]);
    }
  }
  const one = (option: Option): string | undefined => given.get(option)?.at(-1);
  const lang = one('lang');
  const language: Language = lang === 'en' || lang === 'vi' ? lang : fallback;
  const says = WORDS[language];
  const [folder] = folders;
  const [outline, unit, out, records, date] = [one('outline'), one('unit'), given.get('out'), one('records'), one('date')];
  if (help) return { problem: '', says };
  if (folder === undefined || folders.length > 1) problems.push(() => (folder === undefined ? says.missingOption('<folder>') : says.unknownOption(folders[1] ?? '')));
  for (const [name, value] of [['--outline', outline], ['--unit', unit], ['--out', out?.[0]]] as const) if (!value) problems.push(() => says.missingOption(name));
  if (records !== undefined && records !== 'append' && records !== 'totals') problems.push(() => says.unknownOption(`--records ${records}`));
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) problems.push(() => says.unknownOption(`--date ${date}`));
  for (const file of out ?? []) if (!/\.(?:docx|json|csv|xlsx)$/i.test(file)) problems.push(() => says.unknownFormat(file));
  if (problems.length > 0 || folder === undefined || !outline || !unit || !out) return { problem: problems.map((problem) => problem(says)).join('\n'), says };
  const rest = Object.fromEntries((['level', 'directory', 'date', 'decisions', 'records'] as const).flatMap((option) => (one(option) === undefined ? [] : [[option, one(option)]])));
  return { asked: { folder, outline, unit, out, language, appendix, ...rest } };
}
