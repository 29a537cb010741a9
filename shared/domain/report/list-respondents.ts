import { fullName, hasAnswered, type Referee } from '../check/referee.ts';
import { type Submission, timesWritten } from '../questionnaire/answer.ts';
import { compareRelations } from './compare-relations.ts';
import type { Respondent } from './report-model.ts';

/** A respondent together with what they submitted. */
export type Answered = Readonly<{ respondent: Respondent; submission: Submission }>;

/** Confirming makes a version of its own, which is no correction. */
const firstOf = { form: 1, facts: 1, call: 1, call_confirmed: 2 } as const;

/** Those whose answers stand, in the order in which they first answered. Withdrawn and replaced ones are not among them. */
export function listRespondents(referees: readonly Referee[], submissions: readonly Submission[]): readonly Answered[] {
  return referees
    .filter(hasAnswered)
    .flatMap((referee) => {
      const submission = submissions.find((each) => each.refereeId === referee.id);
      return submission === undefined
        ? []
        : [{ referee, submission, at: referee.answeredAt ?? submission.submittedAt }];
    })
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map(({ referee, submission, at }, index) => ({
      submission,
      respondent: {
        letter: String.fromCharCode('A'.charCodeAt(0) + index),
        firstName: referee.firstName,
        name: fullName(referee),
        language: submission.language,
        mode: submission.mode,
        answeredAt: at,
        correctedAt: timesWritten(submission) > firstOf[submission.mode] ? submission.submittedAt : null,
        candidateAccount: referee.relation,
        ownAccount: submission.relation,
        differences: compareRelations(referee.relation, submission.relation),
        context: submission.context,
        ...hiddenIn(submission),
      },
    }));
}

function hiddenIn({ passages = [] }: Submission): Pick<Respondent, 'hidden'> {
  const hidden = passages.flatMap(({ grounds, hidden: since }) => (since === undefined ? [] : [{ grounds, ...since }]));
  return hidden.length === 0 ? {} : { hidden };
}
