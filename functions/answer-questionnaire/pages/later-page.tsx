import { morningOf } from '#shared/domain/reminders/open-hours.ts';
import { suggestedDays } from '#shared/domain/reminders/suggested-days.ts';
import { formatDay } from '#shared/i18n/dates.ts';
import { capitalise } from '#shared/i18n/numbers.ts';
import { Actions, Button, LinkButton, Saved } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { FieldFrame } from '#shared/web/components/field-parts.tsx';
import { type PickOption, Picks } from '#shared/web/components/picks.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { showPage } from '../show-page.tsx';
import { linkTo, type Visit } from '../visit.ts';
import { wishedTime } from './other-ways.ts';
import { StartSide } from './start-side.tsx';

/** What the form holds: one of the days offered or `date`, and the date that was typed. */
export type ChosenDay = Readonly<{ day: string; date: string }>;

const dayWords = (visit: Visit, time: string): string =>
  formatDay(time, visit.organisation.offsetChanges, visit.reading.language);

/** The last day to answer, in words. */
export const lastDayOf = (visit: Visit): string | null =>
  visit.referee.answerBy === null ? null : dayWords(visit, visit.referee.answerBy);

/** Days that are offered: none after the last one to answer. */
function optionsOf(visit: Visit): readonly PickOption[] {
  const { organisation, now, referee } = visit;
  const { later } = visit.reminders;
  const days = suggestedDays(organisation.offsetChanges, now).flatMap(({ name, day }) => {
    const time = morningOf(organisation.offsetChanges, day);
    if (time === null || (referee.answerBy !== null && time > referee.answerBy)) return [];
    const words = dayWords(visit, time);
    return [{ value: day, text: name === 'tomorrow' ? later.tomorrow({ day: words }) : capitalise(words) }];
  });
  return [...days, { value: 'date', text: later.otherDay }];
}

/** Another day: those that are near, or a date, and one button. Mail scanners open links, so opening changes nothing. */
export function laterPage(visit: Visit, chosen: ChosenDay, errors: FieldErrors = noErrors): HttpResponse {
  const { reading, reminders, names } = visit;
  const texts = reminders.later;
  const wished = wishedTime(visit);
  return showPage(
    visit,
    { title: texts.heading(names), status: errors.length === 0 ? 200 : 422, hasErrors: errors.length > 0 },
    <>
      <main id="main" class="flow">
        <ErrorSummary reading={reading} errors={errors} />
        {wished === null ? null : <Saved text={texts.saved({ day: dayWords(visit, wished) })} />}
        <h1>{texts.heading(names)}</h1>
        <p class="lead">{texts.lead({ until: lastDayOf(visit) })}</p>
        <form method="post" action={linkTo(visit, '/later')}>
          <Picks
            kind="radio"
            reading={reading}
            errors={errors}
            name="day"
            label={texts.which}
            spacing="tight"
            options={optionsOf(visit)}
            chosen={[chosen.day]}
          />
          <FieldFrame
            reading={reading}
            name="date"
            label={texts.date}
            hint={texts.dateHint}
            errors={errors}
            control={(described, invalid, id) => (
              <input
                class="in"
                type="date"
                id={id}
                name="date"
                value={chosen.date}
                aria-describedby={described}
                aria-invalid={invalid}
              />
            )}
          />
          <Actions>
            <Button kind="main" text={texts.button} />
            <LinkButton kind="text" text={texts.back} href={linkTo(visit)} />
            {visit.referee.remindersStopped === true ? null : (
              <LinkButton kind="text" text={reminders.stop.button} href={linkTo(visit, '/stop')} />
            )}
          </Actions>
        </form>
      </main>
      <StartSide visit={visit} />
    </>,
  );
}
