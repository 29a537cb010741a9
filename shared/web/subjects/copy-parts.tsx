import type { ComponentChildren } from 'preact';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { Relation } from '#shared/domain/check/relation.ts';
import type { Language } from '#shared/domain/language.ts';
import type { OffsetChange } from '#shared/domain/zones/zone-time.ts';
import { formatClock, formatDate, formatDayTime, formatMonth } from '#shared/i18n/dates.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { loadCheckTexts } from '#shared/i18n/recruiter/check/load.ts';
import type { CheckTexts } from '#shared/i18n/recruiter/check/texts.ts';
import { loadReportTexts } from '#shared/i18n/report/load.ts';
import type { ReportTexts } from '#shared/i18n/report/texts.ts';
import { loadSignalTexts } from '#shared/i18n/signals/load.ts';
import type { SignalTexts } from '#shared/i18n/signals/texts.ts';
import { loadCopyTexts } from '#shared/i18n/subject-copy/load.ts';
import type { CopyTexts } from '#shared/i18n/subject-copy/texts.ts';
import type { SaidView, SubjectPartView, WritingView } from '../api/subject.ts';
import { type Fact, Facts } from '../components/lists.tsx';

/** What a copy is read with: words of its own, those of the report's answers, and those of the timeline. */
export type CopyWords = Readonly<{
  language: Language;
  zone: readonly OffsetChange[];
  texts: CopyTexts;
  report: ReportTexts;
  events: CheckTexts['timeline']['events'];
  signals: SignalTexts;
}>;

export async function loadCopyWords(language: Language, zone: readonly OffsetChange[]): Promise<CopyWords> {
  const [texts, report, { timeline }, signals] = await Promise.all([
    loadCopyTexts(language),
    loadReportTexts(language),
    loadCheckTexts(language),
    loadSignalTexts(language),
  ]);
  return { language, zone, texts, report, events: timeline.events, signals };
}

type Of = Readonly<{ words: CopyWords; part: SubjectPartView }>;

const dateIn = ({ zone, language }: CopyWords, time: string): string => formatDate(time, zone, language);
const timeIn = ({ zone, language }: CopyWords, time: string): string => formatDayTime(time, zone, language);
/** With the year, which a list of years of events needs. */
const momentIn = (words: CopyWords, time: string): string =>
  `${dateIn(words, time)} ${formatClock(time, words.zone, words.language)}`;

/** All that is kept of somebody in each check, newest first. */
export const CopyParts = ({ words, parts }: Readonly<{ words: CopyWords; parts: readonly SubjectPartView[] }>) => (
  <>
    {parts.map((part) => (
      <CopyPart
        key={`${part.referenceCheck} ${part.role} ${part.person.email} ${part.person.phone}`}
        {...{ words, part }}
      />
    ))}
  </>
);

function CopyPart({ words, part }: Of) {
  const { texts } = words;
  return (
    <section class="flow">
      <h2>
        {texts.roles[part.role]}: <bdi>{part.project.title ?? texts.untitled}</bdi>
      </h2>
      <Facts facts={factsOf({ words, part })} />
      <Referees words={words} part={part} />
      <Writings words={words} part={part} />
      <Lines title={words.signals.copy.seen} lines={part.integritySignals.map((seen) => seenLine(words, seen))} />
      <Lines title={words.signals.copy.marks} lines={part.marks.map((mark) => markLine(words, mark))} />
      {part.notes === 0 ? null : <p class="small">{texts.notes({ count: part.notes })}</p>}
      <Lines
        title={texts.messages}
        lines={part.messages.map(({ medium, sentAt, createdAt }) =>
          [
            medium === 'email' || medium === 'sms' ? texts.media[medium] : medium,
            momentIn(words, sentAt ?? createdAt),
            ...(sentAt === null ? [texts.notSent] : []),
          ].join(', '),
        )}
      />
      <Lines
        title={texts.links.heading}
        lines={part.reportLinks.map(({ openings, lastOpenedAt, expiresAt }) => {
          const last = lastOpenedAt === null ? null : momentIn(words, lastOpenedAt);
          const until = texts.links.until({ day: dateIn(words, expiresAt) });
          return `${until}, ${texts.links.opened({ count: openings, last })}`;
        })}
      />
      <Lines
        title={texts.told.heading}
        lines={part.told.map(({ months, at }) => texts.told.line({ months, day: dateIn(words, at) }))}
      />
      <Lines
        title={texts.events}
        lines={part.events.map(
          ({ type, at, actor }) => `${momentIn(words, at)}: ${eventSentence(words, part, type, actor)}`,
        )}
      />
    </section>
  );
}

/** What it is about, and what the person says to it. */
function seenLine({ signals }: CopyWords, { code, reply }: SubjectPartView['integritySignals'][number]): string {
  const { titles } = signals;
  const title = code === 'relation_differs' ? `${titles.period}, ${titles.role}` : titles[code];
  return reply === null ? title : `${title}: ${reply}`;
}

function markLine(words: CopyWords, { act, at, network }: SubjectPartView['marks'][number]): string {
  const { acts, withCode, timeAlone } = words.signals.copy;
  return `${momentIn(words, at)}: ${acts[act]}, ${network ? withCode : timeAlone}`;
}

function eventSentence(
  { texts, events }: CopyWords,
  { role, person }: SubjectPartView,
  type: SubjectPartView['events'][number]['type'],
  actor: SubjectPartView['events'][number]['actor'],
): string {
  const own = nameOf(person);
  return events[type]({
    by: texts.actors[actor],
    candidate: role === 'candidate' ? own : texts.actors.candidate,
    referee: role === 'referee' ? own : texts.answers.aReferee,
    link: texts.roles.reader,
  });
}

