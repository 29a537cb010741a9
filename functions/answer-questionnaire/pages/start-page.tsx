import { fullName } from '#shared/domain/check/referee.ts';
import { formatClock } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { Actions, Button, LinkButton, Saved } from '#shared/web/components/blocks.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { type Way, Ways } from '#shared/web/components/lists.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { showPage } from '../show-page.tsx';
import { partNumber, pathOf, stepsOf, unfinishedStep } from '../steps.ts';
import { linkTo, type Visit } from '../visit.ts';
import { callWays, remindWays } from './other-ways.ts';
import { QuestionsAndSource } from './questions-and-source.tsx';
import { StartFacts } from './start-facts.tsx';
import { StartSide } from './start-side.tsx';

type Props = Readonly<{ visit: Visit }>;

function Lead({ visit }: Props) {
  const { texts, names, file, referee } = visit;
  const given = { name: names.name, recruiter: names.recruiter, source: referee.source };
  const { settings, project } = file.check;
  const post = settings.hideProjectTitle ? null : project.title;
  const around = texts.start.leadAroundPost(given);
  const space = around.after.startsWith(',') ? '' : ' ';
  return (
    <p class="lead">
      {texts.start.greeting({ referee: names.referee, fullName: keepTogether(fullName(referee)) })}{' '}
      {post === null ? (
        texts.start.lead(given)
      ) : (
        <>
          {around.before} <b>{post}</b>
          {space}
          {around.after}
        </>
      )}
    </p>
  );
}

/** The one main button: begins, or goes on where one was. */
function MainAction({ visit }: Props) {
  const { draft, texts } = visit;
  if (draft === null) {
    return (
      <form method="post" action={linkTo(visit, '/start')}>
        <Hidden values={{ form: 'full' }} />
        <Actions>
          <Button kind="main" text={texts.start.answerNow} />
        </Actions>
      </form>
    );
  }
  const step = unfinishedStep(visit);
  const text =
    step === null
      ? texts.start.goOnToReview
      : texts.start.goOn({ part: partNumber(visit, step), parts: stepsOf(visit).length });
  return (
    <Actions>
      <LinkButton kind="main" text={text} href={linkTo(visit, step === null ? '/review' : pathOf(step))} />
    </Actions>
  );
}

/** The other ways to answer, each with what it means. A call has its place first among them. */
function waysOf(visit: Visit): readonly Way[] {
  const { texts, draft, full, facts } = visit;
  const { factsOnly, allQuestions, decline } = texts.start;
  const isFacts = draft?.form === 'facts';
  return [
    ...callWays(visit),
    isFacts
      ? { href: linkTo(visit, '/all'), title: allQuestions.title, note: allQuestions.text({ minutes: full.minutes }) }
      : { href: linkTo(visit, '/facts'), title: factsOnly.title, note: factsOnly.text({ minutes: facts.minutes }) },
    ...remindWays(visit),
    { href: linkTo(visit, '/decline'), title: decline.title, note: decline.text({}) },
  ];
}

/** The first screen: who asks, about whom, how long it takes, who reads; and how to answer or not. */
export function startPage(visit: Visit, justSaved: boolean): HttpResponse {
  const { texts, names, draft, organisation, reading } = visit;
  const clock = draft === null ? '' : formatClock(draft.savedAt, organisation.offsetChanges, reading.language);
  return showPage(
    visit,
    { title: texts.pageTitle(names), tellOpened: visit.referee.openedAt === null },
    <>
      <main id="main" class="flow">
        {justSaved && draft !== null ? <Saved text={texts.question.saved({ clock })} /> : null}
        <h1>{texts.start.heading(names)}</h1>
        <Lead visit={visit} />
        <StartFacts visit={visit} />
        <MainAction visit={visit} />
        <Ways ways={waysOf(visit)} />
        <p class="small quiet">{texts.start.switching}</p>
        <QuestionsAndSource visit={visit} />
      </main>
      <StartSide visit={visit} />
    </>,
  );
}
