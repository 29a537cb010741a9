import { countSteps, type Erasure, erasureState } from '#shared/domain/subjects/erasure.ts';
import type { ErasureView } from '../api/subject.ts';

/** How a wish to be erased stands, in ids and counts. */
export const showErasure = (erasure: Erasure): ErasureView => ({
  id: erasure.id,
  live: erasure.live,
  status: erasureState(erasure),
  requestedAt: erasure.requestedAt,
  answerBy: erasure.answerBy,
  doneAt: erasure.doneAt,
  counts: {
    erased: countSteps(erasure, 'erased'),
    waiting: countSteps(erasure, 'waiting'),
    kept: countSteps(erasure, 'kept'),
  },
  referenceChecks: erasure.steps.map(({ checkId, role, state, kept }) => ({
    id: checkId,
    role,
    status: state,
    kept: kept === null ? null : { reason: kept.reason, until: kept.until },
  })),
});
