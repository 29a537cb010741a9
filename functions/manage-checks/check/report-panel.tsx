import { countReferees } from '#shared/domain/check/counts.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { hasAnswered } from '#shared/domain/check/referee.ts';
import { isReportLinkOpen, type ReportLink } from '#shared/domain/report/report-link.ts';
import { audienceOf } from '#shared/domain/report/report-reader.ts';
import { opensReport } from '#shared/domain/retention/hold.ts';
import { formatDayYear } from '#shared/i18n/dates.ts';
import { Panel } from '#shared/web/desk/panel.tsx';
import { dayTimeOf } from '../overview/row-texts.ts';
import { type CheckView, underCheck } from './check-view.ts';

function lifeOf({ visit, file, texts }: CheckView, link: ReportLink): string {
  if (link.revokedAt !== null) return texts.report.revoked({ when: dayTimeOf(visit, link.revokedAt) });
  const when = dayTimeOf(visit, link.expiresAt);
  if (!isReportLinkOpen(link, visit.now)) return texts.report.over({ when });
  if (opensReport(file.check, link, visit.now)) return texts.report.until({ when });
  return file.check.objection === undefined ? texts.report.closedByHold : texts.report.closedByObjection;
}

/** When a link was opened first, and last when that was another time, and how often the PDF was fetched. */
function openedWhen({ visit, texts }: CheckView, link: ReportLink): readonly string[] {
  const { firstOpened, lastOpened, fetched } = texts.report;
  const dayOf = (time: string): string => formatDayYear(time, visit.organisation.offsetChanges, visit.reading.language);
  const read = ({ firstOpenedAt, lastOpenedAt, openings }: ReportLink): readonly string[] => {
    if (lastOpenedAt === null) return [];
    const last = dayOf(lastOpenedAt);
    const first = firstOpenedAt === undefined ? null : dayOf(firstOpenedAt);
    if (openings === 1 || first === last) return [last];
    return [...(first === null ? [] : [firstOpened({ when: first })]), lastOpened({ when: last })];
  };
  const { fetches = 0, lastFetchedAt } = link;
  return [
    ...read(link),
    ...(lastFetchedAt === undefined ? [] : [fetched({ count: fetches, when: dayOf(lastFetchedAt) })]),
  ];
}

/** Who of a domain has read by the link, and when. */
const readBy = ({ visit, texts }: CheckView, { readers = [] }: ReportLink): readonly string[] =>
  readers.map(({ email, readings, lastAt }) =>
    texts.report.readBy({ email, count: readings, when: dayTimeOf(visit, lastAt) }),
  );

function LinkRow({ view, link }: Readonly<{ view: CheckView; link: ReportLink }>) {
  const { visit, texts } = view;
  const words = texts.report;
  const name = link.name ?? words.first;
  const audience = audienceOf(link);
  return (
    <tr>
      <td>
        <b>{name}</b>
        <span class="meta block">{lifeOf(view, link)}</span>
        {audience === null ? null : (
          <span class="meta block">
            {words.onlyFor({ who: 'email' in audience ? audience.email : audience.domain })}
          </span>
        )}
        {opensReport(view.file.check, link, visit.now) ? (
          <>
            <a class="block" href={underCheck(view, `links/${link.id}`)}>
              {words.show}
              <span class="vh">, {name}</span>
            </a>
            <a class="block" href={underCheck(view, `links/${link.id}/revoke`)}>
              {words.revoke}
              <span class="vh">, {name}</span>
            </a>
          </>
        ) : null}
      </td>
      <td>
        {words.openings({ count: link.openings })}
        {[...openedWhen(view, link), ...readBy(view, link)].map((line) => (
          <span class="meta block" key={line}>
            {line}
          </span>
        ))}
      </td>
    </tr>
  );
}

function LinkTable({ view }: Readonly<{ view: CheckView }>) {
  const { columns, links } = view.texts.report;
  return (
    <table class="tbl">
      <caption class="vh">{links}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.link}</th>
          <th scope="col">{columns.opened}</th>
        </tr>
      </thead>
      <tbody>
        {view.file.reportLinks.map((link) => (
          <LinkRow key={link.id} view={view} link={link} />
        ))}
      </tbody>
    </table>
  );
}

function stateOf({ file, texts }: CheckView, exists: boolean): string {
  const { check, referees } = file;
  const words = texts.report;
  const counts = countReferees(check, referees);
  if (isUnderWay(check.status)) return exists ? words.interim(counts) : words.waits;
  if (!exists) return check.status === 'failed' ? words.waits : words.nothing;
  return check.status === 'completed' ? words.ready : words.ended(counts);
}

/** How far the report is, its links, and a new one. */
export function ReportPanel({ view }: Readonly<{ view: CheckView }>) {
  const { visit, file, texts } = view;
  const { referees, reportLinks } = file;
  const words = texts.report;
  const exists = referees.some(hasAnswered);
  const isOver = reportLinks.length > 0 && !reportLinks.some((link) => opensReport(file.check, link, visit.now));
  return (
    <Panel id="h-report" title={words.title}>
      <div class="in-panel flow">
        <p>{stateOf(view, exists)}</p>
        {exists && isOver ? <p>{words.allOver}</p> : null}
        {reportLinks.length > 0 ? <LinkTable view={view} /> : null}
        {exists ? (
          <p>
            <a class="btn btn-s" href={underCheck(view, 'links')}>
              {words.make}
            </a>
          </p>
        ) : null}
      </div>
    </Panel>
  );
}
