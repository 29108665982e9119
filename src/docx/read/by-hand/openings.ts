import { printed } from '../../../outline/text.js';
import { under, type Expected } from './expected.js';
import type { Node, Nodes } from './nodes.js';
import { plainOf } from './words.js';

/** What turns from what is good to what is not. */
const TURN = /^(?:tuy (?:nhien|vay|the)|song(?! song)|the nhung|(?:mac )?du vay)\b/;
/** What is told of the time to come. */
const AHEAD = /^(?:trong )?(?:thoi gian (?:toi|den)|nam toi|nhung nam toi|sap toi)\b/;
/** Who speaks, in front of it. */
const WHO = /^(?:chung toi|don vi|cong doan [a-z]+|em|ngoai ra)? ?(?:xin |kinh |rat )?(?=kien nghi|de xuat)/;
const NAME = { least: 2, most: 5 };
/** No such words are longer. */
const HEAD = 60;

/**
 * Places that a text names with its first words, as a reader hears it without a heading: "Đề xuất cấp trên …", "Kinh nghiệm là …";
 * "Tuy vậy, …" goes to what is asked of weaknesses.
 */
export function openingsIn({ list }: Nodes, { eldest }: Expected): (text: string) => readonly Node[] {
  const goesTo = (node: Node): Node | undefined => (node.item ? node : eldest[node.index]);
  // What a whole part is called may be said anywhere in it.
  const names = list.filter(({ own, place }) => own && place.parent).flatMap((node) => printed(node.place.section.title).split(/[,;]\s*|\s+và\s+/u).flatMap((name) => {
    const words = plainOf(name).trim().split(' ');
    const to = goesTo(node);
    return to && words.length >= NAME.least && words.length <= NAME.most ? [{ name: `${words.join(' ')} `, to }] : [];
  }));
  const weak = list.filter(({ own, themes }) => own && themes.some((one) => one.has('=weakness')));
  const turned = weak.filter((node) => !weak.some((above) => above !== node && under(node, above))).map(goesTo).filter((node) => node !== undefined);
  const planned = list.filter(({ numbering, themes, item }) => numbering && item && themes.some((one) => one.has('=plan')));
  return (text) => {
    const said = `${plainOf(text.slice(0, HEAD))} `.replace(WHO, '');
    if (AHEAD.test(said)) return planned;
    return TURN.test(said) ? turned : [...new Set(names.filter(({ name }) => said.startsWith(name)).map(({ to }) => to))];
  };
}
