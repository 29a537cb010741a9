import type { Language } from '#shared/domain/language.ts';
import type { QuestionInput } from '#shared/web/api/question-template-request.ts';
import { type FieldError, type FieldErrorCode, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';
import { isReserved, repeated, textFaults } from './text-faults.ts';

const leastOptions = 2;
const cannotJudge = 'cannot_judge';

const isChoice = ({ type }: QuestionInput): boolean => type === 'single' || type === 'multiple';

/** What a condition may look for in the answer to this question; nothing where the answer is written. */
function possibleAnswers(question: QuestionInput): readonly string[] {
  switch (question.type) {
    case 'scale':
      return [...Array.from({ length: question.max ?? 0 }, (_, index) => String(index + 1)), cannotJudge];
    case 'single':
    case 'multiple':
      return (question.options ?? []).map(({ id }) => id);
    case 'yes_no':
      return ['yes', 'no'];
    case 'rehire':
      return ['yes', 'no', 'with_conditions', cannotJudge];
    case 'short_text':
    case 'long_text':
    case 'date_range':
      return [];
  }
}

type Fault = (path: readonly PropertyKey[], code: FieldErrorCode, limit?: number) => FieldError;

function scaleFaults({ type, max, labels }: QuestionInput, fault: Fault): readonly FieldError[] {
  const code = type === 'scale' ? 'required' : 'not_for_type';
  const isWrong = (value: unknown): boolean => (value === null || value === undefined) === (type === 'scale');
  return [...(isWrong(max) ? [fault(['max'], code)] : []), ...(isWrong(labels) ? [fault(['labels'], code)] : [])];
}

/** "Cannot judge" is always the last of several. */
const isMisplaced = (id: string, index: number, ids: readonly string[]): boolean =>
  id === cannotJudge && index !== ids.length - 1;

function optionFaults(question: QuestionInput, fault: Fault): readonly FieldError[] {
  const options = question.options ?? [];
  if (!isChoice(question)) return options.length > 0 ? [fault(['options'], 'not_for_type')] : [];
  const ids = options.map(({ id }) => id);
  return [
    ...(ids.length < leastOptions ? [fault(['options'], 'too_few', leastOptions)] : []),
    ...repeated(ids).map((index) => fault(['options', index, 'id'], 'not_unique')),
    ...ids.flatMap((id, index) =>
      isMisplaced(id, index, ids) ? [fault(['options', index, 'id'], 'id_reserved')] : [],
    ),
  ];
}

function conditionFaults(
  { showIf }: QuestionInput,
  earlier: readonly QuestionInput[],
  fault: Fault,
): readonly FieldError[] {
  if (showIf === null || showIf === undefined) return [];
  const cause = earlier.find(({ id }) => id === showIf.question);
  if (cause === undefined) return [fault(['showIf', 'question'], 'not_earlier')];
  const possible = possibleAnswers(cause);
  return showIf.is.flatMap((value, index) =>
    possible.includes(String(value)) ? [] : [fault(['showIf', 'is', index], 'not_an_answer')],
  );
}

/** What is wrong with a question, given those before it. */
export function questionFaults(
  question: QuestionInput,
  earlier: readonly QuestionInput[],
  languages: readonly Language[],
): readonly FieldError[] {
  const place = ['questions', earlier.length];
  const fault: Fault = (path, code, limit) => fieldError(pointerTo(...place, ...path), code, limit);
  const { id, competency, text, help, labels, options } = question;
  const texts = [
    { path: ['text'], text },
    ...(help ? [{ path: ['help'], text: help }] : []),
    ...(labels
      ? [
          { path: ['labels', 'low'], text: labels.low },
          { path: ['labels', 'high'], text: labels.high },
        ]
      : []),
    ...(options ?? []).map((option, index) => ({ path: ['options', index, 'text'], text: option.text })),
  ];
  return [
    ...(isReserved(id) || id === cannotJudge ? [fault(['id'], 'id_reserved')] : []),
    ...(isReserved(competency ?? '') ? [fault(['competency'], 'id_reserved')] : []),
    ...texts.flatMap((each) => textFaults([...place, ...each.path], each.text, languages)),
    ...scaleFaults(question, fault),
    ...optionFaults(question, fault),
    ...conditionFaults(question, earlier, fault),
  ];
}
