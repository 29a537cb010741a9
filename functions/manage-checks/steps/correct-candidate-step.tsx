import { fullName } from '#shared/domain/check/referee.ts';
import { channelOfCandidate, correctCandidate } from '#shared/domain/decisions/correct-candidate.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { readContact } from '../schema.ts';
import { ContactFields } from './fields.tsx';
import type { Step } from './step.ts';

/** Correct how the candidate is reached. */
export const correctCandidateStep: Step = {
  title: ({ texts, file }) => texts.candidate.title({ name: keepTogether(fullName(file.check.candidate)) }),
  button: ({ texts }) => texts.candidate.button,
  start: ({ file }) => ({ email: file.check.candidate.email ?? '', phone: file.check.candidate.phone ?? '' }),
  body: (form) => (
    <>
      <p>{form.texts.candidate.asksAgain(form.file.check.candidate)}</p>
      <ContactFields form={form} />
    </>
  ),
  read: ({ texts, visit, file }, form) => {
    const { organisation } = visit;
    const contact = readContact(form, texts.fields, { channel: channelOfCandidate(file), organisation });
    if (contact.value === null) return { errors: contact.errors };
    const { value } = contact;
    return { decide: (current, act, context) => correctCandidate(current, value, act, context), done: 'corrected' };
  },
};
