import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { holdCheck, releaseCheck } from '#shared/domain/decisions/hold-check.ts';
import { longestText } from '#shared/domain/limits.ts';
import { dayIn } from '#shared/domain/reminders/open-hours.ts';
import { holdOf, holdReasons } from '#shared/domain/retention/hold.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { holdWords } from '#shared/i18n/hold-words.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { DateField } from '#shared/web/desk/date-field.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { readHoldDay, readText } from '../schema.ts';
import { NoteField } from './fields.tsx';
import type { Step, StepPlace } from './step.ts';

const nameOf = ({ file }: StepPlace) => ({ name: keepTogether(fullName(file.check.candidate)) });

const holdIn = ({ file, visit }: StepPlace) => holdOf(file.check, visit.now);

/** An administrator keeps an ended check longer than was told, or changes why and until when. */
export const holdStep: Step = {
  applies: ({ file, visit }) => visit.isAdministrator && !isUnderWay(file.check.status),
  kind: 'bad',
  title: (place) => place.texts.hold.title(nameOf(place)),
  button: ({ texts }) => texts.hold.button,
  start: (place) => {
    const hold = holdIn(place);
    if (hold === null) return {};
    const until = dayIn(place.visit.organisation.offsetChanges, hold.until);
    return { reason: hold.reason, until, note: hold.note ?? '' };
  },
  body: (form) => {
    const words = form.texts.hold;
    const { reading } = form.visit;
    return (
      <>
        <p>{words.lead}</p>
        <Picks
          kind="radio"
          reading={reading}
          name="reason"
          label={words.reason}
          options={holdReasons.map((value) => ({ value, text: holdWords[reading.language].choices[value] }))}
          chosen={[form.value('reason')]}
          errors={form.errors}
        />
        <DateField
          reading={reading}
          name="until"
          label={words.until}
          hint={words.untilHint}
          value={form.value('until')}
          errors={form.errors}
        />
        <TextArea
          reading={reading}
          name="note"
          label={words.note}
          hint={words.noteHint}
          optional
          rows={3}
          value={form.value('note')}
          errors={form.errors}
        />
      </>
    );
  },
  fields: { day: 'until' },
  read: ({ texts, visit }, form) => {
    const reason = holdReasons.find((each) => each === fieldValue(form, 'reason'));
    const day = readHoldDay(form, texts.hold.untilError, visit.organisation.offsetChanges, visit.now);
    const note = readText(form, 'note', longestText, texts.fields);
    const errors = [
      ...(reason === undefined ? [{ field: 'reason-1', message: texts.hold.reasonError }] : []),
      ...day.errors,
      ...note.errors,
    ];
    if (reason === undefined || day.value === null || errors.length > 0) return { errors };
    const wanted = { reason, until: day.value, note: note.value };
    return { decide: (current, act, context) => holdCheck(current, wanted, act, context), done: 'held' };
  },
};

export const releaseStep: Step = {
  applies: (place) => place.visit.isAdministrator && holdIn(place) !== null,
  kind: 'bad',
  title: (place) => place.texts.release.title(nameOf(place)),
  button: (place) => place.texts.release.button(nameOf(place)),
  body: (form) => (
    <>
      <p>{form.texts.release.text(nameOf(form))}</p>
      <NoteField form={form} />
    </>
  ),
  read: () => ({ decide: releaseCheck, done: 'released' }),
};
