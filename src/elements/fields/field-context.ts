import type { CSSResult } from 'lit';
import type { Words } from '../../i18n/vi/index.js';
import { textIn, type Text } from '../../outline/text.js';
import type { ReportStore } from '../../store/report-store.js';

/** What the fields of one form share. */
export interface FieldContext {
  readonly store: ReportStore;
  readonly words: Words;
  readonly readonly: boolean;
  /** Says something once, politely, and offers to take it back. */
  say(message: string, undo?: () => void): void;
  /** Gives the fields a style sheet that came later. */
  adopt(styles: CSSResult): void;
}

/** A text of the outline in the language of the form. */
export const titleIn = (context: FieldContext, text: Text): string => textIn(text, context.words.language);
