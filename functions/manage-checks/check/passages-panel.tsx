import { fullName, hasAnswered } from '#shared/domain/check/referee.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { Submission } from '#shared/domain/questionnaire/answer.ts';
import type { Passage } from '#shared/domain/questionnaire/passage.ts';
import { passageText } from '#shared/domain/questionnaire/passage-text.ts';
import { groundNames, loadGuardTexts } from '#shared/i18n/guard/load.ts';
import type { GuardTexts } from '#shared/i18n/guard/texts.ts';
import { Panel } from '#shared/web/desk/panel.tsx';
import { dayTimeOf } from '../overview/row-texts.ts';
import { type CheckView, underCheck } from './check-view.ts';

/** The answers that hold passages, with what is said of them. */
export type MarkedAnswers = Readonly<{ submissions: readonly Submission[]; texts: GuardTexts }>;

/** Null where no answer is marked: nothing is read then. */
export async function findMarked(
  { loadSubmissions }: Pick<CheckStore, 'loadSubmissions'>,
  { file, visit }: Pick<CheckView, 'file' | 'visit'>,
): Promise<MarkedAnswers | null> {
  if (!file.referees.some((referee) => hasAnswered(referee) && referee.markedPassages !== undefined)) return null;
  const [submissions, texts] = await Promise.all([
    loadSubmissions(file.check.id),
    loadGuardTexts(visit.reading.language),
  ]);
  return { submissions: submissions.filter(({ passages = [] }) => passages.length > 0), texts };
}

type Props = Readonly<{ view: CheckView; marked: MarkedAnswers }>;
type OfPassage = Props & Readonly<{ submission: Submission; passage: Passage; number: number }>;

function PassageCard({ view, marked: { texts }, submission, passage, number }: OfPassage) {
  const { desk } = texts;
  const referee = view.file.referees.find(({ id }) => id === submission.refereeId);
  const name = referee === undefined ? '' : fullName(referee);
  const of = groundNames(texts, passage.grounds);
  if (passage.hidden !== undefined) {
    const { by, at } = passage.hidden;
    return (
      <article class="sig">
        <p>{desk.wasHidden({ of, name, by, when: dayTimeOf(view.visit, at) })}</p>
      </article>
    );
  }
  const words = passageText(submission, passage);
  return (
    <article class="sig">
      <h3>{desk.wrote({ name })}</h3>
      <blockquote class="quote">
        <p lang={submission.language} dir="auto">
          {words}
        </p>
      </blockquote>
      <p>{desk.about({ of })}</p>
      <p class="small">
        {passage.reason === null ? (
          desk.noReason
        ) : (
          <>
            {desk.because}{' '}
            <q class="own-lines" dir="auto">
              {passage.reason}
            </q>
          </>
        )}
      </p>
      <p class="acts acts-inline">
        <a class="btn btn-s" href={underCheck(view, `referees/${submission.refereeId}/passages/${number}`)}>
          {desk.hide}
          <span class="vh">: {words}</span>
        </a>
      </p>
    </article>
  );
}

/** What in the answers has no place in a reference, why it was let stand, and the way to hide it. */
export function PassagesPanel({ view, marked }: Props) {
  const { submissions, texts } = marked;
  const count = submissions.reduce((sum, { passages = [] }) => sum + passages.length, 0);
  if (count === 0) return null;
  return (
    <Panel id="h-passages" title={texts.desk.heading} note={texts.desk.note({ count })}>
      {submissions.flatMap((submission) =>
        (submission.passages ?? []).map((passage, number) => (
          <PassageCard
            key={`${submission.refereeId} ${number}`}
            view={view}
            marked={marked}
            submission={submission}
            passage={passage}
            number={number}
          />
        )),
      )}
    </Panel>
  );
}
