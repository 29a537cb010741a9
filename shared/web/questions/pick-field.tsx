import { fieldName, firstValue, valuesOf } from '#shared/domain/questionnaire/posted-fields.ts';
import { questionKinds } from '#shared/domain/questionnaire/question-kinds/question-kinds.ts';
import { Picks } from '../components/picks.tsx';
import { TextArea } from '../components/text-area.tsx';
import { groupOf, pickWordsOf, type QuestionProps } from './question-props.ts';
import { valueText } from './value-text.ts';

type Kind = Readonly<{ kind: 'radio' | 'checkbox' }>;

const Choice = ({ kind, ...props }: QuestionProps & Kind) => {
  const { question, words, fields } = props;
  return (
    <Picks
      {...groupOf(props)}
      kind={kind}
      options={questionKinds[question.type]
        .offers(question)
        .map((value) => ({ value, text: valueText(pickWordsOf(words), question, value) }))}
      chosen={valuesOf(fields, fieldName(question.id))}
    />
  );
};

/** One of what is offered. */
export const OneField = (props: QuestionProps) => <Choice {...props} kind="radio" />;

/** Any of what is offered. */
export const SeveralField = (props: QuestionProps) => <Choice {...props} kind="checkbox" />;

function CommentField({ question, words, fields, errors, manner }: QuestionProps) {
  const { reading, texts } = words;
  const name = fieldName(question.id, 'comment');
  const field = { reading, errors, name, optional: true, value: firstValue(fields, name) };
  if (manner.by === 'caller') return <TextArea {...field} label={texts.comment} rows={2} />;
  const label = (
    <>
      {texts.comment}
      <span class="vh"> {manner.number}</span>
    </>
  );
  return <TextArea {...field} label={label} hint={texts.leaveOutBriefly} rows={3} />;
}

/** One of what is offered, and a comment on it. */
export const OneWithCommentField = (props: QuestionProps) => (
  <div>
    <OneField {...props} />
    <CommentField {...props} />
  </div>
);
