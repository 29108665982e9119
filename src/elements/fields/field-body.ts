import type { TemplateResult } from 'lit';
import type { Item } from '../../outline/items.js';
import type { Place } from '../../report/finding.js';
import { choiceField } from './choice-field.js';
import { control } from './control.js';
import { countField, ratioField } from './count-field.js';
import type { ItemField } from './item-field.js';
import { LaterBody } from './later-body.js';
import { narrativeField } from './narrative-field.js';

/** The part of an item's field that depends on its kind. */
export interface FieldBody {
  template(): TemplateResult;
  /** Resolves when its field is there; absent: it is. */
  readonly ready?: Promise<void> | undefined;
  /** For what draws its rows by itself. */
  update?(rows?: ReadonlySet<string>): void;
  /** Puts the caret in; false: the first control will do. */
  focus?(place: Place): boolean;
}

/** Kinds that take more than one control: their question names a group. */
export const isGroup = ({ kind }: Item): boolean => /^(?:choice|yes-no|table|matrix|targets)$/.test(kind);

export function bodyOf(field: ItemField): FieldBody {
  switch (field.item.kind) {
    case 'narrative':
      return { template: narrativeField(field) };
    case 'count':
      return { template: () => countField(field) };
    case 'ratio':
      return { template: () => ratioField(field) };
    case 'text':
    case 'date':
      return { template: () => control(field.slot()) };
    case 'choice':
    case 'yes-no':
      return { template: () => choiceField(field) };
    case 'table':
      return new LaterBody(field, ({ TableField }) => new TableField(field));
    case 'matrix':
      return new LaterBody(field, ({ matrixField }) => ({ template: matrixField(field) }));
    case 'targets':
      return new LaterBody(field, ({ targetsField }) => ({ template: targetsField(field) }));
  }
}
