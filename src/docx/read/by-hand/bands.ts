import type { Outline } from '../../../outline/outline.js';
import { printed, type Text } from '../../../outline/text.js';
import { spokenIn } from './themes.js';
import { syllables } from './words.js';

/** A union that is named, and is no level: the one that reports. */
const OWN = /(?:^| )(?:lien doan lao dong|cong doan) (?!co so|cap tren|cac|bo phan|truc thuoc|thanh vien)/;
const LEVEL = /(?:^| )cap (?!(?:cong|lien) doan)((?:[a-z]+ ?){1,3})/;

interface Band { readonly id: string; readonly title: Text; readonly short?: Text }

/** What an entry is called, in full and in short. */
export const titlesOf = ({ title, short }: Omit<Band, 'id'>): Text[] => [title, ...(short === undefined ? [] : [short])];

/** Of a text, the band of levels that it tells; none where it tells several, or none. @param level of the unit that reports: a union that is named and is no level is this one */
export function bandIn(bands: readonly Band[], outline: Outline, level: string | undefined): (text: string) => string | undefined {
  const known = bands.map((entry) => {
    const { id, title } = entry;
    const names = titlesOf(entry).map((one) => syllables(printed(one)).join(' '));
    // "Cấp ngành", "cấp tổng công ty": who is in a band is told by its levels.
    return { id, names, themes: new Set(spokenIn(syllables(printed(title))).themes.keys()), levels: [...names, ...outline.levels.filter(({ band }) => band === id).map((level) => syllables(printed(level.title)).join(' '))] };
  });
  const own = outline.levels.find(({ id }) => id === level)?.band;
  const only = (list: typeof known): string | undefined => (list.length === 1 ? list[0]?.id : undefined);
  return (text) => {
    const list = syllables(text);
    const plain = ` ${list.join(' ')} `;
    const { themes } = spokenIn(list);
    const told = known.filter((band) => [...band.themes].some((theme) => themes.has(theme)));
    if (told.length > 0) return only(told);
    const lengths = known.map((band) => ({ band, length: Math.max(...band.names.map((name) => (plain.includes(` ${name} `) ? name.length : 0))) })).sort((a, b) => b.length - a.length);
    if ((lengths[0]?.length ?? 0) > 0) return lengths[0]?.band.id;
    const words = (LEVEL.exec(plain)?.[1] ?? '').trim().split(' ');
    for (let length = words.length; length > 0 && words[0]; length--) {
      const named = known.filter(({ levels }) => levels.some((one) => ` ${one} `.includes(` ${words.slice(0, length).join(' ')} `)));
      if (named.length > 0) return only(named);
    }
    return own !== undefined && OWN.test(plain) && known.some(({ id }) => id === own) ? own : undefined;
  };
}
