import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { AuditAct } from '#shared/domain/audit/audit-acts.ts';
import { type AuditActor, type AuditEntry, byOneOf } from '#shared/domain/audit/audit-entry.ts';
import type { AuditFilter, AuditTrail } from '#shared/domain/ports/audit-trail.ts';
import { minutesAfter } from '#tests/support/builders/check-builders.ts';

const everything: AuditFilter = { checkId: null, actor: null, kind: null, from: null, to: null };

const rita: AuditActor = byOneOf('recruiter', 'per_ritas-pseudonym-22chars');
const ats: AuditActor = { kind: 'key', id: newId('key'), name: 'The ATS' };

/** What every audit trail keeps to, the one on the table and the one that tests use in its place. */
export function describeAuditTrail(place: string, open: () => AuditTrail): void {
  const given = () => {
    const trail = open();
    const owner = { organisationId: newId('org'), live: true };
    const entry = (act: AuditAct, minute: number, more: Partial<AuditEntry> = {}): AuditEntry => {
      const about = { checkId: null, about: null, count: 1, actor: rita };
      return { ...owner, act, at: minutesAfter(minute), ...about, ...more };
    };
    const list = async (filter: Partial<AuditFilter> = {}, limit = 50, after: string | null = null) =>
      trail.list(owner, { ...everything, ...filter }, { limit, after });
    const actsOf = async (filter: Partial<AuditFilter> = {}) =>
      (await list(filter)).entries.map(({ act, at }) => [act, at]);
    return { trail, owner, entry, list, actsOf };
  };

  describe(`the audit trail ${place}`, () => {
    it('gives entries as they were noted, the newest first, to their owner alone', async () => {
      const { trail, owner, entry, list } = given();
      const entries = [
        entry('check.read', 1, { checkId: newId('chk') }),
        entry('key.created', 2, { actor: ats, about: newId('key') }),
        entry('reference_check.created', 3, { actor: { ...rita, throughAts: true }, count: 4 }),
      ];
      for (const each of entries) await trail.note(each);
      await trail.note(entry('check.read', 4, { organisationId: newId('org') }));
      await trail.note(entry('check.read', 4, { live: false }));
      const page = await list();
      expect(page).toMatchObject({ entries: entries.toReversed(), after: null });
      expect(new Set(page.entries.map(({ id }) => id)).size).toBe(3);
      const ofTests = await trail.list({ ...owner, live: false }, everything, { limit: 50, after: null });
      expect(ofTests.entries).toMatchObject([{ act: 'check.read', live: false }]);
    });

    it('is filtered by check, actor, kind and time, and by several at once', async () => {
      const { trail, entry, actsOf } = given();
      const checkId = newId('chk');
      await trail.note(entry('check.read', 1, { checkId }));
      await trail.note(entry('reference_check.concluded', 2, { checkId, actor: ats }));
      await trail.note(entry('reference_check.cancelled', 3, { checkId }));
      await trail.note(entry('session.begun', 4));
      const [read, concluded, cancelled, begun] = [
        ['check.read', minutesAfter(1)],
        ['reference_check.concluded', minutesAfter(2)],
        ['reference_check.cancelled', minutesAfter(3)],
        ['session.begun', minutesAfter(4)],
      ];
      expect(await actsOf({ checkId })).toEqual([cancelled, concluded, read]);
      expect(await actsOf({ actor: rita.id })).toEqual([begun, cancelled, read]);
      expect(await actsOf({ kind: 'change' })).toEqual([cancelled, concluded]);
      expect(await actsOf({ from: minutesAfter(2), to: minutesAfter(4) })).toEqual([cancelled, concluded]);
      expect(await actsOf({ checkId, actor: rita.id, kind: 'change' })).toEqual([cancelled]);
      expect(await actsOf({ checkId, to: minutesAfter(2) })).toEqual([read]);
      expect(await actsOf({ actor: rita.id, from: minutesAfter(2) })).toEqual([begun, cancelled]);
      expect(await actsOf({ from: minutesAfter(4), to: minutesAfter(2) })).toEqual([]);
      expect(await actsOf({ checkId: newId('chk') })).toEqual([]);
    });

    it('goes on where a page ended, entries of the same moment included', async () => {
      const { trail, entry, list } = given();
      for (const minute of [1, 2, 2, 2, 3]) await trail.note(entry('session.begun', minute));
      for (const filter of [{}, { actor: rita.id }, { kind: 'sign_in' } as const]) {
        const ids: string[] = [];
        let after: string | null = null;
        do {
          const page = await list(filter, 2, after);
          ids.push(...page.entries.map(({ id }) => id));
          after = page.after;
        } while (after !== null);
        expect(new Set(ids).size).toBe(5);
        expect(ids.toSorted().toReversed()).toEqual(ids);
      }
    });

    it('has one entry an hour of a page that somebody reads again and again', async () => {
      const { trail, entry, actsOf } = given();
      const [checkId, other] = [newId('chk'), newId('chk')];
      for (const minute of [1, 2, 60.9, 61, 70]) await trail.noteReading(entry('check.read', minute, { checkId }));
      await trail.noteReading(entry('check.read', 2, { checkId: other }));
      await trail.noteReading(entry('audit.read', 2));
      expect(await actsOf({ checkId })).toEqual([
        ['check.read', minutesAfter(61)],
        ['check.read', minutesAfter(1)],
      ]);
      expect(await actsOf()).toHaveLength(4);
    });
  });
}
