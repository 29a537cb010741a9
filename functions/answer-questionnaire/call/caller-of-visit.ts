import { callHandlersFor } from '#shared/domain/call/call-handlers.ts';
import type { Recruiter } from '#shared/domain/check/check.ts';
import type { Visit } from '../visit.ts';

export const handlersOf = ({ organisation, file, referee }: Visit): readonly Recruiter[] =>
  callHandlersFor(organisation, file.check, referee);

/** Who will call, as far as it is known before a time is chosen. */
export const callerOfVisit = (visit: Visit): Recruiter => handlersOf(visit)[0] ?? visit.file.check.recruiter;
