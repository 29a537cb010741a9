import type { ReportStore } from '#shared/domain/ports/report-store.ts';

type FakeReportStore = ReportStore &
  Readonly<{
    reports: ReadonlyMap<string, Uint8Array>;
    /** From now on every call fails, as when S3 cannot be reached. */
    breakDown: () => void;
  }>;

/** Reports in memory. A temporary address tells what it was made with. */
export function fakeReportStore(): FakeReportStore {
  const reports = new Map<string, Uint8Array>();
  let broken = false;
  const answer = <T>(value: T): Promise<T> =>
    broken ? Promise.reject(new Error('S3 cannot be reached')) : Promise.resolve(value);
  return {
    reports,
    breakDown: () => {
      broken = true;
    },
    has: (key) => answer(reports.has(key)),
    put: async (key, pdf) => {
      await answer(null);
      reports.set(key, pdf);
    },
    temporaryUrl: (key, { fileName, seconds, now }) =>
      answer(`https://s3.example.org/${key}?file=${fileName}&seconds=${seconds}&now=${now}`),
  };
}
