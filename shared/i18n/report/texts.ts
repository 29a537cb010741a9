import type { RelationType } from '#shared/domain/check/relation.ts';
import type { Language } from '#shared/domain/language.ts';
import type { AnswerMode, RehireValue } from '#shared/domain/questionnaire/answer.ts';
import type { RelationPart } from '#shared/domain/report/report-model.ts';
import type { PdfTexts } from '#shared/pdf/words.ts';

type Names = Readonly<{ names: string; count: number }>;
type Progress = Readonly<{ answered: number; expected: number; withdrawn: number }>;

/** What the report says besides questions and answers. Days, times and lists of names come ready in the language. */
export type ReportTexts = Readonly<{
  /** Joins the last two of a list. */
  and: string;
  /** Without ending; says neither whom nor which post. */
  fileName: string;
  downloadPdf: string;
  title: (name: string) => string;
  kicker: (day: string) => string;
  interimKicker: (day: string) => string;
  /** `number` is the count as a word with a small letter where it is at most twelve. */
  intro: (told: Readonly<{ count: number; number: string; firstName: string }>) => string;
  introNobody: string;
  principle: string;
  progress: (progress: Progress) => string;
  linkUntil: (when: string) => string;
  passOn: string;
  notice: Readonly<{
    interim: (progress: Progress) => string;
    concluded: (progress: Progress) => string;
    ended: (progress: Progress) => string;
    missing: (missing: Names) => string;
    unnamed: (unnamed: Readonly<{ count: number; number: string; firstName: string }>) => string;
  }>;
  who: Readonly<{
    heading: string;
    referee: string;
    byCandidate: (firstName: string) => string;
    byReferee: string;
    howGiven: string;
    notStated: string;
    titleThen: (title: string) => string;
    since: (month: string) => string;
    relations: Readonly<Record<RelationType, string>>;
    differs: Readonly<Record<RelationPart, string>>;
    contexts: string;
  }>;
  given: Readonly<{
    /** As "in English". */
    inLanguage: Readonly<Record<Language, string>>;
    /** `language` begins with a space, or is empty where it is the report's own. */
    mode: Readonly<
      Record<
        AnswerMode,
        (given: Readonly<{ language: string; day: string; recruiter: string; referee: string }>) => string
      >
    >;
    count: (of: Readonly<{ answered: number; asked: number }>) => string;
    corrected: (day: string) => string;
    /** After a name, below what that person wrote. */
    answeredIn: (language: string) => string;
    noted: (recruiter: string) => string;
    notedAndConfirmed: (who: Readonly<{ recruiter: string; referee: string }>) => string;
  }>;
  scale: Readonly<{
    meanKey: string;
    mean: string;
    meanIs: (mean: string) => string;
    answers: (count: number) => string;
    showTable: string;
    tableOf: (heading: string) => string;
    caption: (scale: Readonly<{ heading: string; low: string; high: string; max: number }>) => string;
    question: string;
    cannotJudge: string;
    noneCanJudge: (who: Names) => string;
  }>;
  answer: Readonly<{
    perReferee: string;
    answer: string;
    values: Readonly<Record<RehireValue, string>>;
    skipped: string;
    notAsked: string;
    skippedBy: (who: Names) => string;
    notAskedOf: (who: Names) => string;
  }>;
  others: Readonly<{
    heading: string;
    declined: (who: Names) => string;
    withdrawn: (who: Names) => string;
    unreachable: (who: Names) => string;
    /** Instead of names that are deleted, within a sentence. */
    nameless: (of: Readonly<{ count: number }>) => string;
  }>;
  about: Readonly<{
    heading: string;
    template: (template: Readonly<{ name: string; version: number }>) => string;
    /** Who of a works council or a union was heard of the questions. */
    signedOff: (of: Readonly<{ who: string; day: string }>) => string;
    /** Ends where the recruiter's mail address follows. */
    compiled: (order: Readonly<{ when: string; recruiter: string; organisation: string }>) => string;
    deletedOn: (day: string) => string;
    deletedAfter: (months: number) => string;
    openings: (name: string) => string;
  }>;
  pdf: PdfTexts;
  /** Where the script does not tell that somebody reads. */
  /** Above the answers of one referee alone. */
  oneReferee: Readonly<{ heading: (of: Readonly<{ name: string }>) => string; all: string }>;
  haveRead: Readonly<{ lead: string; button: string; noted: Readonly<{ title: string; lead: string }>; back: string }>;
  unavailable: Readonly<{ heading: string; lead: string; retry: string; back: string }>;
}>;
