import { describe, expect, test } from 'vitest';
import { makeLinkForReader } from '#shared/domain/decisions/make-report-link.ts';
import { revokeReportLink } from '#shared/domain/decisions/revoke-report-link.ts';
import { maxReportLinks } from '#shared/domain/limits.ts';
import { isReportLinkOpen } from '#shared/domain/report/report-link.ts';
import { buildFile, buildReferee, contextAt, daysAfter, testId } from '#tests/support/builders/check-builders.ts';
import { decided } from '#tests/support/fakes/decided.ts';

const act = { by: 'Rita Ek', note: null };
const file = buildFile({ referees: [buildReferee({ status: 'answered' })] });
const reader = {
  linkId: testId('lnk', 7),
  name: 'Ali Demir',
  email: null,
  language: 'sv' as const,
  audience: null,
  role: null,
  withSignals: true,
};
const make = (on = file) => makeLinkForReader(on, reader, act, contextAt(daysAfter(2)));

describe('a report link for a named reader', () => {
  test('works for thirty days, and the same form makes it once', () => {
    const made = decided(file, make());
    expect(made.reportLinks).toMatchObject([{ id: reader.linkId, name: 'Ali Demir', expiresAt: daysAfter(32) }]);
    expect(make(made)).toEqual({ outcome: 'unchanged' });
  });

  test('waits for the first answer', () => {
    expect(make(buildFile({ referees: [buildReferee()] }))).toMatchObject({ code: 'no_answers' });
  });

  test('is one of so many at most that all of them can be read with the check', () => {
    const made = decided(file, make()).reportLinks;
    const links = Array.from({ length: maxReportLinks }, (_, place) =>
      made.map((link) => ({ ...link, id: testId('lnk', 100 + place) })),
    ).flat();
    expect(make(buildFile({ ...file, reportLinks: links.slice(1) }))).toMatchObject({ outcome: 'change' });
    expect(make(buildFile({ ...file, reportLinks: links }))).toMatchObject({ code: 'too_many_links' });
  });

  test('stops when it is revoked; again changes nothing', () => {
    const revoke = (on: typeof file) => revokeReportLink(on, reader.linkId, act, contextAt(daysAfter(3)));
    const revoked = decided(decided(file, make()), revoke(decided(file, make())));
    expect(revoked.reportLinks.map((link) => isReportLinkOpen(link, daysAfter(4)))).toEqual([false]);
    expect(revoke(revoked)).toEqual({ outcome: 'unchanged' });
    expect(revoke(file)).toMatchObject({ code: 'link_unknown' });
  });
});
