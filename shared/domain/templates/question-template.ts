import type { Language, PartlyTranslated } from '../language.ts';

export const questionTypes = [
  'scale',
  'single',
  'multiple',
  'yes_no',
  'short_text',
  'long_text',
  'date_range',
  'rehire',
] as const;

export type QuestionType = (typeof questionTypes)[number];

/** How far a scale may go; it begins at 1. */
export const scaleMaxima = [5, 10] as const;

/**
 * Texts may hold `{name}`, the candidate's first name; whoever shows them fills it in (fill-name.ts), with the
 * genitive of the language where the text says `{name's}`.
 */
export type QuestionOption = Readonly<{ id: string; text: PartlyTranslated }>;

/** Shown only if the earlier question was answered with one of these (option ids, `yes`/`no`, or figures as text). */
export type ShowIf = Readonly<{ question: string; is: readonly string[] }>;

/** What every question has. */
export type QuestionBase = Readonly<{
  /** Stable across languages and versions: a report aligns answers by it. */
  id: string;
  required: boolean;
  /** Key of a competency; questions of one competency stand on one page. */
  competency: string;
  text: PartlyTranslated;
  help: PartlyTranslated | null;
  showIf: ShowIf | null;
  /** Why it is asked, for those who choose and change templates; no referee sees it. */
  why?: PartlyTranslated;
}>;

type ScaleEnds = Readonly<{
  max: (typeof scaleMaxima)[number];
  labels: Readonly<{ low: PartlyTranslated; high: PartlyTranslated }>;
}>;
type Choices = Readonly<{ options: readonly QuestionOption[] }>;

/** What a type has beside that. */
type Own = Readonly<{ scale: ScaleEnds; single: Choices; multiple: Choices }>;
type OwnByType = Own & Readonly<Record<Exclude<QuestionType, keyof Own>, unknown>>;

export type QuestionOf<Type extends QuestionType> = {
  [Each in Type]: QuestionBase & Readonly<{ type: Each }> & OwnByType[Each];
}[Type];

/** `scale` and `rehire` always offer "cannot judge"; `yes_no` and `rehire` always take a comment. */
export type Question = QuestionOf<QuestionType>;

/** What only some types of question have, as a template's document may say it of any. */
export type OwnParts = Readonly<{ type: QuestionType }> & {
  readonly [Part in keyof (ScaleEnds & Choices)]?: (ScaleEnds & Choices)[Part] | null | undefined;
};

/** That a works council or a union was heard: who, on which day (`2026-11-17`), and what there is to say of it. */
export type SignOff = Readonly<{ who: string; on: string; note: string | null }>;

export type QuestionTemplate = Readonly<{
  id: string;
  /** Counts from 1. A check keeps the version that it was made with. */
  version: number;
  name: PartlyTranslated;
  languages: readonly Language[];
  /** What a competency is called, by its key. */
  competencies: Readonly<Record<string, PartlyTranslated>>;
  /** Minutes that answering takes, rounded up. */
  minutes: number;
  questions: readonly Question[];
  signOff?: SignOff;
}>;

/** No less than the template takes in the table: JSON needs more for each name and bracket than an item does. */
export const bytesOfTemplate = (template: QuestionTemplate): number => Buffer.byteLength(JSON.stringify(template));

/** Templates that every organisation has, in the order in which they are listed. */
export const builtInIds: readonly string[] = ['tpl_short', 'tpl_standard', 'tpl_leader', 'tpl_facts'];

/** Told by the id alone, so that nobody needs the templates' texts to know. */
export const isBuiltIn = (id: string): boolean => builtInIds.includes(id);
