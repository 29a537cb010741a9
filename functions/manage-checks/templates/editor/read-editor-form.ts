import { isLanguage, type Language, languages, type PartlyTranslated } from '#shared/domain/language.ts';
import { longestName, longestOption, longestQuestion, longestScaleLabel, maxMinutes } from '#shared/domain/limits.ts';
import { newQuestion } from '#shared/domain/templates/drafts/draft-content.ts';
import type { PostedDraft } from '#shared/domain/templates/drafts/merge-draft.ts';
import type { DraftContent, DraftQuestion } from '#shared/domain/templates/drafts/template-draft.ts';
import { questionTypes, scaleMaxima } from '#shared/domain/templates/question-template.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import type { EditorTexts } from '#shared/i18n/recruiter/editor/texts.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldLine, fieldValue, fieldValues } from '#shared/web/forms/form-body.ts';

/** Whoever writes the word of their own language means the same. */
const ownWord = /\{(?:namn|navn|nimi|name|vorname)(s|'s|’s)?\}/giu;

export const withPlaceholders = (text: string): string =>
  text.replace(ownWord, (_, genitive: string | undefined) => (genitive === undefined ? '{name}' : "{name's}"));

/** The languages that the form had side by side. */
export const shownIn = (form: FormValues): readonly Language[] => {
  const named = fieldValue(form, 'shown').split('-').filter(isLanguage);
  return languages.filter((language) => named.includes(language));
};

/** A form that is read field by field; what it did not have stays as it is stored. */
function reader(form: FormValues, shown: readonly Language[], texts: EditorTexts) {
  const errors: { field: string; message: string }[] = [];
  const text = (stored: PartlyTranslated, field: string, most: number): PartlyTranslated => {
    const written: Partial<Record<Language, string>> = { ...stored };
    for (const language of shown) {
      const name = `${field}.${language}`;
      if (!form.has(name)) continue;
      const value = withPlaceholders(fieldLine(form, name));
      if (isLongerThan(value, most)) errors.push({ field: name, message: texts.errors.tooLong({ most }) });
      if (value === '') delete written[language];
      else written[language] = value;
    }
    return written;
  };
  return { text, errors };
}

type Reader = ReturnType<typeof reader>;

function readCondition(form: FormValues, { id, showIf }: DraftQuestion): DraftQuestion['showIf'] {
  if (!form.has(`${id}.if`)) return showIf;
  const cause = fieldValue(form, `${id}.if`);
  if (cause === '') return null;
  return cause === showIf?.question
    ? { question: cause, is: [...fieldValues(form, `${id}.is`)] }
    : { question: cause, is: [] };
}

function readQuestion(form: FormValues, stored: DraftQuestion, { text }: Reader): DraftQuestion {
  const { id } = stored;
  const max = scaleMaxima.find((each) => String(each) === fieldValue(form, `${id}.max`));
  return {
    id,
    type: questionTypes.find((type) => type === fieldValue(form, `${id}.type`)) ?? stored.type,
    required: fieldValue(form, `${id}.required`) === 'yes',
    competency: fieldValue(form, `${id}.area`) || stored.competency,
    text: text(stored.text, `${id}.text`, longestQuestion),
    help: text(stored.help, `${id}.help`, longestQuestion),
    why: text(stored.why, `${id}.why`, longestQuestion),
    max: max ?? stored.max,
    labels: {
      low: text(stored.labels.low, `${id}.low`, longestScaleLabel),
      high: text(stored.labels.high, `${id}.high`, longestScaleLabel),
    },
    options: stored.options.map((option) => ({
      id: option.id,
      text: text(option.text, `${id}.o.${option.id}`, longestOption),
    })),
    showIf: readCondition(form, stored),
  };
}

/** A question that somebody else removed meanwhile, with room for the answers and the condition that the form has. */
function removedQuestion(form: FormValues, id: string): DraftQuestion {
  const before = `${id}.o.`;
  const named = [...form.keys()].filter((name) => name.startsWith(before));
  const options = new Set(named.map((name) => name.slice(before.length, name.lastIndexOf('.'))));
  const cause = fieldValue(form, `${id}.if`);
  return {
    ...newQuestion(id),
    options: [...options].map((option) => ({ id: option, text: {} })),
    showIf: cause === '' ? null : { question: cause, is: [] },
  };
}

/** Empty: counted from the questions. */
function readMinutes(form: FormValues, stored: number | null): number | null | 'wrong' {
  if (!form.has('minutes')) return stored;
  const written = fieldLine(form, 'minutes');
  if (written === '') return null;
  return /^\d{1,3}$/.test(written) && Number(written) >= 1 && Number(written) <= maxMinutes ? Number(written) : 'wrong';
}

/** What an editor's form says, with the questions that it had; and what no draft can keep. */
export function readEditorForm(
  form: FormValues,
  stored: DraftContent,
  texts: EditorTexts,
): Readonly<{ posted: PostedDraft; errors: FieldErrors }> {
  const read = reader(form, shownIn(form), texts);
  const name = read.text(stored.name, 'name', longestName);
  const keys = fieldValues(form, 'area');
  const competencies = Object.fromEntries(
    Object.entries(stored.competencies).map(([key, called]) => {
      const place = keys.indexOf(key);
      return [key, place < 0 ? called : read.text(called, `area.${place}`, longestName)] as const;
    }),
  );
  const ids = new Set(fieldValues(form, 'q'));
  const questions = [...ids].map((id) => {
    const known = stored.questions.find((question) => question.id === id);
    return readQuestion(form, known ?? removedQuestion(form, id), read);
  });
  const minutes = readMinutes(form, stored.minutes);
  const errors =
    minutes === 'wrong' ? [{ field: 'minutes', message: texts.errors.number }, ...read.errors] : read.errors;
  return {
    posted: { name, competencies, questions, minutes: minutes === 'wrong' ? stored.minutes : minutes },
    errors,
  };
}
