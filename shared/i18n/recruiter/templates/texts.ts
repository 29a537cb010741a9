/** The recruiter's pages of question templates. Of the questionnaire itself the referee's own words are shown. */
export type TemplateTexts = Readonly<{
  title: string;
  lead: string;
  api: string;
  apiLink: string;
  tableLabel: string;
  columns: Readonly<{
    name: string;
    questions: string;
    minutes: string;
    languages: string;
    version: string;
    origin: string;
  }>;
  builtIn: string;
  own: string;
  pages: string;
  more: string;
  first: string;
  back: string;
  size: (of: Readonly<{ questions: number; minutes: number }>) => string;
  version: (of: Readonly<{ version: number }>) => string;
  newer: (of: Readonly<{ version: number }>) => string;
  removed: string;
  languagesLabel: string;
  /** That the name in the questions is made up. */
  example: (of: Readonly<{ name: string }>) => string;
  page: (of: Readonly<{ page: number; pages: number }>) => string;
  required: string;
  optional: string;
  answers: string;
  /** Which earlier answers lead to the question. */
  asked: (of: Readonly<{ number: number; answers: readonly string[] }>) => string;
}>;
