import type { Call, CallZone } from '#shared/domain/call/call.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { acceptProposal } from '#shared/domain/decisions/accept-proposal.ts';
import { cancelCall } from '#shared/domain/decisions/cancel-call.ts';
import { moveCall } from '#shared/domain/decisions/move-call.ts';
import { recruiterActor } from '#shared/domain/decisions/recruiter-act.ts';
import { dayIn } from '#shared/domain/reminders/open-hours.ts';
import { offsetChanges } from '#shared/domain/zones/offset-changes.ts';
import { readClock, readComingDay } from '#shared/domain/zones/read-typed-time.ts';
import { instantOf, offsetMinutesAt, wallTime } from '#shared/domain/zones/zone-time.ts';
import { capitalise } from '#shared/i18n/numbers.ts';
import type { CallDeskTexts } from '#shared/i18n/recruiter/call/texts.ts';
import { TextField } from '#shared/web/components/text-field.tsx';
import { DateField } from '#shared/web/desk/date-field.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import type { Step, StepPlace } from '../steps/step.ts';
import { callFacts, callOfReferee } from './call-view.ts';
import { explainTaken } from './taken-time.ts';

const refereeOf = ({ file, params }: StepPlace): Referee | undefined =>
  file.referees.find(({ id }) => id === params['referee']);

const callIn = (place: StepPlace): Call | null => callOfReferee(refereeOf(place));

function factsOf(place: StepPlace) {
  const referee = refereeOf(place);
  if (referee === undefined) throw new Error('The step is about a referee who is not in the check');
  return callFacts({ visit: place.visit, referee }, callIn(place));
}

const two = (figure: number): string => String(figure).padStart(2, '0');

/** The zone that the referee had picked, as it will be at the new time. */
function zoneThen(zone: CallZone | null, at: string, now: string): CallZone | null {
  const changes = zone === null ? null : offsetChanges(zone.name, now);
  if (zone === null || changes === null) return null;
  return { name: zone.name, minutes: offsetMinutesAt(changes, at) };
}

/** The day and time of day that were typed, as a moment to come. */
function readMoment(
  words: CallDeskTexts,
  { visit }: StepPlace,
  form: FormValues,
): Readonly<{ errors: FieldErrors }> | Readonly<{ at: string }> {
  const { organisation, now } = visit;
  const today = dayIn(organisation.offsetChanges, now);
  const day = readComingDay(fieldValue(form, 'day'), today);
  const clock = readClock(fieldValue(form, 'time'));
  if (day === null) return { errors: [{ field: 'day', message: words.eDay }] };
  if (clock === null) return { errors: [{ field: 'time', message: words.eTime }] };
  const at = instantOf(organisation.offsetChanges, { ...day, ...clock });
  return at <= now ? { errors: [{ field: 'time', message: words.ePast }] } : { at };
}

/** Setting another time. */
const moveStep = (words: CallDeskTexts): Step => ({
  applies: (place) => callIn(place) !== null,
  title: (place) => words.moveTitle(factsOf(place)),
  button: () => words.moveButton,
  start: (place) => {
    const wall = wallTime(place.visit.organisation.offsetChanges, callIn(place)?.at ?? place.visit.now);
    return { day: `${wall.year}-${two(wall.month)}-${two(wall.day)}`, time: `${two(wall.hour)}:${two(wall.minute)}` };
  },
  body: (form) => (
    <>
      <p>{words.moveText}</p>
      <DateField
        reading={form.visit.reading}
        errors={form.errors}
        name="day"
        label={words.day}
        value={form.value('day')}
      />
      <TextField
        reading={form.visit.reading}
        errors={form.errors}
        name="time"
        label={words.time}
        hint={words.timeHint({ zone: capitalise(factsOf(form).zone) })}
        value={form.value('time')}
      />
    </>
  ),
  read: (place, form) => {
    const read = readMoment(words, place, form);
    if ('errors' in read) return read;
    const { at } = read;
    const zone = zoneThen(callIn(place)?.zone ?? null, at, place.visit.now);
    return {
      decide: (current, act, context) => moveCall(current, place.params['referee'] ?? '', { at, zone }, act, context),
      done: 'call-booked',
    };
  },
  explain: async (ports, place, form) => {
    const [read, call] = [readMoment(words, place, form), callIn(place)];
    if ('errors' in read || call === null) return null;
    return explainTaken(ports, place, { ...call, at: read.at }, { words, field: 'time' });
  },
});

/** Taking the time that the referee has proposed. */
const acceptStep = (words: CallDeskTexts): Step => ({
  applies: (place) => callIn(place)?.state === 'proposed',
  title: (place) => words.acceptTitle(factsOf(place)),
  button: () => words.acceptButton,
  body: (form) => <p>{words.acceptText(factsOf(form))}</p>,
  read: ({ params }) => ({
    decide: (current, act, context) => acceptProposal(current, params['referee'] ?? '', act, context),
    done: 'call-booked',
  }),
  explain: async (ports, place) => {
    const call = callIn(place);
    return call === null ? null : explainTaken(ports, place, call, { words, field: null });
  },
});

/** Calling it off. */
const cancelStep = (words: CallDeskTexts): Step => ({
  applies: (place) => callIn(place) !== null,
  kind: 'bad',
  title: (place) => words.cancelTitle(factsOf(place)),
  button: () => words.cancelButton,
  body: (form) => <p>{words.cancelText(factsOf(form))}</p>,
  read: ({ params }) => ({
    decide: (current, act, context) => cancelCall(current, params['referee'] ?? '', recruiterActor(act), context),
    done: 'call-cancelled',
  }),
});

/** What a recruiter does about a call, by its address under the call's. */
export const callSteps = (words: CallDeskTexts): Readonly<Record<string, Step>> => ({
  move: moveStep(words),
  accept: acceptStep(words),
  cancel: cancelStep(words),
});
