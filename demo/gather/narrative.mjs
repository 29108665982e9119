/** Puts the paragraphs of a report together from the parts in phrases.mjs. */
import { GENERAL, LISTS, SENTENCES, VIEWS } from './phrases.mjs';

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function filled(sentence, unit, die) {
  const used = new Set();
  return capital(sentence.replace(/\{(\w+)\}/g, (_, name) => {
    if (name === 'unit') return unit.shortName ?? unit.name;
    if (name === 'place') return unit.place ?? 'địa phương';
    const word = die.pick(LISTS[name].filter((one) => !used.has(one)));
    used.add(word);
    return word;
  }));
}

/** The paragraphs of one prompt. `length`: how many sentences stand beside those that are of this prompt alone. */
export function paragraphsOf(itemId, unit, die, length) {
  const own = die.some(SENTENCES[itemId], length === 0 ? 2 : 5);
  const more = die.some(GENERAL[VIEWS.test(itemId) ? 'view' : 'result'], length);
  const said = [...own, ...more].map((sentence) => filled(sentence, unit, die));
  const listed = /^(solutions|proposals)/.test(itemId);
  if (listed) return said.map((sentence) => `- ${sentence}`);
  const paragraphs = [];
  while (said.length > 0) paragraphs.push(said.splice(0, die.int(2, 4)).join(' '));
  return paragraphs;
}

const OPTIONAL = ['press-planning-text', 'information-needs-text', 'social-presence-text', 'targets-text', 'causes-text'];

/** @returns item id → paragraphs; a unit passes over some of the prompts that may be passed over */
export function narrativesOf(unit, die, length) {
  const skipped = new Set(die.some(OPTIONAL, die.int(1, 4)));
  return Object.fromEntries(Object.keys(SENTENCES).filter((id) => !skipped.has(id)).map((id) => [id, paragraphsOf(id, unit, die, length)]));
}
