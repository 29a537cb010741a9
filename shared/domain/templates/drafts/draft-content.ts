import type { PartlyTranslated } from '../../language.ts';
import { usualMinutes } from '../../questionnaire/remaining-minutes.ts';
import { agreementLabels } from '../agreement-labels.ts';
import { generalCompetency } from '../competency-names.ts';
import type { Question, QuestionTemplate } from '../question-template.ts';
import type { DraftContent, DraftQuestion, TemplateDraft } from './template-draft.ts';

const usualMax = 5;

/** A question of a template, with room for what other types need. */
export const draftOfQuestion = (question: Question): DraftQuestion => ({
  id: question.id,
  type: question.type,
  required: question.required,
  competency: question.competency,
  text: question.text,
  help: question.help ?? {},
  why: question.why ?? {},
  max: 'max' in question ? question.max : usualMax,
  labels: 'labels' in question ? question.labels : agreementLabels,
  options: 'options' in question ? question.options : [],
  showIf: question.showIf,
});

/** A new question: a long text, which needs nothing more than its words. */
export const newQuestion = (id: string, competency: string = generalCompetency): DraftQuestion => ({
  id,
  type: 'long_text',
  required: false,
  competency,
  text: {},
  help: {},
  why: {},
  max: usualMax,
  labels: agreementLabels,
  options: [],
  showIf: null,
});

export const emptyContent = (name: PartlyTranslated, firstQuestion: string): DraftContent => ({
  name,
  competencies: {},
  minutes: null,
  questions: [newQuestion(firstQuestion)],
  kept: [],
  signOff: null,
});

/** What a draft of a template's next version begins with. */
export const contentOf = (template: Omit<QuestionTemplate, 'id' | 'version'>): DraftContent => ({
  name: template.name,
  competencies: template.competencies,
  // Whoever did not say otherwise goes on having them counted.
  minutes: template.minutes === usualMinutes(template.questions) ? null : template.minutes,
  questions: template.questions.map(draftOfQuestion),
  kept: [],
  signOff: null,
});

/** What of a draft is written, without when and by whom. */
export const contentIn = (draft: TemplateDraft): DraftContent => ({
  name: draft.name,
  competencies: draft.competencies,
  minutes: draft.minutes,
  questions: draft.questions,
  kept: draft.kept,
  signOff: draft.signOff,
});
