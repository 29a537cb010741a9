import type { RefereeDetails } from '#shared/domain/check/referee.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { parseName } from '#shared/domain/contact/parse-name.ts';
import { parsePhone, phoneCountries } from '#shared/domain/contact/parse-phone.ts';
import { isLanguage } from '#shared/domain/language.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { CandidateView } from './candidate-view.ts';
import { mailIsNeeded, mustBeMobile, phoneIsNeeded } from './contact-rules.ts';
import { readRelation } from './read-relation.ts';
import type { RefereeField, TypedReferee } from './referee-form.ts';

export type ReadReferee =
  | Readonly<{ details: RefereeDetails; errors: readonly [] }>
  | Readonly<{ details: null; errors: FieldErrors }>;

type Contact = Readonly<{ email: string | null; phone: string | null; errors: FieldErrors }>;

const errorIn = (field: RefereeField, message: string): FieldErrors => [{ field, message }];

function readContact({ file, organisation, texts, reading }: CandidateView, typed: TypedReferee): Contact {
  const channel = file.check.settings.refereeChannel;
  const email = parseEmail(typed.mail);
  const phone = parsePhone(typed.tel, phoneCountries(organisation, file.check.candidate.language, reading.language));
  const mailMissing = typed.mail === '' ? mailIsNeeded(channel, typed.tel !== '') : email === null;
  const phoneMissing = typed.tel === '' ? phoneIsNeeded(channel) : phone === null;
  const notMobile = phone !== null && phone.mobile === false && mustBeMobile(channel);
  return {
    email,
    phone: phone?.number ?? null,
    errors: [
      ...(mailMissing ? errorIn('mail', texts.errors.mail) : []),
      ...(phoneMissing ? errorIn('tel', texts.errors.tel) : []),
      ...(notMobile ? errorIn('tel', texts.errors.telNotMobile) : []),
    ],
  };
}

/** The form as a referee, or what must be written otherwise, in the order of the fields. */
export function readReferee(view: CandidateView, id: string, typed: TypedReferee): ReadReferee {
  const { file, texts } = view;
  const firstName = parseName(typed.first);
  const lastName = parseName(typed.last);
  const contact = readContact(view, typed);
  const language =
    isLanguage(typed.lang) && file.check.settings.questionTemplates[typed.lang] !== undefined ? typed.lang : null;
  const { relation, errors } = file.check.settings.askRelation
    ? readRelation(view, typed)
    : { relation: null, errors: [] };
  const all: FieldErrors = [
    ...(firstName === null ? errorIn('first', texts.errors.first) : []),
    ...(lastName === null ? errorIn('last', texts.errors.last) : []),
    ...contact.errors,
    ...(language === null ? errorIn('lang', texts.errors.lang) : []),
    ...errors,
  ];
  if (all.length > 0 || firstName === null || lastName === null || language === null) {
    return { details: null, errors: all };
  }
  const { email, phone } = contact;
  return { details: { id, firstName, lastName, email, phone, language, relation }, errors: [] };
}
