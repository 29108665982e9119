import type { Finding, FindingCode } from '../report/finding.js';

/** A sentence for every code, made of the finding's data. A language without one of them does not compile. */
export type FindingWords = { readonly [C in FindingCode]: (finding: Extract<Finding, { readonly code: C }>) => string };

/** The sentence for a finding in the language of the words. */
export const findingText = (words: { readonly findings: FindingWords }, finding: Finding): string =>
  (words.findings[finding.code] as (finding: Finding) => string)(finding);
