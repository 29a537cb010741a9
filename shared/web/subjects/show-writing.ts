import type { AnswersById, Draft, Submission } from '#shared/domain/questionnaire/answer.ts';
import { answerSays } from '#shared/domain/questionnaire/answer-says.ts';
import type { Said } from '#shared/domain/questionnaire/question-kinds/question-kind.ts';
import { reportText } from '#shared/domain/report/report-text.ts';
import type { Question, QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import type { SaidView, WritingView } from '../api/subject.ts';

type Written = Pick<Draft, 'answers' | 'notes' | 'language'>;

type Words = Readonly<{ template: QuestionTemplate | null; firstName: string }>;

const optionText = (question: Question | undefined, id: string, { language }: Written, firstName: string): string => {
  const option =
    question !== undefined && 'options' in question ? question.options.find((each) => each.id === id) : null;
  return (option && reportText([option.text], language, firstName)?.text) ?? id;
};

function showSaid(said: Said, question: Question | undefined, written: Written, { firstName }: Words): SaidView {
  switch (said.is) {
    case 'figure':
      return { is: 'figure', value: said.value, of: question !== undefined && 'max' in question ? question.max : null };
    case 'option':
      return { is: 'option', option: said.id, text: optionText(question, said.id, written, firstName) };
    case 'value':
      return { is: 'value', value: said.value };
    case 'text':
      return { is: 'text', text: said.text };
    case 'period':
      return { is: 'period', from: said.from, to: said.to };
  }
}

/** In the order of the questionnaire; what it does not have any more comes last. */
function inOrder(answers: AnswersById, template: QuestionTemplate | null): readonly string[] {
  const asked = (template?.questions ?? []).map(({ id }) => id).filter((id) => Object.hasOwn(answers, id));
  return [...asked, ...Object.keys(answers).filter((id) => !asked.includes(id))];
}

function showAnswers(written: Written, words: Words): WritingView['answers'] {
  return inOrder(written.answers, words.template).flatMap((id) => {
    const answer = written.answers[id];
    if (answer === undefined) return [];
    const question = words.template?.questions.find((each) => each.id === id);
    return [
      {
        question: id,
        text:
          question === undefined
            ? null
            : (reportText([question.text], written.language, words.firstName)?.text ?? null),
        says: answerSays(answer).map((said) => showSaid(said, question, written, words)),
        note: written.notes?.[id] ?? null,
      },
    ];
  });
}

const showPassages = ({ passages = [] }: Pick<Draft, 'passages'>): WritingView['passages'] =>
  passages.map(({ question, grounds, reason, hidden }) => ({
    question,
    grounds: [...grounds],
    reason,
    hiddenAt: hidden?.at ?? null,
  }));

type As = Words & Readonly<{ referee: string | null; withheld: boolean }>;

/** Answers that were sent. What is withheld is said to be there, and when it came. */
export const showSubmission = (submission: Submission, as: As): WritingView => ({
  referee: as.referee,
  at: submission.submittedAt,
  sent: true,
  withheld: as.withheld,
  form: submission.form,
  mode: submission.mode,
  language: submission.language,
  relation: as.withheld ? null : submission.relation,
  context: as.withheld ? null : submission.context,
  answers: as.withheld ? [] : showAnswers(submission, as),
  passages: as.withheld ? [] : showPassages(submission),
});

/** What is written and not yet sent. */
export const showDraft = (draft: Draft, words: Words): WritingView => ({
  referee: null,
  at: draft.savedAt,
  sent: false,
  withheld: false,
  form: draft.form,
  mode: null,
  language: draft.language,
  relation: draft.relation,
  context: draft.context ?? null,
  answers: showAnswers(draft, words),
  passages: showPassages(draft),
});
