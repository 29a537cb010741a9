import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { readSubject, type Subject, type SubjectFault } from '#shared/domain/subjects/subject.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type FieldErrorCode, fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, ownerOf } from '../asked.ts';

const codes: Readonly<Record<SubjectFault['part'], FieldErrorCode>> = { email: 'not_email', phone: 'not_phone' };

type Meant = Readonly<{ subject: Subject; organisation: Organisation }>;

/** Who is meant, or what is wrong with it. */
export async function subjectOf(
  asked: Asked,
  given: Readonly<{ email: string | null; phone: string | null }>,
): Promise<Meant | Readonly<{ response: HttpResponse }>> {
  const organisation = await ownerOf(asked);
  const { subject, faults } = readSubject(given, organisation);
  if (faults.length === 0) return { subject, organisation };
  const errors = faults.map(({ part, code }) => fieldError(`/${part}`, code === 'missing' ? 'required' : codes[part]));
  return { response: problemResponse('not_valid', asked.request, { errors }) };
}
