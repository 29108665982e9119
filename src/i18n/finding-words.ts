import type { Finding, FindingCode } from '../report/finding.js';

export type { UnparsedReason } from '../report/finding.js';

/** A sentence for every code, made of the finding's data. A language without one of them does not compile. */
export type FindingWords = { readonly [C in FindingCode]: (finding: Extract<Finding, { readonly code: C }>) => string };

/** The sentence for a finding in the language of the words. */
export const findingText = (words: { readonly findings: FindingWords }, finding: Finding): string =>
  (words.findings[finding.code] as (finding: Finding) => string)(finding);

/** The beginning of a text, for quoting it in a sentence. */
export const excerpt = (text: string): string => {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).replace(/[\ud800-\udbff]$/, '').trimEnd()}…` : line;
};
