import type { Language } from '#shared/domain/language.ts';
import { cannotJudge } from '#shared/domain/questionnaire/answer.ts';
import { questionKinds } from '#shared/domain/questionnaire/question-kinds/question-kinds.ts';
import type { QuestionInput } from '#shared/web/api/question-template-request.ts';
import { type FieldError, type FieldErrorCode, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';
import { isReserved, languagesNotListed, repeated, textFaults } from './text-faults.ts';

const leastOptions = 2;
type Fault = (path: readonly PropertyKey[], code: FieldErrorCode, limit?: number) => FieldError;

function scaleFaults({ type, max, labels }: QuestionInput, fault: Fault): readonly FieldError[] {
  const isScale = questionKinds[type].own === 'ends';
  const code = isScale ? 'required' : 'not_for_type';
  const isWrong = (value: unknown): boolean => (value === null || value === undefined) === isScale;
  return [...(isWrong(max) ? [fault(['max'], code)] : []), ...(isWrong(labels) ? [fault(['labels'], code)] : [])];
}

/** "Cannot judge" is always the last of several. */
const isMisplaced = (id: string, index: number, ids: readonly string[]): boolean =>
  id === cannotJudge && index !== ids.length - 1;

function optionFaults(question: QuestionInput, fault: Fault): readonly FieldError[] {
  const options = question.options ?? [];
  if (questionKinds[question.type].own !== 'options')
    return options.length > 0 ? [fault(['options'], 'not_for_type')] : [];
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
  const possible = questionKinds[cause.type].offers(cause);
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
  const { id, competency, text, help, labels, options, why } = question;
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
    ...languagesNotListed(why ?? {}, languages).map((language) => fault(['why', language], 'language_not_listed')),
    ...scaleFaults(question, fault),
    ...optionFaults(question, fault),
    ...conditionFaults(question, earlier, fault),
  ];
}
