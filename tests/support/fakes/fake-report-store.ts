import type { ReportStore } from '#shared/domain/ports/report-store.ts';

type FakeReportStore = ReportStore &
  Readonly<{
    reports: ReadonlyMap<string, Uint8Array>;
    /** The header of each that names the file. */
    names: ReadonlyMap<string, string>;
    /** From now on every call fails, as when S3 cannot be reached. */
    breakDown: () => void;
  }>;

/** Reports in memory. A temporary address tells what it was made with. */
export function fakeReportStore(): FakeReportStore {
  const reports = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  let broken = false;
  const answer = <T>(value: T): Promise<T> =>
    broken ? Promise.reject(new Error('S3 cannot be reached')) : Promise.resolve(value);
  return {
    reports,
    names,
    breakDown: () => {
      broken = true;
    },
    has: (key) => answer(reports.has(key)),
    put: async (key, pdf, disposition) => {
      await answer(null);
      reports.set(key, pdf);
      names.set(key, disposition);
    },
    temporaryUrl: (key, { seconds, now }) => answer(`https://s3.example.org/${key}?seconds=${seconds}&now=${now}`),
  };
}
