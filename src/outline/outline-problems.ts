import { ID_PATTERN, type Condition, type Item } from './items.js';
import type { Outline, Section } from './outline.js';

/** A rule that an outline breaks, and where. */
export interface OutlineProblem {
  readonly path: string;
  readonly message: string;
}

/**
 * The rules between the parts of an outline: ids are well formed and unique, references lead somewhere,
 * conditions look back. The shape of each part is the type's matter (authored outlines) or the schema's (JSON).
 */
export function outlineProblems(outline: Outline): OutlineProblem[] {
  const problems: OutlineProblem[] = [];
  const say = (path: string, message: string): void => void problems.push({ path, message });
  const unique = (list: readonly { readonly id: string }[], path: string, seen = new Map<string, string>()): Map<string, string> => {
    list.forEach(({ id }, i) => claim(seen, id, `${path}[${String(i)}].id`));
    return seen;
  };
  const claim = (seen: Map<string, string>, id: string, path: string): void => {
    if (!ID_PATTERN.test(id)) say(path, `"${id}" is not an id: ${ID_PATTERN.source}`);
    const first = seen.get(id);
    if (first) say(path, `"${id}" is taken by ${first}`);
    else seen.set(id, path);
  };

  if (!ID_PATTERN.test(outline.id)) say('id', `"${outline.id}" is not an id: ${ID_PATTERN.source}`);
  if (!Number.isInteger(outline.version) || outline.version < 1) say('version', `${String(outline.version)} is not a whole number from 1`);
  const bands = unique(outline.bands, 'bands');
  const levels = unique(outline.levels, 'levels');
  const nodes = new Map<string, string>();
  const items = new Map<string, Item>();

  const condition = (when: Condition | undefined, path: string): void => {
    if (!when) return;
    const item = items.get(when.item);
    if (!item) say(path, `"${when.item}" is not an item before this place`);
    else if (item.kind === 'yes-no' ? typeof when.is !== 'boolean' : item.kind !== 'choice' || !item.options.some(({ id }) => id === when.is))
      say(path, `"${when.item}" has no answer ${JSON.stringify(when.is)}`);
  };
  const visitItem = (item: Item, path: string): void => {
    claim(nodes, item.id, `${path}.id`);
    condition(item.when, `${path}.when`);
    items.set(item.id, item);
    if (item.kind === 'choice') unique(item.options, `${path}.options`);
    if (item.kind === 'count' && item.parts) unique(item.parts, `${path}.parts`);
    if (item.kind === 'table') {
      const columns = unique(item.columns, `${path}.columns`);
      item.columns.forEach((column, i) => {
        if (column.kind === 'choice') unique(column.options, `${path}.columns[${String(i)}].options`);
      });
      for (const key of [...(item.key ?? []), ...Object.keys(item.feeds ?? {})])
        if (!columns.has(key)) say(path, `"${key}" is not a column`);
    }
    if (item.kind === 'matrix') {
      const rows = unique(item.rows, `${path}.rows`);
      for (const reserved of ['other', 'total']) if (rows.has(reserved)) say(`${path}.rows`, `"${reserved}" is reserved`);
      if (!('axis' in item.columns)) unique(item.columns, `${path}.columns`);
    }
  };
  const visit = (list: readonly Section[], path: string): void =>
    list.forEach((section, i) => {
      const at = `${path}[${String(i)}]`;
      claim(nodes, section.id, `${at}.id`);
      condition(section.when, `${at}.when`);
      section.items?.forEach((item, n) => visitItem(item, `${at}.items[${String(n)}]`));
      visit(section.sections ?? [], `${at}.sections`);
    });
  visit(outline.sections, 'sections');

  // References that may look forward are followed when every id is known.
  const follow = (list: readonly Section[], path: string): void =>
    list.forEach((section, i) => {
      const at = `${path}[${String(i)}]`;
      for (const id of section.seeAlso ?? []) if (!nodes.has(id)) say(`${at}.seeAlso`, `"${id}" is not a section`);
      section.items?.forEach((item, n) => {
        if (item.kind === 'table')
          for (const id of Object.values(item.feeds ?? {})) if (!items.has(id)) say(`${at}.items[${String(n)}].feeds`, `"${id}" is not an item`);
        if (item.kind === 'targets' && item.unmetTo !== undefined && !items.has(item.unmetTo))
          say(`${at}.items[${String(n)}].unmetTo`, `"${item.unmetTo}" is not an item`);
      });
      follow(section.sections ?? [], `${at}.sections`);
    });
  follow(outline.sections, 'sections');
  outline.levels.forEach((level, i) => {
    const at = `levels[${String(i)}]`;
    for (const band of [...level.bands, ...(level.band === undefined ? [] : [level.band])]) if (!bands.has(band)) say(at, `"${band}" is not a band`);
    for (const id of level.reportsTo ?? []) if (!levels.has(id)) say(`${at}.reportsTo`, `"${id}" is not a level`);
    for (const id of Object.keys(level.profile?.nodes ?? {})) if (!nodes.has(id)) say(`${at}.profile.nodes`, `"${id}" is neither a section nor an item`);
  });
  outline.recipients.forEach((rule, i) => {
    for (const id of rule.levels ?? []) if (!levels.has(id)) say(`recipients[${String(i)}].levels`, `"${id}" is not a level`);
  });
  const rows = new Set<string>();
  outline.rows?.forEach((row, i) => {
    if (rows.has(row.id)) say(`rows[${String(i)}].id`, `"${row.id}" is taken by another row`);
    rows.add(row.id);
    for (const id of row.levels ?? []) if (!levels.has(id)) say(`rows[${String(i)}].levels`, `"${id}" is not a level`);
  });
  for (const id of Object.keys(outline.dueByLevel ?? {})) if (!levels.has(id)) say('dueByLevel', `"${id}" is not a level`);
  for (const id of outline.dueFor ?? []) if (!levels.has(id)) say('dueFor', `"${id}" is not a level`);
  return problems;
}
