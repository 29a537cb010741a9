import { fieldName, firstValue } from '#shared/domain/questionnaire/posted-fields.ts';
import { TextArea } from '../components/text-area.tsx';
import type { QuestionProps } from './question-props.ts';

/** What a field of text takes. `advice`: what had better be left out, for who writes in their own name. */
function fieldOf({ question, words, fields, errors, manner }: QuestionProps, advice: string) {
  const { reading, textOf } = words;
  const text = textOf(question.text);
  const name = fieldName(question.id);
  const field = { reading, errors, name, value: firstValue(fields, name) };
  if (manner.by === 'caller') return { ...field, label: text, hint: manner.hint };
  const label = (
    <>
      <span class="meta opt">{manner.number}</span>
      <br />
      <span class="lead">{text}</span>
    </>
  );
  const help = question.help === null ? '' : `${textOf(question.help)} `;
  return { ...field, label, hint: `${help}${advice}`, optional: !question.required };
}

const placeOf = ({ manner }: QuestionProps): string | undefined => {
  if (manner.by === 'caller') return undefined;
  return manner.first ? 'q q-first' : 'q';
};

/** One line, which may be two in a narrow field: what breaks it is taken out. */
export const LineField = (props: QuestionProps) => (
  <div class={placeOf(props)}>
    <TextArea {...fieldOf(props, props.words.texts.leaveOutBriefly)} rows={2} />
  </div>
);

/** Several lines. */
export const LinesField = (props: QuestionProps) => (
  <div class={placeOf(props)}>
    <TextArea {...fieldOf(props, props.words.texts.leaveOut)} rows={props.manner.by === 'caller' ? 4 : 5} />
  </div>
);
