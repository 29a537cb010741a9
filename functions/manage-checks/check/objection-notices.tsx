import { fullName } from '#shared/domain/check/referee.ts';
import { objectedHeldUntil } from '#shared/domain/retention/deletion-times.ts';
import { isUndecided, type Objection } from '#shared/domain/retention/objection.ts';
import { formatDayYear } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { holdWords } from '#shared/i18n/hold-words.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import { objectionPath } from '../overview/row-texts.ts';
import { pathIn } from '../visit.ts';
import type { CheckView } from './check-view.ts';

type Props = Readonly<{ view: CheckView; id: string; name: string; objection: Objection }>;

/** What is to be decided, and by when; or why something is kept all the same. */
function ObjectionNotice({ view, id, name, objection }: Props) {
  const { visit, file, texts } = view;
  const words = texts.objection;
  const { language } = visit.reading;
  if (isUndecided({ objection })) {
    const dayOf = (time: string): string => formatDayYear(time, visit.organisation.offsetChanges, language);
    const day = dayOf(objection.decideBy);
    const until = objectedHeldUntil(file.check, objection, visit.now);
    return (
      <Notice kind="warn" title={words.title({ name })}>
        <p>{until === null ? words.text({ day }) : words.textHeld({ day, until: dayOf(until) })}</p>
        <p>
          <a href={`${pathIn(visit, `checks/${file.check.id}`)}${objectionPath(id)}`}>{words.decide}</a>
        </p>
      </Notice>
    );
  }
  return objection.keptFor === null ? null : (
    <Notice kind="plain" title={words.keptTitle({ name })}>
      <p>{words.keptText({ reason: holdWords[language].reasons[objection.keptFor] })}</p>
    </Notice>
  );
}

/** Of the candidate and of each referee who objects to what is kept of them. */
export function ObjectionNotices({ view }: Readonly<{ view: CheckView }>) {
  const { check, referees } = view.file;
  const people = [
    { id: 'candidate', name: fullName(check.candidate), objection: check.objection },
    ...referees.map((referee) => ({ id: referee.id, name: fullName(referee), objection: referee.objection })),
  ];
  return (
    <>
      {people.map(({ id, name, objection }) =>
        objection === undefined ? null : (
          <ObjectionNotice key={id} view={view} id={id} name={keepTogether(name)} objection={objection} />
        ),
      )}
    </>
  );
}
