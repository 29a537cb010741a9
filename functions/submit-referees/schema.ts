import type { RefereeDetails } from '#shared/domain/check/referee.ts';
import { lacksCode, phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { type PersonFault, readPerson } from '#shared/domain/contact/read-person.ts';
import { isLanguage } from '#shared/domain/language.ts';
import { needsCode, smsCountryFault } from '#shared/i18n/number-country.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { CandidateView } from './candidate-view.ts';
import { readRelation } from './read-relation.ts';
import type { TypedReferee } from './referee-form.ts';

export type ReadReferee =
  | Readonly<{ details: RefereeDetails; errors: readonly [] }>
  | Readonly<{ details: null; errors: FieldErrors }>;

const fieldOfPart = { firstName: 'first', lastName: 'last', email: 'mail', phone: 'tel' } as const;

function messageOf({ part, code }: PersonFault, view: CandidateView, typed: TypedReferee): string {
  const { texts, organisation, reading, file } = view;
  const { errors } = texts;
  if (code === 'country_not_allowed') {
    const orMail = file.check.settings.refereeChannel === 'email-sms';
    return smsCountryFault(organisation.smsCountries, reading.language, { orMail });
  }
  if (part === 'phone' && code === 'bad' && lacksCode(typed.tel, organisation)) return needsCode(reading.language);
  if (code === 'address') return errors.nameIsLink;
  if (code === 'not_sendable') return errors.mailNotAscii;
  if (code === 'too_long') return errors.tooLong;
  return code === 'not_mobile' ? errors.telNotMobile : errors[fieldOfPart[part]];
}

const errorOf = (fault: PersonFault, view: CandidateView, typed: TypedReferee): FieldErrors[number] => ({
  field: fieldOfPart[fault.part],
  message: messageOf(fault, view, typed),
});

/** The form as a referee, or what must be written otherwise, in the order of the fields. */
export function readReferee(view: CandidateView, id: string, typed: TypedReferee): ReadReferee {
  const { file, texts, organisation } = view;
  const { settings } = file.check;
  const given = { firstName: typed.first, lastName: typed.last, email: typed.mail, phone: typed.tel };
  const { person, faults } = readPerson(given, {
    channel: settings.refereeChannel,
    countries: phoneCountries(organisation),
    smsCountries: organisation.smsCountries,
    mayHaveOneName: typed.one === 'yes',
  });
  const language = isLanguage(typed.lang) && settings.questionTemplates[typed.lang] !== undefined ? typed.lang : null;
  const { relation, errors } = settings.askRelation ? readRelation(view, typed) : { relation: null, errors: [] };
  const all: FieldErrors = [
    ...faults.map((fault) => errorOf(fault, view, typed)),
    ...(language === null ? [{ field: 'lang', message: texts.errors.lang }] : []),
    ...errors,
  ];
  if (all.length > 0 || language === null) return { details: null, errors: all };
  return { details: { id, ...person, language, relation }, errors: [] };
}
