import { describe, expect, it } from 'vitest';
import type { checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { declineByCandidate } from '#shared/domain/decisions/decline-check.ts';
import { buildCheck, buildFile, contextAt } from '#tests/support/builders/check-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const declineAt = (status: (typeof checkStatuses)[number]) =>
  declineByCandidate(buildFile({ check: buildCheck({ status }) }), 'other', contextAt());

describe('a candidate declines', () => {
  it.each(['accepted', 'candidate_invited', 'collecting'] as const)('from %s', (status) => {
    const change = changeOf(declineAt(status));
    expect(change.check.status).toBe('declined');
    expect(change.messages).toMatchObject([{ kind: 'recruiter-declined', recipient: 'recruiter' }]);
    expect(change.events).toMatchObject([{ type: 'reference_check.declined', actor: 'candidate', note: 'other' }]);
  });

  it('again without any change', () => {
    expect(declineAt('declined')).toEqual({ outcome: 'unchanged' });
  });

  it.each(['completed', 'expired', 'failed', 'cancelled'] as const)('not from %s', (status) => {
    expect(declineAt(status)).toMatchObject({ outcome: 'refused', code: 'wrong_state' });
  });

  it('with no reason leaves none', () => {
    const [event] = changeOf(declineByCandidate(buildFile(), null, contextAt())).events;
    expect(event).not.toHaveProperty('note');
  });
});
