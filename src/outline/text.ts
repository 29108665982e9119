/** A wording: Vietnamese alone, or Vietnamese and English. Documents always use the Vietnamese. */
export type Text = string | { readonly vi: string; readonly en: string };

/** A language of the interface. */
export type Language = 'vi' | 'en';

/** The wording in a language; a text without English stays Vietnamese. */
export const textIn = (text: Text, language: Language): string =>
  typeof text === 'string' ? text : text[language];

/** The Vietnamese wording: what documents print. */
export const printed = (text: Text): string => textIn(text, 'vi');
