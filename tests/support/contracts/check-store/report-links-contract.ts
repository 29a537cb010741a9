import { describe, expect, it } from 'vitest';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { changing, worldOf } from './check-world.ts';

/** What openings of a report link leave, in every store of checks. */
export function describeReportLinks(place: string, open: () => CheckStore): void {
  const given = worldOf(open);

  describe(`a report link ${place}`, () => {
    const opened = async () => {
      const world = await given();
      const link = makeReportLink(testId('lnk', 1), null, startTime);
      await world.checks.change(world.id, changing({ reportLinks: [link] }));
      const openings = async () =>
        (await world.checks.loadEvents(world.id)).filter(({ type }) => type === 'report.opened');
      return { ...world, link, openings, open: (at: string) => world.checks.recordOpening(world.id, link.id, at) };
    };

    it('counts its openings, and tells of one an hour', async () => {
      const { open: openLink, openings, file, link } = await opened();
      for (const at of [10, 30, 69.9]) await openLink(minutesAfter(at));
      expect(await openings()).toMatchObject([{ at: minutesAfter(10), actor: 'system', linkId: link.id }]);
      await openLink(minutesAfter(70));
      expect(await openings()).toHaveLength(2);
      expect((await file()).reportLinks).toEqual([
        {
          ...link,
          openings: 4,
          firstOpenedAt: minutesAfter(10),
          lastOpenedAt: minutesAfter(70),
          toldAt: minutesAfter(70),
        },
      ]);
    });

    it('counts apart from them how often the PDF was fetched', async () => {
      const { openings, file, checks, link } = await opened();
      const { check } = await file();
      for (const minutes of [10, 30, 90]) await checks.recordFetch(check, link, minutesAfter(minutes));
      await checks.recordFetch(check, { ...link, id: testId('lnk', 9) }, minutesAfter(95));
      expect(await openings()).toEqual([]);
      expect((await file()).reportLinks).toEqual([{ ...link, fetches: 3, lastFetchedAt: minutesAfter(90) }]);
    });

    it('leaves the version of the check, and the numbers of its events go on', async () => {
      const { open: openLink, openings, file, checks, id } = await opened();
      const before = (await file()).check;
      await openLink(minutesAfter(10));
      await checks.recordOpening(id, testId('lnk', 9), minutesAfter(10));
      expect((await file()).check).toEqual({ ...before, eventCount: before.eventCount + 1 });
      expect((await openings())[0]?.number).toBe(before.eventCount + 1);
    });
  });
}
