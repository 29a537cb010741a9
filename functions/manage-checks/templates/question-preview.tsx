import type { Question } from '#shared/domain/templates/question-template.ts';
import { questionTypeName } from '#shared/i18n/recruiter/templates/question-type-name.ts';
import type { TemplateTexts } from '#shared/i18n/recruiter/templates/texts.ts';
import type { Questionnaire } from './questionnaire.ts';

type Props = Readonly<{
  texts: TemplateTexts;
  questionnaire: Questionnaire;
  question: Question;
  /** Where a question stands in the whole, from 1. */
  numberOf: (id: string) => number;
}>;

/** After which answers it is asked; nothing when it always is. */
export function Condition({ texts, questionnaire, question, numberOf }: Props) {
  if (question.showIf === null) return null;
  const { question: cause, is } = question.showIf;
  const answers = is.map((value) => questionnaire.answerTo(cause, value));
  return <p class="meta">{texts.asked({ number: numberOf(cause), answers })}</p>;
}

/** One question: its words, how it is answered, and when it is asked. */
export function QuestionPreview(props: Props) {
  const { texts, questionnaire, question, numberOf } = props;
  const { lang, reader, say, answersTo } = questionnaire;
  const answers = answersTo(question);
  return (
    <div class="in-panel">
      <h3>
        {numberOf(question.id)}. <span lang={lang}>{say(question.text)}</span>
      </h3>
      {question.help === null ? null : (
        <p class="quiet" lang={lang}>
          {say(question.help)}
        </p>
      )}
      <p class="meta">
        {questionTypeName(question, reader)}. {question.required ? texts.required : texts.optional}.
      </p>
      <Condition {...props} />
      {answers.length === 0 ? null : (
        <ul class="list gap-s" aria-label={texts.answers} lang={lang}>
          {answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
