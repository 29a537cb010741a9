import type { OfferedTime } from '#shared/domain/call/offered-times.ts';
import { formatClock, formatDay } from '#shared/i18n/dates.ts';
import { capitalise } from '#shared/i18n/numbers.ts';
import { Group } from '#shared/web/components/group.tsx';
import { Pick, pickId } from '#shared/web/components/picks.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type CallVisit, callLink } from './call-visit.ts';

const daysAPage = 5;

type Day = Readonly<{ name: string; times: readonly OfferedTime[] }>;

function daysOf({ visit, changes }: CallVisit, times: readonly OfferedTime[]): readonly Day[] {
  const days = new Map<string, OfferedTime[]>();
  for (const time of times) {
    const name = formatDay(time.at, changes, visit.reading.language);
    days.set(name, [...(days.get(name) ?? []), time]);
  }
  return [...days].map(([name, each]) => ({ name, times: each }));
}

type Props = Readonly<{
  call: CallVisit;
  times: readonly OfferedTime[];
  /** Counts from 1: the days are shown five at a time. */
  page: number;
  chosen: string;
  errors: FieldErrors;
  path: string;
  asker: string;
}>;

/** Other days than those that are shown. */
function OtherDays({
  call,
  page,
  pages,
  path,
}: Readonly<{ call: CallVisit; page: number; pages: number; path: string }>) {
  const { words } = call;
  if (pages <= 1) return null;
  return (
    <p class="small gap">
      {page > 1 ? (
        <a class="tap" href={callLink(call, path, { page: String(page - 1) })}>
          {words.earlierTimes}
        </a>
      ) : null}
      {page > 1 && page < pages ? ' · ' : null}
      {page < pages ? (
        <a class="tap" href={callLink(call, path, { page: String(page + 1) })}>
          {words.laterTimes}
        </a>
      ) : null}
    </p>
  );
}

/** The free times by day, and the way to suggest another. */
export function TimePicks({ call, times, page, chosen, errors, path, asker }: Props) {
  const { visit, words, changes, zone } = call;
  const all = daysOf(call, times);
  const days = all.slice((page - 1) * daysAPage, page * daysAPage);
  const numberOf = new Map(days.flatMap((day) => day.times).map(({ at }, index) => [at, index]));
  const suggestIndex = numberOf.size;
  return (
    <Group
      reading={visit.reading}
      errors={errors}
      name="slot"
      firstId={pickId('slot', 0)}
      label={words.question({ caller: asker })}
      hint={all.length === 0 ? words.noTimes : words.chooseOne({ zone })}
      spacing="first"
    >
      {days.map((day) => (
        <div key={day.name}>
          <h2 class="day">{capitalise(day.name)}</h2>
          <div class="slots">
            {day.times.map(({ at }) => (
              <Pick
                key={at}
                kind="radio"
                name="slot"
                id={pickId('slot', numberOf.get(at) ?? 0)}
                option={{ value: at, text: formatClock(at, changes, visit.reading.language) }}
                checked={chosen === at}
              />
            ))}
          </div>
        </div>
      ))}
      <OtherDays call={call} page={page} pages={Math.ceil(all.length / daysAPage)} path={path} />
      {all.length === 0 ? null : <h2 class="day">{words.noneOfThese}</h2>}
      <Pick
        kind="radio"
        name="slot"
        id={pickId('slot', suggestIndex)}
        option={{ value: 'suggest', text: words.suggest, note: words.suggestNote }}
        checked={chosen === 'suggest'}
      />
    </Group>
  );
}
