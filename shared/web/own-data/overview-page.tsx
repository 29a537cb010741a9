import { visibleTitle } from '#shared/domain/check/check.ts';
import { findReferee } from '#shared/domain/check/check-file.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { mayObject } from '#shared/domain/decisions/object-to-data.ts';
import type { CheckNote } from '#shared/domain/ports/check-notes.ts';
import { goesAt, objectedHeldUntil } from '#shared/domain/retention/deletion-times.ts';
import { holdOf } from '#shared/domain/retention/hold.ts';
import { waitsForHold } from '#shared/domain/retention/objection.ts';
import { monthsKept } from '#shared/domain/retention/promises.ts';
import { lastDigits, maskEmail } from '#shared/domain/subjects/own-data.ts';
import { formatDate, formatDayTime, formatDayYear } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { holdWords } from '#shared/i18n/hold-words.ts';
import type { CopyTexts } from '#shared/i18n/subject-copy/texts.ts';
import { Card } from '../components/blocks.tsx';
import { Facts, type Way, Ways } from '../components/lists.tsx';
import { Notice } from '../components/notice.tsx';
import type { HttpResponse } from '../http/http.ts';
import { linkIn } from '../http/reading.ts';
import { keptRows } from './kept-rows.ts';
import { ownPage } from './own-page.tsx';
import { type OwnPage, ownLink } from './own-visit.ts';
import type { ReadingRow } from './readings.ts';

type Props = Readonly<{ page: OwnPage; copy: CopyTexts; readings: readonly ReadingRow[]; notes: readonly CheckNote[] }>;

/** What is kept of somebody in kind, why and how long, who has read it, and what they can do about it. */
export function overviewPage(props: Props): HttpResponse {
  const { page, readings, notes } = props;
  const { texts, person, organisation } = page;
  const title = texts.title({ firstName: person.firstName || person.lastName });
  return ownPage(
    page,
    { title },
    <>
      <main id="main" class="flow">
        <h1>{title}</h1>
        <p class="lead">
          {aboutText(page)} {goesSentence(page)}
        </p>
        <Held {...props} />
        <Objected page={page} />
        <section aria-labelledby="h-kept" class="flow">
          <h2 id="h-kept">{texts.kept.heading}</h2>
          <Kept page={page} notes={notes} />
          <p class="small">
            <b>{texts.ground.heading}</b> {texts.ground.text({ organisation: organisation.name })}
          </p>
          <p class="small quiet">{texts.longer}</p>
        </section>
        <section aria-labelledby="h-read" class="flow">
          <h2 id="h-read">{texts.read.heading}</h2>
          {readings.length === 0 ? <p>{texts.read.none}</p> : <Readings rows={readings} />}
        </section>
        <section aria-labelledby="h-do" class="flow">
          <h2 id="h-do">{texts.ways.heading}</h2>
          <WhatToDo page={page} />
        </section>
      </main>
      <Side page={page} />
    </>,
  );
}

function aboutText({ texts, person, file, organisation }: OwnPage): string {
  return person.role === 'candidate'
    ? texts.about.candidate({ title: visibleTitle(file.check), organisation: organisation.name })
    : texts.about.referee({ candidate: keepTogether(fullName(file.check.candidate)), organisation: organisation.name });
}

function goesSentence({ texts, file, organisation, reading }: OwnPage): string {
  const at = goesAt(file, organisation.retentionMonths);
  return at === null
    ? texts.goesAfter({ months: monthsKept(file, organisation.retentionMonths) })
    : texts.goesBy({ day: formatDayYear(at, organisation.offsetChanges, reading.language) });
}

/** Why it is kept longer than was told, and until when; null when it is not. */
function whyHeld({ page, copy }: Pick<Props, 'page' | 'copy'>): string | null {
  const { file, now, organisation, reading } = page;
  const hold = holdOf(file.check, now);
  if (hold === null) return null;
  const day = formatDate(hold.until, organisation.offsetChanges, reading.language);
  return copy.keptUntil({ why: copy.kept[hold.reason], day });
}

function Held(props: Props) {
  const why = whyHeld(props);
  return why === null ? null : (
    <Notice kind="warn" title={props.page.texts.held.title}>
      <p>{props.page.texts.held.text({ why })}</p>
    </Notice>
  );
}

/** Answers that went before a hold began are not kept by it. */
const isStillThere = ({ file, person }: OwnPage): boolean =>
  person.role === 'candidate' || waitsForHold(findReferee(file, person.id) ?? {});

