import type { ReportModel, Respondent } from '#shared/domain/report/report-model.ts';
import type { Line } from '#shared/pdf/words.ts';
import { describeRelation } from './describe-relation.ts';
import { howGiven } from './how-given.ts';
import type { Section } from './report-document.ts';
import { plainLine, type Wording, wordsIn } from './wording.ts';

/** Who answered, how they know the candidate, and how each answer was given. */
export function describeRespondents(model: ReportModel, wording: Wording): readonly Section[] {
  const { respondents, candidate } = model;
  if (respondents.length === 0) return [];
  const { who } = wording.texts;
  const withRelation = respondents.some((each) => each.candidateAccount !== null || each.ownAccount !== null);
  const contexts = respondents.filter((each) => each.context !== null);
  return [
    {
      heading: { text: who.heading, lang: null },
      blocks: [
        {
          kind: 'referees',
          caption: who.heading,
          columns: [
            who.referee,
            ...(withRelation ? [who.byCandidate(candidate.firstName), who.byReferee] : []),
            who.howGiven,
          ],
          rows: respondents.map((respondent) => ({
            letter: respondent.letter,
            name: respondent.name,
            cells: [
              ...(withRelation ? relationCells(respondent, wording) : []),
              howGiven(respondent, wording).map(plainLine),
            ],
          })),
        },
        ...(contexts.length === 0
          ? []
          : [
              {
                kind: 'sayings' as const,
                question: { text: who.contexts, lang: null },
                sayings: contexts.map(({ letter, name, context, language }) => ({
                  letter,
                  words: wordsIn(context ?? '', language, wording),
                  by: name,
                })),
                notes: [],
              },
            ]),
      ],
    },
  ];
}

function relationCells(respondent: Respondent, wording: Wording): readonly (readonly Line[])[] {
  const { differs } = wording.texts.who;
  return [
    describeRelation(respondent.candidateAccount, wording),
    [
      ...describeRelation(respondent.ownAccount, wording),
      ...respondent.differences.map((part): Line => ({ text: differs[part], lang: null, tone: 'differs' })),
    ],
  ];
}
