export const checkStatuses = [
  'accepted',
  'candidate_invited',
  'collecting',
  'completed',
  'declined',
  'expired',
  'failed',
  'cancelled',
] as const;

export type CheckStatus = (typeof checkStatuses)[number];

type StatusRow = Readonly<{ from: readonly (CheckStatus | 'creation')[]; when: string }>;

const underWay = ['accepted', 'candidate_invited', 'collecting'] as const;
const reopenable = ['expired', 'declined', 'failed', 'cancelled'] as const;

/** The lifecycle of a check: each status, the ones it may follow, and what brings it. No other transition is possible. */
export const lifecycle: Readonly<Record<CheckStatus, StatusRow>> = {
  accepted: { from: ['creation', ...reopenable], when: 'Created, nobody asked, no referee given' },
  candidate_invited: {
    from: ['creation', 'accepted', ...reopenable],
    when: 'A request to the candidate is in the outbox',
  },
  collecting: {
    from: ['creation', 'accepted', 'candidate_invited', 'completed', ...reopenable],
    when: 'The first referee exists',
  },
  completed: { from: ['collecting'], when: 'Every expected referee has answered, or the recruiter marked it done' },
  declined: {
    from: [...underWay, 'completed'],
    when: 'The candidate declined; or the deadline passed and all referees had declined; or all answers were withdrawn',
  },
  expired: {
    from: underWay,
    when: 'The deadline passed with fewer answers than expected; or nobody was asked, and nobody acted for six months',
  },
  failed: { from: ['candidate_invited', 'collecting'], when: 'No way left to reach anyone, and nothing answered' },
  cancelled: {
    from: [...underWay, 'completed', 'declined', 'expired', 'failed'],
    when: 'The recruiter withdrew it',
  },
};

export const canFollow = (to: CheckStatus, from: CheckStatus | 'creation'): boolean =>
  lifecycle[to].from.includes(from);

/** Referees and candidate may still act. */
export const isUnderWay = (status: CheckStatus): boolean => underWay.some((each) => each === status);
