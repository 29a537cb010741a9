import { describe, expect, test } from 'vitest';

import { eraseReader } from '#shared/domain/decisions/erase-reader.ts';
import { makeReportLink, type ReportLink } from '#shared/domain/report/report-link.ts';
import { buildFile, contextAt, daysAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const now = daysAfter(2);
const mailed: ReportLink = {
  ...makeReportLink(testId('lnk', 1), 'Nora Bergman', startTime),
  email: 'nora@client.example',
  openings: 3,
};
const reader = {
  id: testId('rdr', 1),
  email: 'ola@client.example',
  readings: 1,
  firstAt: startTime,
  lastAt: startTime,
};
const domain: ReportLink = {
  ...makeReportLink(testId('lnk', 2), 'Client', startTime),
  access: 'domain',
  domain: 'client.example',
  readers: [reader],
};
const erase = (personId: string, ...reportLinks: readonly ReportLink[]) =>
  eraseReader(buildFile({ reportLinks }), personId, contextAt(now));

describe('whoever was given a report and wants to be forgotten', () => {
  test('is taken out of the link, which stops; how often it was opened stays', () => {
    const { reportLinks, events } = changeOf(erase(mailed.id, domain, mailed));
    expect(reportLinks).toMatchObject([{ id: mailed.id, name: '–', revokedAt: now, openings: 3 }]);
    expect(reportLinks[0]).not.toHaveProperty('email');
    expect(events).toMatchObject([{ type: 'report.link_revoked', actor: 'system', linkId: mailed.id }]);
  });

  test('is taken out of a link that was revoked before, which nobody is told of again', () => {
    const { reportLinks, events } = changeOf(erase(mailed.id, { ...mailed, revokedAt: startTime }));
    expect(reportLinks).toMatchObject([{ name: '–', revokedAt: startTime }]);
    expect(events).toEqual([]);
  });

  test('changes nothing a second time, nor as one reader of a domain, who stands beside the link', () => {
    const { email: _, ...erased } = mailed;
    expect(erase(mailed.id, erased)).toEqual({ outcome: 'unchanged' });
    expect(erase(reader.id, mailed, domain)).toEqual({ outcome: 'unchanged' });
  });

  test('is not known by another id', () => {
    expect(erase(testId('rdr', 9), mailed, domain)).toMatchObject({ code: 'link_unknown' });
  });
});