/** How it stands with what they have objected to. */
function Objected({ page }: Readonly<{ page: OwnPage }>) {
  const { file, person, texts, organisation, reading, now } = page;
  const { objection } = person.role === 'candidate' ? file.check : (findReferee(file, person.id) ?? {});
  if (objection === undefined) return null;
  const { waiting, kept, granted } = texts.objection;
  const { keptFor, decidedAt, decideBy } = objection;
  const dayOf = (time: string): string => formatDayYear(time, organisation.offsetChanges, reading.language);
  const heldUntil = objectedHeldUntil(file.check, objection, now);
  const until = heldUntil === null ? null : dayOf(heldUntil);
  if (decidedAt === null) {
    const day = dayOf(decideBy);
    return (
      <Notice kind="plain" title={waiting.title}>
        <p>{until === null ? waiting.text({ day }) : waiting.held({ day, until })}</p>
      </Notice>
    );
  }
  if (keptFor !== null) {
    return (
      <Notice kind="plain" title={kept.title}>
        <p>{kept.text({ reason: holdWords[reading.language].reasons[keptFor] })}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="plain" title={granted.title}>
      <p>{until === null || !isStillThere(page) ? granted.text : granted.held({ until })}</p>
    </Notice>
  );
}

/** Each kind with its times, one under the other on a phone. */
function Kept({ page, notes }: Pick<Props, 'page' | 'notes'>) {
  const { columns } = page.texts.kept;
  return (
    <Facts
      facts={keptRows(page, notes).map(({ what, since, until }) => ({
        label: what,
        value: `${columns.since} ${since}`,
        note: `${columns.until} ${until}`,
      }))}
    />
  );
}

const Readings = ({ rows }: Readonly<{ rows: readonly ReadingRow[] }>) => (
  <dl class="facts facts-wide">
    {rows.map(({ when, who, what }, index) => (
      <div key={String(index)}>
        <dt>{when}</dt>
        <dd>
          <bdi>{who}</bdi>
          <span>{what}</span>
        </dd>
      </div>
    ))}
  </dl>
);

/** The ways that are equal, the copy first; they ask for the code. Who has no address writes to the recruiter. */
function WhatToDo({ page }: Readonly<{ page: OwnPage }>) {
  const { texts, reaches, countsFrom, file, organisation, reading } = page;
  const { ways } = texts;
  const [first] = reaches;
  const { email } = file.check.recruiter;
  const byLetter = <a href={`mailto:${email}`}>{email}</a>;
  if (first === undefined) {
    const when = countsFrom === null ? null : formatDayTime(countsFrom, organisation.offsetChanges, reading.language);
    return (
      <>
        <p>
          {when === null ? ways.noReach : ways.tooNew({ when })} {byLetter}
        </p>
        <Ways ways={waysOut(page)} />
      </>
    );
  }
  const to = first.medium === 'email' ? maskEmail(first.to) : `•••${lastDigits(first.to)}`;
  const copy = page.person.role === 'candidate' ? ways.copyOfCandidate : ways.copyOfReferee;
  const isOwnRunning = page.person.role === 'candidate' && isUnderWay(file.check.status);
  return (
    <>
      <p>{ways.first({ to })}</p>
      <Ways
        ways={[
          { href: ownLink(page, '/copy'), ...copy },
          ...waysOut(page),
          { href: ownLink(page, '/delete'), ...(isOwnRunning ? ways.eraseRunning : ways.erase) },
        ]}
      />
      <p class="small">
        {ways.lost} {byLetter}
      </p>
    </>
  );
}

/** How what was given is taken back; who cannot do it here any more objects to the employer. */
function waysOut(page: OwnPage): readonly Way[] {
  const { texts, wayOut, reading, base, file, person } = page;
  const { ways } = texts;
  if (wayOut !== null) {
    const way = wayOut === 'withdraw' ? ways.withdraw : ways.decline[person.role];
    return [{ href: linkIn(reading, `${base}/${wayOut}`), ...way }];
  }
  if (mayObject(file, person.id, page.now) && page.reaches.length > 0) {
    return [
      { href: ownLink(page, '/object'), ...(person.role === 'candidate' ? ways.objectToCheck : ways.objectToAnswers) },
    ];
  }
  // How it stands with an objection is said above.
  const { objection } = person.role === 'candidate' ? file.check : (findReferee(file, person.id) ?? {});
  if (objection !== undefined) return [];
  const { name, email } = file.check.recruiter;
  return [{ href: `mailto:${email}`, ...ways.object({ recruiter: keepTogether(name) }) }];
}

function Side({ page }: Readonly<{ page: OwnPage }>) {
  const { texts, file } = page;
  const { name, email } = file.check.recruiter;
  return (
    <aside class="side" aria-label={texts.outside.heading}>
      <Card>
        <h2>{texts.outside.heading}</h2>
        <ul class="list small">
          {texts.outside.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Card>
      <section class="flow">
        <h2>{texts.questions}</h2>
        <p class="small">
          <bdi>{keepTogether(name)}</bdi>
          <br />
          <a href={`mailto:${email}`}>{email}</a>
        </p>
        <p class="small">
          <a class="tap" href={ownLink(page, '/handling')}>
            {texts.handling}
          </a>
        </p>
      </section>
    </aside>
  );
}
