import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import { languages, type PartlyTranslated } from '#shared/domain/language.ts';
import { maxTemplateBytes } from '#shared/domain/limits.ts';
import { bytesOfTemplate } from '#shared/domain/templates/question-template.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { describeTemplateStore } from '#tests/support/contracts/template-store-contract.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

describeTemplateStore('on the table', () => createTemplateStore(real.table));

test('The largest template that is allowed fits in an item', async () => {
  const long = (length: number): PartlyTranslated =>
    Object.fromEntries(languages.map((language) => [language, 'å'.repeat(length)]));
  const one = { id: 'q', type: 'long_text', required: true, competency: 'a', help: null, showIf: null } as const;
  const questions = Array.from({ length: 60 }, (_, index) => ({ ...one, id: `q${index}`, text: long(490) }));
  const template = buildTemplate({ id: newId('tpl'), languages, name: long(100), questions });
  const size = bytesOfTemplate(template);
  const rest = Math.floor((maxTemplateBytes - size) / (2 * languages.length)) - 10;
  const largest = { ...template, competencies: { a: long(rest) } };
  expect(maxTemplateBytes - bytesOfTemplate(largest)).toBeGreaterThan(0);
  expect(maxTemplateBytes - bytesOfTemplate(largest)).toBeLessThan(1_000);
  const store = createTemplateStore(real.table);
  const organisation = newId('org');
  expect(await store.create(organisation, largest)).toBe('created');
  expect(await store.find(organisation, largest.id)).toEqual(largest);
});
