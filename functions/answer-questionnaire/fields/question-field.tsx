import { OptionsField, ScaleQuestionField, YesNoField } from './choice-question.tsx';
import type { QuestionProps } from './question-props.ts';
import { PeriodField, TextQuestionField } from './written-question.tsx';

/** A question with its control. */
export function QuestionField(props: QuestionProps) {
  const { question } = props;
  switch (question.type) {
    case 'scale':
      return <ScaleQuestionField {...props} question={question} />;
    case 'single':
    case 'multiple':
      return <OptionsField {...props} question={question} />;
    case 'yes_no':
    case 'rehire':
      return <YesNoField {...props} question={question} />;
    case 'short_text':
    case 'long_text':
      return <TextQuestionField {...props} question={question} />;
    case 'date_range':
      return <PeriodField {...props} question={question} />;
  }
}
