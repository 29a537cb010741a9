import { fieldName, firstValue, valuesOf } from '#shared/domain/questionnaire/posted-fields.ts';
import { questionKinds } from '#shared/domain/questionnaire/question-kinds/question-kinds.ts';
import { Picks } from '../components/picks.tsx';
import { TextArea } from '../components/text-area.tsx';
import { groupOf, pickWordsOf, type QuestionProps } from './question-props.ts';
import { valueText } from './value-text.ts';

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

/** One of what is offered, or any of it; with a comment where the type takes one. */
export function PickField(props: QuestionProps) {
  const { question, words, fields } = props;
  const { offers, parts } = questionKinds[question.type];
  const options = offers(question).map((value) => ({ value, text: valueText(pickWordsOf(words), question, value) }));
  const picks = (
    <Picks
      {...groupOf(props)}
      kind={question.type === 'multiple' ? 'checkbox' : 'radio'}
      options={options}
      chosen={valuesOf(fields, fieldName(question.id))}
    />
  );
  if (!parts.includes('comment')) return picks;
  return (
    <div>
      {picks}
      <CommentField {...props} />
    </div>
  );
}
