import { describe, expect, test } from 'vitest';

import { externalNameOf } from '#shared/domain/check/check-source.ts';
import { detailsOfNotes, notesOf } from '#shared/domain/check/source-notes.ts';
import { checkOfUuid, uuidOfCheck } from '#shared/domain/check/uuid-of-check.ts';
import { testId } from '#tests/support/builders/check-builders.ts';

test('a request of an ATS is known within its connection only, however it writes its ids', () => {
  const name = externalNameOf({ connectionId: 'con_1', externalKey: 'Job 1|Kim' });
  expect(name.startsWith('con_1|')).toBe(true);
  expect(name.split('|')).toHaveLength(3);
  expect(externalNameOf({ connectionId: 'con_2', externalKey: 'Job 1|Kim' })).not.toBe(name);
  expect(externalNameOf({ connectionId: 'con_1', externalKey: 'Job 1|Bo' })).not.toBe(name);
});

describe('what was made otherwise than an ATS said', () => {
  const source = (details: Readonly<Record<string, string>>) =>
    ({ kind: 'ashby', connectionId: 'con_1', externalKey: 'x', details }) as const;

  test('is kept once each, and read in the order of the list', () => {
    const details = detailsOfNotes(['name_cut', 'phone_dropped', 'name_cut']);
    expect(details).toEqual({ note: 'name_cut phone_dropped' });
    expect(notesOf(source({ ...details }))).toEqual(['phone_dropped', 'name_cut']);
  });

  test('is nothing where nothing was', () => {
    expect(detailsOfNotes([])).toEqual({});
    expect([notesOf(source({})), notesOf(null), notesOf(undefined)]).toEqual([[], [], []]);
  });
});

describe('the UUID of a check', () => {
  const id = testId('chk', 7);
  const uuid = uuidOfCheck(id);

  test('is one of version 8, and leads back to it, in capitals and among spaces too', () => {
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([uuid, uuid.toUpperCase(), ` ${uuid} `].map(checkOfUuid)).toEqual([id, id, id]);
    expect(uuidOfCheck(testId('chk', 8))).not.toBe(uuid);
    expect(uuidOfCheck('chk_00000000000000000000000000')).toBe('00000000-0000-8000-8000-000000000000');
  });

  test.each([
    ['of another version', uuid.replace('-8', '-4')],
    ['with something before it', `x${uuid}`],
    ['with something after it', `${uuid}0`],
    ['without its dashes', uuid.replaceAll('-', '')],
    ['that is empty', ''],
  ])('is none of ours %s', (_, other) => {
    expect(checkOfUuid(other)).toBeNull();
  });
});
