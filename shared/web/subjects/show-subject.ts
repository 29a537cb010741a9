import type { Recruiter } from '#shared/domain/check/check.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { foldEmail } from '#shared/domain/contact/fold-email.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { SubjectFound } from '#shared/domain/subjects/look-up.ts';
import type { Subject } from '#shared/domain/subjects/subject.ts';
import type { SubjectExportView } from '../api/subject.ts';
import { type ShowPartPorts, showPart } from './show-part.ts';

/** Their roles in the organisation. */
export function membershipOf({ email }: Subject, organisation: Organisation): SubjectExportView['member'] {
  const isAmong = (people: readonly Recruiter[]): boolean =>
    people.some((each) => sameAddress(foldEmail(each.email), email));
  return { administrator: isAmong(organisation.administrators), takesCalls: isAmong(organisation.callHandlers) };
}

/** All that is kept about somebody, by check and role. */
export async function showSubject(
  ports: ShowPartPorts,
  { parts, leads }: SubjectFound,
  { subject, organisation, now }: Readonly<{ subject: Subject; organisation: Organisation; now: string }>,
): Promise<SubjectExportView> {
  const views: SubjectExportView['parts'] = [];
  for (const part of parts) views.push(await showPart(ports, part, { organisation, now, toThemselves: false }));
  return {
    exportedAt: now,
    matched: { email: subject.email, phone: subject.phone },
    parts: views,
    recruiterOf: [...leads],
    member: membershipOf(subject, organisation),
  };
}
