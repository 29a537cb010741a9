import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import type { Relation } from '#shared/domain/check/relation.ts';
import type { Language, PartlyTranslated } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { DoneFrom } from '#shared/domain/ports/mark-maker.ts';
import type { Answer, Draft, QuestionnaireForm, Submission } from '#shared/domain/questionnaire/answer.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { fillName } from '#shared/domain/text/fill-name.ts';
import type { CallTexts } from '#shared/i18n/call/texts.ts';
import type { RefereeTexts } from '#shared/i18n/referee/texts.ts';
import type { ReminderTexts } from '#shared/i18n/reminders/texts.ts';
import type { SignalTexts } from '#shared/i18n/signals/texts.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import { linkIn, type Reading } from '#shared/web/http/reading.ts';
import type { QuestionWords } from '#shared/web/questions/question-props.ts';
import type { AnswerPorts } from './ports.ts';

/** What the referee has written, sent or not. */
export type Written = Readonly<{
  form: QuestionnaireForm;
  relation: Relation | null;
  answers: Readonly<Record<string, Answer>>;
}>;

/** The names that texts say. */
export type Names = Readonly<{
  /** Full names. */
  candidate: string;
  recruiter: string;
  /** First names. */
  name: string;
  asker: string;
  referee: string;
}>;

/** All that a page or a post of the referee's is made from. */
export type Visit = Readonly<{
  /** `/a/{secret}`. */
  base: string;
  /** RFC 3339. */
  now: string;
  file: CheckFile;
  referee: Referee;
  organisation: Organisation;
  draft: Draft | null;
  submission: Submission | null;
  written: Written;
  /** Of the form that the referee has chosen, or else of the full one. */
  template: QuestionTemplate;
  /** The version that the sent answers were given to; null before that. */
  sent: QuestionTemplate | null;
  full: QuestionTemplate;
  facts: QuestionTemplate;
  /** Languages that the referee may answer in. */
  offered: readonly Language[];
  reading: Reading;
  texts: RefereeTexts;
  calls: CallTexts;
  reminders: ReminderTexts;
  names: Names;
  signals: SignalTexts;
  /** Where the request comes from. */
  from: Pick<DoneFrom, 'sourceIp' | 'userAgent'>;
}>;

/** A request for something under the link. */
export type Asked = Readonly<{ ports: AnswerPorts; visit: Visit; request: HttpRequest }>;

/** An address of the referee's pages, in the language that was picked. */
export const linkTo = (visit: Visit, path = '', query: Readonly<Record<string, string>> = {}): string =>
  linkIn(visit.reading, `${visit.base}${path}`, query);

/** A template's text in the language of the visit, with the candidate's name in it. */
export const textIn = ({ reading, names }: Visit, text: PartlyTranslated): string =>
  fillName(text[reading.language] ?? Object.values(text)[0] ?? '', reading.language, names.name);

/** The words of the questionnaire. */
export const questionWordsOf = (visit: Visit): QuestionWords => ({
  reading: visit.reading,
  texts: visit.texts.question,
  textOf: (text) => textIn(visit, text),
});

/** What one calls somebody whose whole name is in one field. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
