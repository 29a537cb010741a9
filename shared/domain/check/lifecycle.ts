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

type StatusRow = Readonly<{ from: readonly (CheckStatus | 'creation')[] }>;

const underWay = ['accepted', 'candidate_invited', 'collecting'] as const;
const reopenable = ['expired', 'declined', 'failed', 'cancelled'] as const;

/** The lifecycle of a check: each status, and the ones it may follow. No other transition is possible. */
export const lifecycle: Readonly<Record<CheckStatus, StatusRow>> = {
  accepted: { from: ['creation', ...reopenable] },
  candidate_invited: { from: ['creation', 'accepted', ...reopenable] },
  collecting: { from: ['creation', 'accepted', 'candidate_invited', 'completed', ...reopenable] },
  completed: { from: ['collecting'] },
  declined: { from: [...underWay, 'completed'] },
  expired: { from: underWay },
  failed: { from: ['candidate_invited', 'collecting'] },
  cancelled: { from: [...underWay, 'completed', 'declined', 'expired', 'failed'] },
};

/** What brings each status: in the documents, and in no bundle. */
export const broughtBy: Readonly<Record<CheckStatus, string>> = {
  accepted: 'Created, nobody asked, no referee given',
  candidate_invited: 'A request to the candidate is in the outbox',
  collecting: 'The first referee exists',
  completed: 'Every expected referee has answered, or the recruiter marked it done',
  declined:
    'The candidate declined; or the deadline passed and all referees had declined; or all answers were withdrawn',
  expired: 'The deadline passed with fewer answers than expected; or nobody was asked, and nobody acted for six months',
  failed: 'No way left to reach anyone, and nothing answered',
  cancelled: 'The recruiter withdrew it',
};

export const canFollow = (to: CheckStatus, from: CheckStatus | 'creation'): boolean =>
  lifecycle[to].from.includes(from);

/** Referees and candidate may still act. */
export const isUnderWay = (status: CheckStatus): boolean => underWay.some((each) => each === status);
