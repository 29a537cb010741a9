import { findReferee } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { decideObjection, type ObjectionAnswer } from '#shared/domain/decisions/decide-objection.ts';
import type { Recipient } from '#shared/domain/messages/message.ts';
import { openObjections } from '#shared/domain/retention/deletion-times.ts';
import { holdOf } from '#shared/domain/retention/hold.ts';
import { objectionGrounds } from '#shared/domain/retention/objection.ts';
import { formatDayYear } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { NoteField } from './fields.tsx';
import type { Step, StepPlace } from './step.ts';

const remove = 'delete';

/** Undefined: nothing was chosen. */
function answerIn(value: string): ObjectionAnswer | undefined {
  return value === remove ? null : objectionGrounds.find((ground) => ground === value);
}

const isHeld = ({ file, visit }: StepPlace): boolean => holdOf(file.check, visit.now) !== null;

/** To delete what somebody objects to, or to keep it for a stated reason. `personIn`: whose objection the page is about. */
function decideStep(personIn: (place: StepPlace) => Recipient): Step {
  return {
    applies: (place) => openObjections(place.file).some(({ person }) => person === personIn(place)),
    kind: 'bad',
    title: (place) => {
      const person = findReferee(place.file, personIn(place)) ?? place.file.check.candidate;
      return place.texts.objection.title({ name: keepTogether(fullName(person)) });
    },
    button: ({ texts }) => texts.objection.button,
    body: (form) => {
      const words = form.texts.objection;
      const { offsetChanges } = form.visit.organisation;
      const hold = holdOf(form.file.check, form.visit.now);
      const until = hold === null ? null : formatDayYear(hold.until, offsetChanges, form.visit.reading.language);
      return (
        <>
          <p>
            {until !== null
              ? words.held({ until })
              : personIn(form) === 'candidate'
                ? words.ofCandidate
                : words.ofReferee}
          </p>
          <Picks
            kind="radio"
            reading={form.visit.reading}
            name="answer"
            label={words.label}
            options={[
              { value: remove, text: words.remove },
              ...objectionGrounds.map((value) => ({ value, text: words.keep[value] })),
            ]}
            chosen={[form.value('answer')]}
            errors={form.errors}
          />
          <NoteField form={form} />
        </>
      );
    },
    read: (place, form) => {
      const answer = answerIn(fieldValue(form, 'answer'));
      if (answer === undefined) return { errors: [{ field: 'answer-1', message: place.texts.objection.error }] };
      return {
        decide: (current, act, context) => decideObjection(current, personIn(place), answer, act, context),
        done: answer !== null ? 'objection-kept' : isHeld(place) ? 'objection-waits' : 'objection-granted',
      };
    },
  };
}

export const decideForCandidateStep = decideStep(() => 'candidate');

export const decideForRefereeStep = decideStep(({ params }) => params['referee'] ?? '');
