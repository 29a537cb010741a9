import type { CheckFile } from '../check/check-file.ts';
import { foldEmail } from '../contact/fold-email.ts';
import type { Subject } from './subject.ts';

/** What somebody may be in a check. */
export const subjectRoles = ['candidate', 'referee', 'reader', 'recruiter'] as const;

export type SubjectRole = (typeof subjectRoles)[number];

/** By which a person of a check is found. */
export type Contact = Readonly<{ by: 'email' | 'phone'; value: string }>;

/** Somebody of a check: `id` is `candidate`, `recruiter`, or that of a referee, of a report link, or of who has read by it. */
export type PersonOfCheck = Readonly<{ role: SubjectRole; id: string; contacts: readonly Contact[] }>;

export const contactsOf = ({ email, phone }: Subject): readonly Contact[] => [
  ...(email === null ? [] : [{ by: 'email', value: foldEmail(email) } as const]),
  ...(phone === null ? [] : [{ by: 'phone', value: phone } as const]),
];

const byAddress = (email: string) => contactsOf({ email, phone: null });

/** Everybody in a check of whom an address or a number is kept, those who were removed or replaced too. */
export function peopleOf({ check, referees, reportLinks }: CheckFile): readonly PersonOfCheck[] {
  const callers = referees.flatMap(({ call }) => (call === undefined ? [] : [call.handler]));
  const recruiters = [check.recruiter, ...(check.team ?? []), ...callers];
  const people: readonly PersonOfCheck[] = [
    { role: 'candidate', id: 'candidate', contacts: contactsOf(check.candidate) },
    ...referees.map(({ id, email, phone, call }) => ({
      role: 'referee' as const,
      id,
      contacts: [
        ...contactsOf({ email, phone }),
        ...(call === undefined || call.phone === phone ? [] : contactsOf({ email: null, phone: call.phone })),
      ],
    })),
    ...reportLinks.map(({ id, email }) => ({
      role: 'reader' as const,
      id,
      contacts: email === undefined ? [] : byAddress(email),
    })),
    ...reportLinks.flatMap(({ readers = [] }) =>
      readers.map(({ id, email }) => ({ role: 'reader' as const, id, contacts: byAddress(email) })),
    ),
    {
      role: 'recruiter',
      id: 'recruiter',
      contacts: recruiters.flatMap(({ email, phone }) => contactsOf({ email, phone: phone ?? null })),
    },
  ];
  return people.filter(({ contacts }) => contacts.length > 0);
}

/** What of a subject is found in somebody; none: it is somebody else. */
export const matchOf = (subject: Subject, { contacts }: PersonOfCheck): readonly Contact['by'][] =>
  contactsOf(subject)
    .filter((wanted) => contacts.some(({ by, value }) => by === wanted.by && value === wanted.value))
    .map(({ by }) => by);
