import type * as z from 'zod/mini';
import type { OutlineConfig } from '../../src/outline/extend-outline.js';
import type { Column, Item } from '../../src/outline/items.js';
import type { Outline, Section } from '../../src/outline/outline.js';
import type { outlineSchemas } from '../../src/outline/outline-schema.js';
import type { Same } from './same.js';

type Schemas = ReturnType<typeof outlineSchemas>;

const is = <T extends true>(..._proof: T[]): void => undefined;

is<Same<Column, z.infer<Schemas['column']>>>();
is<Same<Item, z.infer<Schemas['item']>>>();
is<Same<Omit<Section, 'sections'>, z.infer<Schemas['heading']>>>();
is<Same<Outline, z.infer<Schemas['outline']>>>();
is<Same<OutlineConfig, z.infer<Schemas['config']>>>();

// The proof can fail: a key too few, an optional key that is not, another type.
type No<T extends false> = T;
export type Checks = [
  No<Same<{ a: string; b?: string }, { a: string }>>,
  No<Same<{ a: string; b?: string }, { a: string; b: string }>>,
  No<Same<{ a: { b?: string }[] }, { a: { b?: number }[] }>>,
];
