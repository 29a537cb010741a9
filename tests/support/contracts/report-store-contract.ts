import { describe, expect, it } from 'vitest';
import type { ReportStore } from '#shared/domain/ports/report-store.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';

/** A store that can be made unreachable. */
export type GivenReports = Readonly<{ store: ReportStore; breakDown: () => Promise<void> | void }>;

const pdf = Buffer.from('%PDF-1.7 of Kim Lund');
const disposition = 'attachment; filename="referenser-kim-lund.pdf"';
const asked = { seconds: 60, now: startTime };

/** What every store of reports keeps to, the one in S3 and the one that tests use in its place. */
export function describeReportStore(place: string, given: () => Promise<GivenReports>): void {
  describe(`the store of reports ${place}`, () => {
    it('has what was put there, also when it is put again', async () => {
      const { store } = await given();
      expect(await store.has('org_1/chk_1/a.pdf')).toBe(false);
      await store.put('org_1/chk_1/a.pdf', pdf, disposition);
      await store.put('org_1/chk_1/a.pdf', pdf, disposition);
      expect(await store.has('org_1/chk_1/a.pdf')).toBe(true);
      expect(await store.has('org_1/chk_1/b.pdf')).toBe(false);
    });

    it('gives an address of one report, for the time that is asked for, that names nobody', async () => {
      const { store } = await given();
      await store.put('org_1/chk_1/a.pdf', pdf, disposition);
      const url = new URL(await store.temporaryUrl('org_1/chk_1/a.pdf', asked));
      expect(url.pathname).toContain('org_1/chk_1/a.pdf');
      expect(url.href).not.toMatch(/kim/i);
      expect(await store.temporaryUrl('org_1/chk_1/a.pdf', asked)).toBe(url.href);
      expect(await store.temporaryUrl('org_1/chk_1/a.pdf', { ...asked, seconds: 61 })).not.toBe(url.href);
    });

    it('rejects what it cannot do, rather than to say that there is no report', async () => {
      const { store, breakDown } = await given();
      await breakDown();
      await expect(store.has('org_1/chk_1/a.pdf')).rejects.toThrow();
      await expect(store.put('org_1/chk_1/a.pdf', pdf, disposition)).rejects.toThrow();
    });
  });
}
