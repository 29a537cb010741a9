import { describe, expect, it } from 'vitest';

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { refereesToSend } from '#shared/domain/check/counts.ts';
import type { Message, MessageKind } from '#shared/domain/messages/message.ts';
import { lostReason } from '#shared/domain/reminders/lost-reason.ts';
import { isReportLinkOpen } from '#shared/domain/report/report-link.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';

const plan = { at: daysAfter(2), by: 'rule' } as const;
const lost = (kind: MessageKind, file: CheckFile, now = startTime, changes: Partial<Message> = {}) =>
  lostReason(buildMessage({ kind, ...changes }), { file, organisation: buildOrganisation(), now });

const bounced = fileFor('candidate-bounce');
const linked = fileFor('report-link');

describe('the reason of a message', () => {
  it('that an address is wrong is gone once it is mended', () => {
    expect(lost('candidate-bounce', bounced)).toBeNull();
    const mended = bounced.referees.map((referee) => ({ ...referee, status: 'invited' as const }));
    expect(lost('candidate-bounce', { ...bounced, referees: mended })).toBe('mended');
  });

  it('to bring a report link is gone once the link is revoked', () => {
    expect(lost('report-link', linked)).toBeNull();
    const revoked = linked.reportLinks.map((link) => ({ ...link, revokedAt: startTime }));
    expect(lost('report-link', { ...linked, reportLinks: revoked })).toBe('revoked');
  });

  it.each([
    ['candidate-reminder', 5],
    ['referee-reminder', 14],
  ] as const)('to remind lasts to the last moment of the last day: %s', (kind, days) => {
    expect(lost(kind, fileFor(kind), daysAfter(days), { plan })).toBeNull();
    expect(lost(kind, fileFor(kind), minutesAfter(1, daysAfter(days)), { plan })).toBe('deadline_passed');
  });
});

describe('referees whom the candidate has still to send', () => {
  it.each([
    ['nothing sent yet', null, startTime, 2],
    ['saved after what was sent', daysAfter(1), daysAfter(2), 2],
    ['saved with what was sent', daysAfter(1), daysAfter(1), 1],
    ['saved before', daysAfter(1), startTime, 1],
  ])('are those who are missing, and those saved and not sent: %s', (_, submittedAt, addedAt, expected) => {
    const file = buildFile({ check: buildCheck({ submittedAt }), referees: [buildReferee({ addedAt })] });
    expect(refereesToSend(file)).toBe(expected);
  });
});

it('a report link is open until its last moment', () => {
  const [link] = linked.reportLinks.map((each) => ({ ...each, expiresAt: daysAfter(30) }));
  expect(link && isReportLinkOpen(link, minutesAfter(-1, daysAfter(30)))).toBe(true);
  expect(link && isReportLinkOpen(link, daysAfter(30))).toBe(false);
});
