import { expect, test } from 'vitest';
import { builtInTemplate } from '#shared/domain/templates/built-in-templates.ts';
import { findSource } from '#shared/domain/templates/find-source.ts';
import { roleIds } from '#shared/domain/templates/roles/role-ids.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';

const own = buildTemplate();
const asked: unknown[] = [];
const store = {
  find: (...of: readonly [organisationId: string, id: string]) => {
    asked.push(of);
    return Promise.resolve(of[1] === own.id ? own : null);
  },
};

test('a copy is made of a template that the organisation can choose, as it is kept', async () => {
  expect(await findSource(store, 'org_1', own.id)).toBe(own);
  expect(await findSource(store, 'org_1', 'tpl_other')).toBeNull();
  expect(asked).toEqual([
    ['org_1', own.id],
    ['org_1', 'tpl_other'],
  ]);
});

test.each(roleIds)('or of the one for a role, which no organisation keeps: %s', async (id) => {
  asked.length = 0;
  expect((await findSource(store, 'org_1', id))?.id).toBe(id);
  expect(asked).toEqual([]);
});

test('of a built-in template the newest version is meant, unless a check was made with another', () => {
  expect(builtInTemplate('tpl_standard')?.version).toBe(builtInTemplate('tpl_standard', 2)?.version);
  expect(builtInTemplate('tpl_standard', 1)?.version).toBe(1);
  expect(builtInTemplate('tpl_standard', 99)).toBeNull();
});
