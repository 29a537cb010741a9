import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { countReferees } from '#shared/domain/check/counts.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { needOf } from '#shared/domain/queue/need-of.ts';
import type { Section } from '#shared/domain/queue/queue-place.ts';
import { capitalise } from '#shared/i18n/numbers.ts';
import { statusWords } from '#shared/web/symbol/status-symbol.ts';
import { pathIn, type Visit } from '../visit.ts';
import type { Column } from './check-rows.tsx';
import {
  answersText,
  byItselfText,
  lastDayText,
  linkText,
  needActions,
  needText,
  shortDayOf,
  waitingText,
} from './row-texts.ts';

type ActionProps = Readonly<{
  visit: Visit;
  file: CheckFile;
  path: string;
  text: string;
  query?: Readonly<Record<string, string>>;
}>;

const RowAction = ({ visit, file, path, text, query }: ActionProps) => (
  <a class="btn btn-s" href={pathIn(visit, `checks/${file.check.id}${path}`, query)}>
    {text}
    <span class="vh">, {fullName(file.check.candidate)}</span>
  </a>
);

function needColumns(visit: Visit): readonly Column[] {
  const { columns } = visit.texts.overview;
  const withNeed = <T,>(file: CheckFile, show: (need: NonNullable<ReturnType<typeof needOf>>) => T): T | null => {
    const need = needOf(file, visit.now);
    return need === null ? null : show(need);
  };
  return [
    { title: columns.happened, cell: (file) => withNeed(file, (need) => needText(visit, file, need)) },
    { title: columns.answers, isLabelled: true, cell: (file) => answersText(visit, file) },
    { title: columns.since, isLabelled: true, cell: (file) => withNeed(file, (need) => shortDayOf(visit, need.since)) },
    {
      title: columns.action,
      isAction: true,
      cell: (file) =>
        withNeed(file, (need) =>
          needActions(visit, file, need).map((action) => (
            <RowAction key={action.text} visit={visit} file={file} {...action} />
          )),
        ),
    },
  ];
}

function wayColumns(visit: Visit): readonly Column[] {
  const { columns, nobody } = visit.texts.overview;
  return [
    { title: columns.answers, isLabelled: true, cell: (file) => answersText(visit, file) },
    { title: columns.waiting, isLabelled: true, cell: (file) => waitingText(visit, file) ?? nobody },
    { title: columns.byItself, isLabelled: true, cell: (file) => byItselfText(visit, file) },
    { title: columns.lastDay, isLabelled: true, cell: (file) => lastDayText(visit, file) },
  ];
}

function completeColumns(visit: Visit): readonly Column[] {
  const { columns, acts } = visit.texts.overview;
  return [
    { title: columns.answers, isLabelled: true, cell: (file) => answersText(visit, file) },
    {
      title: columns.completed,
      isLabelled: true,
      cell: ({ check }) => shortDayOf(visit, check.completedAt ?? check.updatedAt),
    },
    { title: columns.link, isLabelled: true, cell: (file) => linkText(visit, file) },
    {
      title: columns.action,
      isAction: true,
      cell: (file) => <RowAction visit={visit} file={file} path="/report" text={acts.report} />,
    },
  ];
}

function endedColumns(visit: Visit): readonly Column[] {
  const { columns, acts } = visit.texts.overview;
  const words = ({ check, referees }: CheckFile) =>
    capitalise(statusWords(check.status, countReferees(check, referees), visit.reading.language));
  return [
    { title: columns.status, cell: words },
    { title: columns.answers, isLabelled: true, cell: (file) => answersText(visit, file) },
    { title: columns.since, isLabelled: true, cell: ({ check }) => shortDayOf(visit, check.updatedAt) },
    {
      title: columns.action,
      isAction: true,
      cell: (file) => <RowAction visit={visit} file={file} path="" text={acts.open} />,
    },
  ];
}

/** What the rows of each part of the overview say besides who it is about. */
export const columnsOf: Readonly<Record<Section, (visit: Visit) => readonly Column[]>> = {
  needs: needColumns,
  way: wayColumns,
  complete: completeColumns,
  ended: endedColumns,
};
