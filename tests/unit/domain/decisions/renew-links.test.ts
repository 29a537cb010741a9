import { expect, it } from 'vitest';
import { newReferee } from '#shared/domain/check/referee.ts';
import { applyTo } from '#shared/domain/decisions/change.ts';
import { renewLinks } from '#shared/domain/decisions/renew-links.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { buildRefereeDetails, daysAfter, minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { fileFor } from '#tests/support/builders/message-builders.ts';

it('Every link of a check that opens something gets another, and nothing else changes', () => {
  const referee = newReferee(buildRefereeDetails({ id: 'ref_1' }), 'recruiter', startTime);
  const referees = [
    referee,
    { ...referee, id: 'ref_2', status: 'replaced' } as const,
    { ...referee, id: 'ref_3', erasedAt: startTime },
  ];
  const link = makeReportLink('rpt_1', null, startTime);
  const revoked = { ...link, id: 'rpt_2', revokedAt: startTime };
  const over = { ...link, id: 'rpt_3', expiresAt: startTime };
  const file = fileFor('candidate-request', { referees, reportLinks: [link, revoked, over] });
  const now = minutesAfter(5);
  const decision = renewLinks(file, { now });
  if (decision.outcome !== 'change') throw new Error('It changes the check');
  const after = applyTo(file, decision.change);
  const of = (...each: readonly Readonly<{ linkGeneration: number }>[]) => each.map((one) => one.linkGeneration);
  expect(of(after.check.candidate)).toEqual([file.check.candidate.linkGeneration + 1]);
  expect(of(...after.referees)).toEqual([2, 1, 1]);
  expect(of(...after.reportLinks)).toEqual([2, 1, 1]);
  expect([...decision.change.events, ...decision.change.messages]).toEqual([]);
  expect(after.check).toMatchObject({ status: file.check.status, submitBy: file.check.submitBy, updatedAt: now });
  expect(renewLinks(after, { now: daysAfter(1) })).toMatchObject({
    change: { check: { candidate: { linkGeneration: 3 } } },
  });
});
