import { expect } from 'chai';
import * as z from 'zod/mini';
import { outlineSchemas } from '../../src/outline/outline-schema.js';
import { parseOutline } from '../../src/outline/parse-outline.js';
import { createReport } from '../../src/report/create-report.js';
import { textOf } from '../support/files.js';

describe('the README of the outlines', () => {
  let readme: string;
  before(async () => {
    readme = await textOf('../../schema/README.md', import.meta.url);
  });

  it('has an example that is an outline, and can be reported on', () => {
    const example = JSON.parse(/```json\n([^`]+)```/u.exec(readme)?.[1] ?? '') as unknown;
    const parsed = parseOutline(example);
    expect(parsed).to.have.property('status', 'complete');
    if (parsed.status !== 'complete') return;
    const unit = { name: 'CĐCS Trường THCS C', level: 'grassroots', superior: 'Liên đoàn Lao động tỉnh A' };
    const report = createReport(parsed.outline, { id: 'r', now: new Date(0), unit });
    expect(report.document.addressees).to.deep.equal(['Liên đoàn Lao động tỉnh A']);
  });

  it('explains every key that an outline may have', () => {
    const keys = keysOf(z.toJSONSchema(outlineSchemas().outline));
    expect(keys.size).to.be.greaterThan(60);
    const explained = readme.replace(/```[^]*?```/gu, '');
    // In code, as it is or with the mark of what may be absent, or named inside a shape.
    const isExplained = (key: string): boolean => new RegExp(`\`[^\`]*\\b${key}\\b[^\`]*\``, 'u').test(explained);
    expect([...keys].filter((key) => !isExplained(key))).to.deep.equal([]);
  });
});

/** The names of all properties in a JSON Schema, at any depth. */
function keysOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') Object.keys(value as object).forEach((name) => found.add(name));
    keysOf(value, found);
  }
  return found;
}
