import { questionKinds } from '#shared/domain/questionnaire/question-kinds/question-kinds.ts';
import { questionOf } from '#shared/domain/templates/drafts/question-of.ts';
import type { DraftQuestion } from '#shared/domain/templates/drafts/template-draft.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { textFor } from '../text-in.tsx';
import type { EditorView } from './editor-view.ts';
import { StepButton } from './step-button.tsx';

type Props = Readonly<{ view: EditorView; question: DraftQuestion; index: number }>;

const longestShown = 60;

/** A question as a list can name it. */
const named = (view: EditorView, question: DraftQuestion, place: number): string => {
  const text = textFor(question.text, view.editing.visit.reading.language);
  return `${place + 1}. ${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}`;
};

function Answers({
  view,
  question,
  cause,
}: Readonly<{ view: EditorView; question: DraftQuestion; cause: DraftQuestion }>) {
  const { texts, visit, picked } = view.editing;
  return (
    <Picks
      kind="checkbox"
      reading={visit.reading}
      name={`${question.id}.is`}
      label={texts.pickAnswers}
      options={questionKinds[cause.type]
        .offers(cause)
        .map((value) => ({ value, text: picked(questionOf(cause), value) }))}
      chosen={question.showIf?.is ?? []}
      errors={view.errors ?? noErrors}
      spacing="tight"
    />
  );
}

/** When the question is asked: always, or only after certain answers to an earlier one. */
export function ConditionFields({ view, question, index }: Props) {
  const { texts, visit } = view.editing;
  const { id, showIf } = question;
  const of = texts.ofQuestion({ number: index + 1 });
  const earlier = view.content.questions.slice(0, index);
  const causes = earlier.filter((each) => questionKinds[each.type].offers(each).length > 0);
  const isOpen = showIf !== null || view.condition === id;
  const cause = earlier.find((each) => each.id === showIf?.question);
  return (
    <fieldset class="q q-tight">
      <legend>{texts.condition}</legend>
      {isOpen ? (
        <>
          <p>{texts.onlyIf}</p>
          <SelectField
            reading={visit.reading}
            errors={view.errors ?? noErrors}
            name={`${id}.if`}
            label={texts.pickQuestion}
            hint={texts.conditionHint}
            value={showIf?.question ?? ''}
            options={[
              { value: '', text: texts.always },
              ...causes.map((each) => ({ value: each.id, text: named(view, each, earlier.indexOf(each)) })),
            ]}
          />
          {cause === undefined ? null : <Answers view={view} question={question} cause={cause} />}
          <div class="acts acts-inline acts-s">
            <StepButton act="save" text={texts.save} of={of} />
            {showIf === null ? null : <StepButton act={`unconditional:${id}`} text={texts.removeCondition} of={of} />}
          </div>
        </>
      ) : (
        <>
          <p>{texts.always}</p>
          {causes.length === 0 ? (
            <p class="meta">{texts.noEarlier}</p>
          ) : (
            <div class="acts acts-inline acts-s">
              <StepButton act={`condition:${id}`} text={texts.addCondition} of={of} />
            </div>
          )}
        </>
      )}
    </fieldset>
  );
}
