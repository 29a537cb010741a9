import { expect, it } from 'vitest';

import { findAdministrator } from '#shared/domain/organisation/organisation.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';

it.each([
  ['ali.demir@example.org', 'Ali Demir'],
  ['Ali.Demir@Example.org', 'Ali Demir'],
  ['kim.lund@example.org', undefined],
])('the administrator with the address %s is found however it is written', (email, name) => {
  expect(findAdministrator(buildOrganisation(), email)?.name).toBe(name);
});
