import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { ConnectionKind } from '#shared/domain/check/check-source.ts';
import type { ConnectionStore, NewCredential } from '#shared/domain/ports/connection-store.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { buildConnection } from '#tests/support/builders/connection-builders.ts';

/** What every store of connections keeps to, the one on the table and the one that tests use in its place. */
export function describeConnectionStore(place: string, open: () => ConnectionStore): void {
  const given = () => {
    const organisationId = newId('org');
    const build = <Kind extends ConnectionKind>(kind: Kind) =>
      buildConnection(kind, { ...buildConnection(kind), id: newId('con'), organisationId });
    const connection = build('talentech');
    const credential = (changes: Partial<NewCredential> = {}): NewCredential => ({
      secret: newId('key'),
      purpose: 'talentech_code',
      organisationId,
      connectionId: connection.id,
      details: { grant: 'g-1' },
      expiresAt: minutesAfter(5),
      ...changes,
    });
    return { store: open(), organisationId, build, connection, credential };
  };

  describe(`the store of connections ${place}`, () => {
    it('keeps one of each kind as it is, the oldest first, for its organisation alone', async () => {
      const { store, organisationId, build } = given();
      const all = [build('talentech'), build('greenhouse'), build('refapp')].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      for (const each of all.toReversed()) expect(await store.create(each, [])).toBe('created');
      expect(await store.list(organisationId)).toEqual(all);
      for (const each of all) expect(await store.load(organisationId, each.id)).toEqual(each);
      expect(await store.list(newId('org'))).toEqual([]);
      expect(await store.load(newId('org'), all[0]?.id ?? '')).toBeNull();
    });

    it('makes one once, and with it all of its secrets or none', async () => {
      const { store, organisationId, connection, credential } = given();
      const [first, second] = [credential(), credential()];
      expect(await store.create(connection, [first])).toBe('created');
      expect(await store.create({ ...connection, name: 'Another' }, [second])).toBe('exists');
      expect(await store.create({ ...connection, id: newId('con') }, [first])).toBe('exists');
      expect(await store.list(organisationId)).toEqual([connection]);
      expect(await store.findCredential(first.secret, first.purpose, startTime)).not.toBeNull();
      expect(await store.findCredential(second.secret, second.purpose, startTime)).toBeNull();
    });

    it('keeps the change of the faster of two, one version on, with its secrets', async () => {
      const { store, organisationId, connection, credential } = given();
      const [kept, late] = [credential(), credential()];
      await store.create(connection, []);
      expect(await store.save({ ...connection, active: false }, [kept])).toBe('saved');
      expect(await store.save({ ...connection, name: 'Too late' }, [late])).toBe('edited_meanwhile');
      expect(await store.load(organisationId, connection.id)).toEqual({ ...connection, active: false, version: 2 });
      expect(await store.findCredential(kept.secret, kept.purpose, startTime)).not.toBeNull();
      expect(await store.findCredential(late.secret, late.purpose, startTime)).toBeNull();
      expect(await store.save({ ...connection, id: newId('con') })).toBe('edited_meanwhile');
    });

    it('forgets what is removed, also once more', async () => {
      const { store, organisationId, connection } = given();
      await store.create(connection, []);
      await store.remove(connection);
      await store.remove(connection);
      expect(await store.load(organisationId, connection.id)).toBeNull();
      expect((await store.listOfPartnerApp()).map((each) => each.connectionId)).not.toContain(connection.id);
    });

    it('lists those that go by the partner app, whosever they are', async () => {
      const { store, organisationId, connection, build } = given();
      await store.create(connection, []);
      await store.create(build('greenhouse'), []);
      const listed = (await store.listOfPartnerApp()).filter((each) => each.organisationId === organisationId);
      expect(listed).toEqual([{ organisationId, connectionId: connection.id }]);
    });

    it('opens by a secret what it was made for, until it is over', async () => {
      const { store, credential } = given();
      const { secret, ...opened } = credential();
      await store.addCredential({ secret, ...opened });
      expect(await store.findCredential(secret, 'talentech_code', minutesAfter(4.9))).toEqual(opened);
      expect(await store.findCredential(secret, 'talentech_fixed', startTime)).toBeNull();
      expect(await store.findCredential(secret, 'talentech_code', minutesAfter(5))).toBeNull();
      expect(await store.findCredential(newId('key'), 'talentech_code', startTime)).toBeNull();
      const forGood = credential({ expiresAt: null });
      await store.addCredential(forGood);
      expect(await store.findCredential(forGood.secret, 'talentech_code', minutesAfter(999_999))).not.toBeNull();
    });

    it('uses a secret up for one of those who try, and not for who may not', async () => {
      const { store, credential } = given();
      const { secret, ...opened } = credential();
      await store.addCredential({ secret, ...opened });
      expect(await store.takeCredential(secret, 'talentech_fixed', startTime)).toBeNull();
      const takes = await Promise.all([1, 2, 3].map(() => store.takeCredential(secret, 'talentech_code', startTime)));
      expect(takes.filter((each) => each !== null)).toEqual([opened]);
      expect(await store.findCredential(secret, 'talentech_code', startTime)).toBeNull();
    });

    it('makes a secret usable again that is added again', async () => {
      const { store, credential } = given();
      const one = credential();
      await store.addCredential(one);
      await store.takeCredential(one.secret, one.purpose, startTime);
      await store.addCredential(one);
      expect(await store.findCredential(one.secret, one.purpose, startTime)).not.toBeNull();
    });
  });
}
