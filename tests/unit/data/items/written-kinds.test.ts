import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { itemKinds } from '#shared/data/items/item-kinds.ts';

const folder = join(projectRoot, 'shared/data');

/** Kinds that are those of messages, of what is due and of letters to the outside, and stand in no item as `kind`. */
const ofOthers = new Set(['sign-in', 'own-data', 'report-code', 'confirmation']);

const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('item-kinds.ts'))
  .flatMap((name) =>
    Array.from(readFileSync(join(folder, name), 'utf8').matchAll(/\bkind: '([\w-]+)'/g), ([, kind = '']) => kind),
  );

test('every kind that the stores name is in the list of kinds, and the other way about', () => {
  const listed = new Set(itemKinds.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  const named = new Set(written.filter((kind) => !ofOthers.has(kind)));
  expect([...named].toSorted()).toEqual([...listed].toSorted());
});
