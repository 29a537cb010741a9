import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import type { CheckFilter, CheckStore, Picking } from '#shared/domain/ports/check-store.ts';
import { buildRequest, contextAt, minutesAfter } from '#tests/support/builders/check-builders.ts';
import { worldOf } from './check-world.ts';

const noFilter: CheckFilter = { status: null, projectExternalId: null, candidateExternalId: null };

/** What a list of checks shows, from every store of them. */
export function describeCheckList(place: string, open: () => CheckStore): void {
  const given = worldOf(open);

  describe(`the list ${place}`, () => {
    const listed = async () => {
      const { checks, organisation } = await given({ project: { externalId: 'p-0', title: null, clientName: null } });
      for (let number = 1; number < 6; number += 1) {
        const request = buildRequest({
          id: newId('chk'),
          organisationId: organisation.id,
          live: number !== 5,
          project: { externalId: `p-${number % 2}`, title: null, clientName: null },
          candidate: { ...buildRequest().candidate, externalId: `c-${number % 3}` },
        });
        await checks.create(requestCheck(request, contextAt(minutesAfter(number))));
      }
      const walk = async (filter: CheckFilter, limit: number, picking?: Picking): Promise<readonly string[]> => {
        const found: string[] = [];
        let cursor: string | null = null;
        for (let pages = 0; pages === 0 || (cursor !== null && pages < 12); pages += 1) {
          const page: Awaited<ReturnType<CheckStore['list']>> = await checks.list(organisation, filter, {
            limit,
            cursor,
            ...(picking && { picking }),
          });
          if (page === 'cursor_invalid') throw new Error('The cursor was refused');
          expect(page.files.length).toBeLessThanOrEqual(limit);
          found.push(...page.files.map(({ check }) => check.createdAt));
          cursor = page.cursor;
        }
        return found;
      };
      return { checks, organisation, walk };
    };
    const at = (...minutes: readonly number[]) => minutes.map((each) => minutesAfter(each));

    it('shows each live check once, newest first, page by page', async () => {
      const { walk } = await listed();
      for (const limit of [1, 2, 5, 100]) expect(await walk(noFilter, limit)).toEqual(at(4, 3, 2, 1, 0));
    });

    it('narrows by status, project and candidate', async () => {
      const { walk } = await listed();
      expect(await walk({ ...noFilter, projectExternalId: 'p-0' }, 2)).toEqual(at(4, 2, 0));
      expect(await walk({ ...noFilter, candidateExternalId: 'c-1' }, 1)).toEqual(at(4, 1, 0));
      expect(await walk({ ...noFilter, projectExternalId: 'p-0', candidateExternalId: 'c-1' }, 1)).toEqual(at(4, 0));
      expect(await walk({ ...noFilter, status: 'candidate_invited' }, 3)).toEqual(at(4, 3, 2, 1, 0));
      expect(await walk({ ...noFilter, status: 'completed' }, 3)).toEqual([]);
    });

    it('fills a page with what is wanted, skips the rest, and goes on behind what it looked into', async () => {
      const { checks, organisation, walk } = await listed();
      const oldest = { isWanted: ({ check }: CheckFile) => check.createdAt <= minutesAfter(2), mostReads: 100 };
      for (const limit of [1, 2, 5]) expect(await walk(noFilter, limit, oldest)).toEqual(at(2, 1, 0));
      const page = { limit: 2, cursor: null, picking: oldest };
      expect(await checks.list(organisation, noFilter, page)).toMatchObject({
        files: [{ check: { createdAt: minutesAfter(2) } }, { check: { createdAt: minutesAfter(1) } }],
      });
      expect(await walk({ ...noFilter, projectExternalId: 'p-0' }, 1, oldest)).toEqual(at(2, 0));
      expect(await walk(noFilter, 2, { ...oldest, isWanted: () => false })).toEqual([]);
    });

    it('takes a cursor for nothing but what it was given out for', async () => {
      const { checks, organisation } = await listed();
      const page = await checks.list(organisation, noFilter, { limit: 2, cursor: null });
      const cursor = page === 'cursor_invalid' ? null : page.cursor;
      expect(cursor).not.toBeNull();
      const other = { ...noFilter, projectExternalId: 'p-0' };
      expect(await checks.list(organisation, other, { limit: 2, cursor })).toBe('cursor_invalid');
      expect(await checks.list({ ...organisation, live: false }, noFilter, { limit: 2, cursor })).toBe(
        'cursor_invalid',
      );
      expect(await checks.list(organisation, noFilter, { limit: 2, cursor: 'bm90IG9uZQ' })).toBe('cursor_invalid');
    });
  });
}
