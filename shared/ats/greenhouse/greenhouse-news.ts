import { type CheckStatus, isUnderWay } from '#shared/domain/check/lifecycle.ts';

/** What `test_status` says from then on; null: nothing that Greenhouse is told of. */
export const newsOf = (status: CheckStatus): string | null => {
  if (status === 'collecting') return 'in_progress';
  return isUnderWay(status) ? null : 'complete';
};
