import { formatDayYearTime } from '#shared/i18n/dates.ts';
import type { Visit } from '../visit.ts';

/** When the report was last opened by each link, since these answers came, and in what role; never by whom. */
export function WhoHasRead({ visit }: Readonly<{ visit: Visit }>) {
  const { file, referee, organisation, reading } = visit;
  const texts = visit.texts.thanks;
  const opened = file.reportLinks
    .flatMap(({ id, role, openings, lastOpenedAt }) =>
      lastOpenedAt === null || lastOpenedAt < (referee.answeredAt ?? '') ? [] : [{ id, role, openings, lastOpenedAt }],
    )
    .toSorted((a, b) => b.lastOpenedAt.localeCompare(a.lastOpenedAt));
  if (opened.length === 0) return <p>{texts.nobodyYet}</p>;
  const whenOf = (time: string): string => formatDayYearTime(time, organisation.offsetChanges, reading.language);
  return (
    <dl class="facts facts-wide">
      {opened.map(({ id, role, openings, lastOpenedAt }) => (
        <div key={id}>
          <dt>{role ?? texts.someone}</dt>
          <dd>{texts.lastAt({ when: whenOf(lastOpenedAt), count: openings })}</dd>
        </div>
      ))}
    </dl>
  );
}
