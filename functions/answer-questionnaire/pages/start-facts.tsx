import { monthsToldTo } from '#shared/domain/retention/promises.ts';
import { formatDay } from '#shared/i18n/dates.ts';
import { type Fact, Facts } from '#shared/web/components/lists.tsx';
import type { Visit } from '../visit.ts';

/** Who asks, how long it takes, who reads, how long it is kept: never hidden. */
export function StartFacts({ visit }: Readonly<{ visit: Visit }>) {
  const { texts, names, organisation, referee, template, reading } = visit;
  const { start } = texts;
  const day =
    referee.answerBy === null ? null : formatDay(referee.answerBy, organisation.offsetChanges, reading.language);
  const facts: readonly Fact[] = [
    { label: start.whoAsks, value: `${names.recruiter}, ${organisation.name}` },
    {
      label: start.time,
      value: (
        <>
          {start.aboutMinutes({ minutes: template.minutes })}{' '}
          <a href="#questions">{start.questions({ count: template.questions.length })}</a>.
          {day === null ? null : ` ${start.noLaterThan({ day })}`}
        </>
      ),
    },
    { label: start.whoReads, value: start.readers(names) },
    {
      label: start.howLong,
      value: `${start.keptFor({ months: monthsToldTo(visit.file, referee.id, organisation.retentionMonths) })} ${reading.texts.keptLonger}`,
    },
  ];
  return (
    <>
      <Facts facts={facts} />
      <p class="small quiet">{visit.signals.noted.referee}</p>
    </>
  );
}
