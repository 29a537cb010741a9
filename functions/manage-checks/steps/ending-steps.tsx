import { bookedCall } from '#shared/domain/call/call.ts';
import { countReferees } from '#shared/domain/check/counts.ts';
import { fullName, isAwaited, type Referee } from '#shared/domain/check/referee.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { concludeCheck } from '#shared/domain/decisions/conclude-check.ts';
import { reopenCheck } from '#shared/domain/decisions/reopen-check.ts';
import { setAside } from '#shared/domain/decisions/set-aside.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { namesOf } from '../overview/row-texts.ts';
import { NoteField } from './fields.tsx';
import type { Step, StepPlace } from './step.ts';

const nameOf = ({ file }: StepPlace) => ({ name: keepTogether(fullName(file.check.candidate)) });

const countsOf = ({ visit, file }: StepPlace) => {
  const personsOf = (people: readonly Referee[]) =>
    people.length === 0 ? null : { names: namesOf(visit, people), count: people.length };
  const awaited = file.referees.filter(isAwaited);
  return {
    ...countReferees(file.check, file.referees),
    waiting: personsOf(awaited.filter((referee) => bookedCall(referee) === null)),
    called: personsOf(awaited.filter((referee) => bookedCall(referee) !== null)),
  };
};

const isComplete = ({ file }: StepPlace): boolean => file.check.status === 'completed';

/** Klarmarkera: completes with the answers that there are; of one that has completed, closes it. */
export const concludeStep: Step = {
  kind: 'bad',
  title: (place) =>
    isComplete(place) ? place.texts.close.title(nameOf(place)) : place.texts.conclude.title(countsOf(place)),
  button: (place) =>
    isComplete(place) ? place.texts.close.button(nameOf(place)) : place.texts.conclude.button(countsOf(place)),
  body: (form) => (
    <>
      <p>{isComplete(form) ? form.texts.close.text(nameOf(form)) : form.texts.conclude.text(countsOf(form))}</p>
      <NoteField form={form} />
    </>
  ),
  read: () => ({ decide: concludeCheck, done: 'concluded' }),
};

export const cancelStep: Step = {
  kind: 'bad',
  title: (place) => place.texts.cancel.title(nameOf(place)),
  button: (place) => place.texts.cancel.button(nameOf(place)),
  body: (form) => (
    <>
      <p>{form.texts.cancel.text(nameOf(form))}</p>
      <NoteField form={form} />
    </>
  ),
  read: () => ({ decide: cancelCheck, done: 'cancelled' }),
};

/** Of an expired check: it stands among what needs the recruiter no more. */
export const setAsideStep: Step = {
  title: (place) => place.texts.setAside.title(nameOf(place)),
  button: (place) => place.texts.setAside.button(nameOf(place)),
  body: (form) => <p>{form.texts.setAside.text(nameOf(form))}</p>,
  read: () => ({ decide: setAside, done: 'set-aside' }),
};

export const reopenStep: Step = {
  title: (place) => place.texts.reopen.title(nameOf(place)),
  button: (place) => place.texts.reopen.button(nameOf(place)),
  body: (form) => (
    <>
      <p>{form.texts.reopen.text(nameOf(form))}</p>
      <NoteField form={form} />
    </>
  ),
  read: () => ({ decide: reopenCheck, done: 'reopened' }),
};
