import type { LeftOut, LeftOutReason } from '#shared/domain/check/left-out.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { SourceNote } from '#shared/domain/check/source-notes.ts';
import type { ProjectOwner } from '#shared/domain/ports/organisation-store.ts';
import type { CandidateInput, ReferenceCheckRequest } from '#shared/web/api/reference-check-request.ts';
import type { FieldError, FieldErrorCode } from '#shared/web/problems/field-errors.ts';
import { type ReadRequest, type RequestSources, readCheckRequest } from '#shared/web/requests/read-check-request.ts';

export type LenientReading =
  | Readonly<{ read: ReadRequest; notes: readonly SourceNote[]; leftOut: readonly LeftOut[] }>
  /** `candidate`: without what could not be read of them. */
  | Readonly<{ errors: readonly FieldError[]; candidate?: CandidateInput | undefined }>;

const refereePointer = /^\/candidates\/0\/referees\/(\d+)(?:\/|$)/;

const reasons: Readonly<Partial<Record<FieldErrorCode, LeftOutReason>>> = {
  not_name: 'no_name',
  address_taken: 'repeated',
  address_of_candidate: 'candidates_own',
};

/** Places of the referees at whom something is wrong, with what it is. */
const unusable = (errors: readonly FieldError[]): ReadonlyMap<number, LeftOutReason> =>
  new Map(
    errors.flatMap(({ pointer, code }) => {
      const place = refereePointer.exec(pointer)?.[1];
      return place === undefined ? [] : [[Number(place), reasons[code] ?? 'unreachable'] as const];
    }),
  );

const isUnreadPhone = ({ pointer, code }: FieldError): boolean =>
  pointer === '/candidates/0/phone' && code !== 'unreachable_by_channel' && code !== 'sms_country_not_allowed';

/** The request without what stands in its way and is not needed: whoever sent it cannot mend it. */
function withoutUnusable(request: ReferenceCheckRequest, errors: readonly FieldError[]) {
  const dropped = unusable(errors);
  const isPhoneDropped = errors.some(isUnreadPhone);
  const isRecruitersDropped = errors.some(({ pointer }) => pointer === '/recruiter/phone');
  const recruiter = isRecruitersDropped ? { ...request.recruiter, phone: null } : request.recruiter;
  const candidates = request.candidates.map((candidate) => ({
    ...candidate,
    ...(isPhoneDropped && { phone: null }),
    ...(candidate.referees && { referees: candidate.referees.filter((_, place) => !dropped.has(place)) }),
  }));
  const notes: readonly SourceNote[] = isPhoneDropped ? ['phone_dropped' as const] : [];
  const leftOut = [...dropped].map(([place, reason]): LeftOut => {
    const referee = request.candidates[0]?.referees?.[place];
    return { place: place + 1, name: referee === undefined ? '' : fullName(referee), reason };
  });
  const isMended = isRecruitersDropped || isPhoneDropped || leftOut.length > 0;
  return { request: { ...request, recruiter, candidates }, isMended, notes, leftOut };
}

/**
 * Reads a request of an ATS, which nobody can be asked to write otherwise: a referee who cannot be used and a number
 * that is none are left out, and the rest is taken.
 */
export async function readLeniently(
  sources: RequestSources,
  request: ReferenceCheckRequest,
  owner: ProjectOwner,
): Promise<LenientReading> {
  const first = await readCheckRequest(sources, request, owner);
  if (!('errors' in first)) return { read: first, notes: [], leftOut: [] };
  const mended = withoutUnusable(request, first.errors);
  const [candidate] = mended.request.candidates;
  if (!mended.isMended) return { ...first, candidate };
  const again = await readCheckRequest(sources, mended.request, owner);
  return 'errors' in again ? { ...again, candidate } : { read: again, notes: mended.notes, leftOut: mended.leftOut };
}
