import type { Medium } from '../check/channel.ts';
import type { CheckFile } from '../check/check-file.ts';
import type { CheckEvent } from '../check/event.ts';
import { fullName } from '../check/referee.ts';
import type { Language } from '../language.ts';
import type { CodeReader, ProofReach } from '../ports/proof-store.ts';
import { addHours } from '../time.ts';

/** An address that was changed counts as the person's own after this time: who holds the link could have changed it. */
const hoursUntilCounts = 72;

/** Who looks at what is kept of them: the candidate, or a referee. */
export type OwnPerson = Readonly<{
  id: string;
  role: 'candidate' | 'referee';
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  language: Language;
}>;

/** Null: nobody of that id is in the check. */
export function ownPerson({ check, referees }: Pick<CheckFile, 'check' | 'referees'>, id: string): OwnPerson | null {
  const role = id === 'candidate' ? 'candidate' : 'referee';
  const person = role === 'candidate' ? check.candidate : referees.find((each) => each.id === id);
  if (person === undefined) return null;
  const { firstName, lastName, email, phone, language } = person;
  return { id, role, firstName, lastName, email, phone, language };
}

/** Whom a code goes to by this medium; null when they have no such address. */
export function readerOf(file: Pick<CheckFile, 'check' | 'referees'>, id: string, medium: Medium): CodeReader | null {
  const person = ownPerson(file, id);
  const to = medium === 'email' ? person?.email : person?.phone;
  return person === null || to == null ? null : { medium, to, name: fullName(person) };
}

/** By what somebody can prove who they are; `from`: not before, since it was changed. */
export type ProofWays = Readonly<{ reaches: readonly ProofReach[]; from: string | null }>;

/** The addresses that a person had before this visit. */
export function proofWays(person: OwnPerson, events: readonly CheckEvent[], now: string): ProofWays {
  const changed = events.filter(({ type, refereeId }) =>
    person.role === 'candidate'
      ? type === 'candidate.corrected_contact'
      : type === 'referee.corrected_contact' && refereeId === person.id,
  );
  const last = changed
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const from = last === undefined ? null : addHours(last, hoursUntilCounts);
  if (from !== null && from > now) return { reaches: [], from };
  const { email, phone } = person;
  return {
    reaches: [
      ...(email === null ? [] : [{ medium: 'email', to: email } as const]),
      ...(phone === null ? [] : [{ medium: 'sms', to: phone } as const]),
    ],
    from: null,
  };
}

/** An address of which nobody learns more than whose own it is: `k•••d@example.org`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const local = Array.from(email.slice(0, at));
  return `${local[0] ?? ''}•••${local.length > 1 ? local.at(-1) : ''}${email.slice(at)}`;
}

/** The last two digits of a number. */
export const lastDigits = (phone: string): string => phone.slice(-2);
