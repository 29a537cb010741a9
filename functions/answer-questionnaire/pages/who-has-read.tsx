import { formatDayTime } from '#shared/i18n/dates.ts';
import type { Visit } from '../visit.ts';

/** When the report was last opened by each link, since these answers came. */
export function WhoHasRead({ visit }: Readonly<{ visit: Visit }>) {
  const { file, referee, organisation, reading } = visit;
  const texts = visit.texts.thanks;
  const opened = file.reportLinks
    .flatMap(({ id, name, openings, lastOpenedAt }) =>
      lastOpenedAt === null || lastOpenedAt < (referee.answeredAt ?? '') ? [] : [{ id, name, openings, lastOpenedAt }],
    )
    .toSorted((a, b) => b.lastOpenedAt.localeCompare(a.lastOpenedAt));
  if (opened.length === 0) return <p>{texts.nobodyYet}</p>;
  return (
    <table class="tbl">
      <caption class="vh">{texts.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.who}</th>
        </tr>
      </thead>
      <tbody>
        {opened.map(({ id, name, openings, lastOpenedAt }) => (
          <tr key={id}>
            <td>
              {texts.lastAt({
                when: formatDayTime(lastOpenedAt, organisation.offsetChanges, reading.language),
                count: openings,
              })}
            </td>
            <td>{name ?? texts.someone}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
