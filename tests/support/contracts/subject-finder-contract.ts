import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { SubjectFinder } from '#shared/domain/ports/subject-finder.ts';
import { contactsOf } from '#shared/domain/subjects/people-of.ts';
import { buildCheck, buildFile, buildReferee } from '#tests/support/builders/check-builders.ts';

type Place = Readonly<{ finder: SubjectFinder; keep: (file: CheckFile) => Promise<void> }>;

/** What every finder of people keeps to, the one on the table and the one that tests use in its place. */
export function describeSubjectFinder(place: string, open: () => Place): void {
  const given = async ({ live = true, organisationId = newId('org') } = {}) => {
    const { finder, keep } = open();
    const file = buildFile({
      check: buildCheck({ id: newId('chk'), organisationId, live, status: 'collecting' }),
      referees: [buildReferee({ id: newId('ref'), email: 'bo.ahl@example.org', phone: '+46701740621' })],
    });
    await keep(file);
    const owner = { organisationId, live };
    const find = async (email: string | null, phone: string | null, of = owner) =>
      finder.find(of, finder.hashesOf(of, contactsOf({ email, phone })));
    return { finder, keep, file, owner, find };
  };

  describe(`the finder of people ${place}`, () => {
    it('finds somebody by address or number, whatever capitals and plus tag, once for each part', async () => {
      const { file, find } = await given();
      const [bo] = file.referees;
      const there = [{ checkId: file.check.id, person: bo?.id }];
      expect(await find('Bo.AHL+jobb@example.org', null)).toEqual(there);
      expect(await find(null, '+46701740621')).toEqual(there);
      expect(await find('bo.ahl@example.org', '+46701740621')).toEqual(there);
      expect(await find(file.check.candidate.email, null)).toEqual([{ checkId: file.check.id, person: 'candidate' }]);
      expect(await find('nobody@example.org', null)).toEqual([]);
    });

    it('finds nobody of another organisation, nor of the other kind of checks', async () => {
      const { find, owner } = await given();
      expect(await find('bo.ahl@example.org', null, { ...owner, live: false })).toEqual([]);
      expect(await find('bo.ahl@example.org', null, { ...owner, organisationId: newId('org') })).toEqual([]);
    });

    it('tells whether hashes are somebody’s', async () => {
      const { finder, owner } = await given();
      const hashes = finder.hashesOf(owner, contactsOf({ email: 'bo.ahl@example.org', phone: null }));
      expect(hashes).toHaveLength(1);
      expect(hashes.join()).not.toBe('');
      expect(finder.isOf(owner, hashes, contactsOf({ email: 'BO.AHL@example.org', phone: null }))).toBe(true);
      expect(finder.isOf(owner, hashes, contactsOf({ email: 'eva@example.org', phone: null }))).toBe(false);
    });
  });
}
