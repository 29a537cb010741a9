import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { countReferees } from '#shared/domain/check/counts.ts';
import { refereeStatuses } from '#shared/domain/check/referee.ts';
import { markOpened } from '#shared/domain/decisions/mark-opened.ts';
import { passDeadline } from '#shared/domain/decisions/pass-deadline.ts';
import { saveDraft } from '#shared/domain/decisions/save-draft.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { emptyForm } from '#tests/support/builders/answered-check.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  minutesAfter,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { changeOf, decided } from '#tests/support/fakes/decided.ts';

const bo = buildReferee({ status: 'invited', invitedAt: minutesAfter(0), answerBy: daysAfter(14), channel: 'email' });
const eva = { ...bo, id: testId('ref', 2), firstName: 'Eva', lastName: 'Roth', email: 'eva.roth@example.org' };
const collecting = buildFile({ check: buildCheck({ status: 'collecting' }), referees: [bo, eva] });

const draftOf = (refereeId: string) => ({
  refereeId,
  version: 1,
  form: 'full' as const,
  language: 'sv' as const,
  relation: null,
  answers: {},
  savedAt: '',
});

const submit = (file: CheckFile, refereeId: string, now = minutesAfter(30)) =>
  submitAnswers(file, emptyForm(refereeId), contextAt(now));

describe('a referee', () => {
  test('is opened once, then answering with the first word saved', () => {
    const opened = decided(collecting, markOpened(collecting, bo.id, contextAt(minutesAfter(5))));
    expect(opened.referees[0]).toMatchObject({ status: 'opened', openedAt: minutesAfter(5) });
    expect(markOpened(opened, bo.id, contextAt(minutesAfter(6)))).toEqual({ outcome: 'unchanged' });
    const writing = decided(opened, saveDraft(opened, draftOf(bo.id), contextAt(minutesAfter(7))));
    expect(writing.referees[0]).toMatchObject({ status: 'answering', openedAt: minutesAfter(5) });
    expect(markOpened(writing, bo.id, contextAt(minutesAfter(8)))).toEqual({ outcome: 'unchanged' });
  });

  test.each(refereeStatuses)('who is %s can write only while counted', (status) => {
    const file = { ...collecting, referees: [{ ...bo, status }, eva] };
    const gone = ['declined', 'withdrawn', 'replaced', 'removed'].includes(status);
    expect(saveDraft(file, draftOf(bo.id), contextAt()).outcome).toBe(gone ? 'refused' : 'change');
  });
});

describe('the answers', () => {
  const first = decided(collecting, submit(collecting, bo.id));

  test('stay given while a correction is written, which is told as one', () => {
    const writing = decided(first, saveDraft(first, draftOf(bo.id), contextAt(minutesAfter(40))));
    expect(writing.referees[0]).toMatchObject({ status: 'answered', answersVersion: 1 });
    const corrected = changeOf(submit(writing, bo.id, minutesAfter(50)));
    expect(corrected.events.map(({ type }) => type)).toEqual(['referee.corrected']);
    expect(corrected.referees[0]).toMatchObject({ answersVersion: 2, answeredAt: minutesAfter(30) });
  });

  test('that are the last leave a first link as it is that was revoked', () => {
    const [link] = first.reportLinks;
    const revoked = { ...first, reportLinks: link === undefined ? [] : [{ ...link, revokedAt: minutesAfter(31) }] };
    const last = changeOf(submit(revoked, eva.id, minutesAfter(60)));
    expect(last.check.status).toBe('completed');
    expect(last.reportLinks).toEqual([]);
  });

  test('bring the report link with the first', () => {
    expect(first.check.status).toBe('collecting');
    expect(first.reportLinks).toMatchObject([{ name: null, expiresAt: daysAfter(30, minutesAfter(30)) }]);
  });

  test('complete the check with the last, and the link’s thirty days begin again', () => {
    const last = decided(first, submit(first, eva.id, daysAfter(3)));
    expect(last.check).toMatchObject({ status: 'completed', completedAt: daysAfter(3) });
    expect(last.reportLinks).toMatchObject([{ id: first.reportLinks[0]?.id, expiresAt: daysAfter(33) }]);
  });

  test('do not complete it while the candidate still owes a referee', () => {
    const alone = { ...collecting, referees: [bo] };
    expect(decided(alone, submit(alone, bo.id)).check.status).toBe('collecting');
  });

  test('can be corrected until a week after completion, and the check stays as it is', () => {
    const last = decided(first, submit(first, eva.id, daysAfter(3)));
    const corrected = decided(last, submit(last, bo.id, daysAfter(9)));
    expect(corrected.referees[0]).toMatchObject({ answersVersion: 2, answeredAt: minutesAfter(30) });
    expect(corrected.check).toMatchObject({ status: 'completed', completedAt: daysAfter(3) });
    expect(submit(last, bo.id, daysAfter(10))).toMatchObject({ code: 'closed' });
  });
});

describe('the last deadline', () => {
  test('expires a check that has too few answers, not a moment before', () => {
    expect(passDeadline(collecting, contextAt(minutesAfter(-1, daysAfter(14))))).toEqual({ outcome: 'unchanged' });
    expect(decided(collecting, passDeadline(collecting, contextAt(daysAfter(14)))).check.status).toBe('expired');
  });

  test('is not put off by the days of one who was taken out', () => {
    const removed = { ...eva, status: 'removed' as const, answerBy: daysAfter(40) };
    const file = { ...collecting, referees: [bo, removed] };
    expect(decided(file, passDeadline(file, contextAt(daysAfter(14)))).check.status).toBe('expired');
  });

  test('makes it declined when all referees had declined', () => {
    const file = { ...collecting, referees: [{ ...bo, status: 'declined' as const }] };
    expect(decided(file, passDeadline(file, contextAt(daysAfter(14)))).check.status).toBe('declined');
  });

  test('leaves a completed check alone', () => {
    const file = buildFile({ check: buildCheck({ status: 'completed', completedAt: daysAfter(1) }), referees: [bo] });
    expect(passDeadline(file, contextAt(daysAfter(40)))).toEqual({ outcome: 'unchanged' });
  });
});

test('counts hold together for any referees', () => {
  const anyReferees = fc.array(fc.constantFrom(...refereeStatuses), { maxLength: 10 });
  fc.assert(
    fc.property(anyReferees, fc.integer({ min: 1, max: 5 }), (statuses, requested) => {
      const check = buildCheck();
      const counts = countReferees(
        { ...check, settings: { ...check.settings, refereesRequested: requested } },
        statuses.map((status, index) => buildReferee({ id: testId('ref', index), status })),
      );
      expect(counts.expected).toBe(Math.max(requested, counts.added));
      expect(counts.remainingToSubmit).toBe(Math.max(0, requested - counts.added));
      expect(counts.answered).toBeLessThanOrEqual(counts.added);
    }),
  );
});
