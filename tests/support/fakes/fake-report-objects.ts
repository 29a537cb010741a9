import type { ReportObjects } from '#shared/domain/ports/report-objects.ts';

type Version = Readonly<{ prefix: string; at: string }>;

type FakeReportObjects = ReportObjects &
  Readonly<{
    store: (organisationId: string, checkId: string, at: string) => void;
    versions: () => readonly Version[];
  }>;

/** Stored reports in memory, each version by the time of its making. */
export function fakeReportObjects(): FakeReportObjects {
  let versions: readonly Version[] = [];
  const prefixOf = (organisationId: string, checkId: string): string => `${organisationId}/${checkId}/`;
  return {
    store: (organisationId, checkId, at) => {
      versions = [...versions, { prefix: prefixOf(organisationId, checkId), at }];
    },
    versions: () => versions,
    count: (organisationId, checkId) =>
      Promise.resolve(versions.filter(({ prefix }) => prefix === prefixOf(organisationId, checkId)).length),
    removeBefore: (organisationId, checkId, before) => {
      const own = versions.filter(({ prefix }) => prefix === prefixOf(organisationId, checkId));
      versions = versions.filter((each) => !own.includes(each) || each.at >= before);
      return Promise.resolve(
        own
          .map(({ at }) => at)
          .filter((at) => at >= before)
          .toSorted()[0] ?? null,
      );
    },
  };
}
