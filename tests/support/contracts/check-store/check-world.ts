import { expect } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type Change, startChange } from '#shared/domain/decisions/change.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import { type CheckRequest, requestCheck } from '#shared/domain/decisions/request-check.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import { buildRequest, contextAt, minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';

export const bo = testId('ref', 1);
export const eva = testId('ref', 2);

export const changing =
  (changes: Partial<Change>, now: string = minutesAfter(1)) =>
  (file: CheckFile): Decision => ({ outcome: 'change', change: { ...startChange(file.check, now), ...changes } });

export const draftOf = (version: number) => {
  const { refereeId, form, language, relation, answers } = buildSubmission();
  return { refereeId, form, language, relation, answers, version, savedAt: minutesAfter(version) };
};

/** A check that was just requested, in a store of its own or of many. */
export const worldOf =
  (open: () => CheckStore) =>
  async (changes: Partial<CheckRequest> = {}, now = startTime) => {
    const checks = open();
    const request = buildRequest({ id: newId('chk'), organisationId: newId('org'), ...changes });
    const created = requestCheck(request, contextAt(now));
    expect(await checks.create(created)).toBe('created');
    const { id, organisationId, live } = request;
    const file = async (): Promise<CheckFile> => {
      const found = await checks.load(id);
      if (found === null) throw new Error('The check is gone');
      return found;
    };
    return { checks, id, organisation: { id: organisationId, live }, created, file };
  };