const nameOf = ({ firstName, lastName }: SubjectPartView['person']): string =>
  fullName({ firstName: firstName ?? '', lastName: lastName ?? '' });

function relationLine({ language, report }: CopyWords, relation: Relation | null): string | null {
  if (relation === null) return null;
  const { type, title, company, from, to } = relation;
  const until = to === null ? null : formatMonth(to, language);
  const period =
    until === null ? report.who.since(formatMonth(from, language)) : `${formatMonth(from, language)} – ${until}`;
  return [report.who.relations[type], title, company, period].filter((each) => each !== null && each !== '').join(', ');
}

function deletedBy({ words, part }: Of): string {
  return part.deletedAt === null ? words.texts.deletedAfterEnd : dateIn(words, part.deletedAt);
}

function factsOf({ words, part }: Of): readonly Fact[] {
  const { texts } = words;
  const { facts } = texts;
  const { person, recruiter, call, kept } = part;
  const rows: readonly (readonly [label: string, value: ComponentChildren | null])[] = [
    [facts.name, nameOf(person) === '' ? null : <bdi>{nameOf(person)}</bdi>],
    [facts.email, person.email],
    [facts.phone, person.phone],
    [facts.language, person.language === null ? null : languageNames[person.language]],
    [facts.externalId, person.externalId],
    [facts.relation, relationLine(words, part.relation)],
    [
      facts.call,
      call === null
        ? null
        : texts.called({
            when: timeIn(words, call.at),
            minutes: call.minutes,
            phone: call.phone,
            caller: call.caller.name,
          }),
    ],
    [facts.recruiter, `${recruiter.name}, ${recruiter.email}`],
    [facts.check, part.referenceCheck],
    [facts.started, dateIn(words, part.createdAt)],
    [facts.state, isUnderWay(part.status) ? texts.running : texts.ended],
    [facts.deleted, deletedBy({ words, part })],
    [
      facts.kept,
      kept?.until == null ? null : texts.keptUntil({ why: texts.kept[kept.reason], day: dateIn(words, kept.until) }),
    ],
  ];
  return rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]));
}

/** A list with a heading; nothing where there is nothing. */
const Lines = ({ title, lines }: Readonly<{ title: string; lines: readonly string[] }>) =>
  lines.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="list small">
        {lines.map((line, index) => (
          <li key={String(index)}>{line}</li>
        ))}
      </ul>
    </>
  );

function refereeState({ texts }: CopyWords, status: SubjectPartView['referees'][number]['status']): string {
  const { refereeStates } = texts;
  if (status === 'answered' || status === 'awaiting_confirmation') return refereeStates.answered;
  return status === 'declined' || status === 'withdrawn' ? refereeStates[status] : refereeStates.open;
}

function Referees({ words, part }: Of) {
  return (
    <Lines
      title={words.texts.referees}
      lines={part.referees.map((referee) =>
        [
          fullName(referee),
          referee.email,
          referee.phone,
          relationLine(words, referee.relation),
          refereeState(words, referee.status),
        ]
          .filter((each) => each !== null && each !== '')
          .join(', '),
      )}
    />
  );
}

function Writings({ words, part }: Of) {
  const { answers } = words.texts;
  if (part.writings.length === 0) return null;
  return (
    <>
      <h3>{answers.heading}</h3>
      {part.writings.map((writing) => (
        <Writing
          key={`${writing.at} ${writing.sent}`}
          words={words}
          writing={writing}
          isOwn={part.role === 'referee'}
        />
      ))}
    </>
  );
}

function titleOf({ words, writing, isOwn }: WritingProps): string {
  const { answers } = words.texts;
  const day = dateIn(words, writing.at);
  if (!writing.sent) return answers.draft({ day });
  return isOwn ? answers.own({ day }) : answers.by({ name: writing.referee ?? answers.aReferee, day });
}

type WritingProps = Readonly<{ words: CopyWords; writing: WritingView; isOwn: boolean }>;

function Writing(props: WritingProps) {
  const { words, writing } = props;
  const { answers } = words.texts;
  const relation = relationLine(words, writing.relation);
  return (
    <div class="flow">
      <p>
        <b>
          <bdi>{titleOf(props)}</bdi>
        </b>
      </p>
      {relation === null ? null : <p dir="auto">{relation}</p>}
      {writing.withheld ? <p>{answers.withheld}</p> : null}
      {writing.answers.length === 0 ? null : (
        <Facts
          facts={writing.answers.map(({ question, text, says, note }) => ({
            label: text ?? question,
            value: (
              <span dir="auto" class="own-lines">
                {says.map((said) => saidText(words, said)).join('\n')}
              </span>
            ),
            ...(note !== null && { note: `${answers.note}: ${note}` }),
          }))}
        />
      )}
      {writing.context === null ? null : (
        <p class="own-lines" dir="auto">
          {answers.context}: {writing.context}
        </p>
      )}
    </div>
  );
}

function saidText({ texts, report, language }: CopyWords, said: SaidView): string {
  switch (said.is) {
    case 'figure':
      return said.of === null ? String(said.value) : texts.answers.figure({ value: said.value, most: said.of });
    case 'option':
      return said.text;
    case 'value':
      return report.answer.values[said.value];
    case 'text':
      return said.text;
    case 'period':
      return said.to === null
        ? report.who.since(formatMonth(said.from, language))
        : `${formatMonth(said.from, language)} – ${formatMonth(said.to, language)}`;
  }
}
