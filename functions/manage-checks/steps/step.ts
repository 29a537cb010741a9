import type { ComponentChildren } from 'preact';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Decision, DecisionContext } from '#shared/domain/decisions/decision.ts';
import type { RecruiterAct } from '#shared/domain/decisions/recruiter-act.ts';
import type { RefusedPart } from '#shared/domain/decisions/refusals.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { DoneCode } from '#shared/i18n/recruiter/check/texts.ts';
import type { StepTexts } from '#shared/i18n/recruiter/steps/texts.ts';
import type { SignalTexts } from '#shared/i18n/signals/texts.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import type { Ports } from '../ports.ts';
import { actBy, type Visit } from '../visit.ts';
import type { AnswersBeside } from './answers-beside.ts';

/** Where a step is taken: by whom, in which check, on which person or link of it (`params`). */
export type StepPlace = Readonly<{
  visit: Visit;
  texts: StepTexts;
  file: CheckFile;
  params: Readonly<Record<string, string>>;
  signals: SignalTexts;
  /** Of the referee whose passage a step is about. */
  answers?: AnswersBeside | null;
  newId: NewId;
}>;

/** A step's form as it is drawn: what its fields hold and what is wrong with them. */
export type StepForm = StepPlace & Readonly<{ value: (name: string) => string; errors: FieldErrors }>;

/** What a posted form asks for, or what is wrong with it. */
export type StepReading =
  | Readonly<{ errors: FieldErrors }>
  | Readonly<{
      decide: (file: CheckFile, act: RecruiterAct, context: DecisionContext) => Decision;
      done: DoneCode;
    }>;

/** What stands in the way, at a field or above the form. */
export type Explanation = Readonly<{ field: string | null; message: string }>;

/** Something that a recruiter does to a check, on a page of its own. */
export type Step = Readonly<{
  /** False if there is nothing to do because the person or link does not exist. */
  applies?: (place: StepPlace) => boolean;
  title: (place: StepPlace) => string;
  button: (place: StepPlace) => string;
  /** `bad`: what it does cannot simply be undone. */
  kind?: 'main' | 'bad';
  /** What the fields hold at first. */
  start?: (place: StepPlace) => Readonly<Record<string, string>>;
  body: (form: StepForm) => ComponentChildren;
  read: (place: StepPlace, form: FormValues) => StepReading;
  /** id of the field at which a refusal of that part is said; any other stands above the form. */
  fields?: Readonly<Partial<Record<RefusedPart, string>>>;
  /**
   * Why it was refused though nobody changed the check; null when somebody did. `field`: where it is said, or above the
   * form.
   */
  explain?: (ports: Ports, place: StepPlace, form: FormValues) => Promise<Explanation | null>;
  /** What else is to be kept once it is done. */
  after?: (ports: Ports, place: StepPlace, form: FormValues) => Promise<void>;
  /** Where it leads, under the check's page. */
  leadsTo?: (form: FormValues) => string;
}>;

/** The act of whoever is signed in, with the note that they may have written. */
export const actOf = ({ visit }: StepPlace, form: FormValues): RecruiterAct =>
  actBy(visit, fieldValue(form, 'note') || null);
