import { questionKinds } from '../questionnaire/question-kinds/question-kinds.ts';
import type { QuestionTemplate } from '../templates/question-template.ts';
import type { AlignedQuestion } from './align-questions.ts';
import { makeBlocks, type Wording } from './make-blocks.ts';
import type { ReportPart } from './report-model.ts';
import { reportText } from './report-text.ts';

/** A part for each competency, then one for each "would employ again". */
export function makeParts(
  questions: readonly AlignedQuestion[],
  templates: readonly QuestionTemplate[],
  wording: Wording,
): readonly ReportPart[] {
  const { language, firstName } = wording;
  const [rehire, others] = [questions.filter(asksRehire), questions.filter((each) => !asksRehire(each))];
  const parts = [...Map.groupBy(others, (each) => each.question.competency)].map(([competency, members]) => {
    const names = templates.flatMap((template) => template.competencies[competency] ?? []);
    const heading = reportText(names, language, firstName) ?? { text: competency, language };
    return { heading, blocks: makeBlocks(members, wording) };
  });
  const last = rehire.flatMap((question) => {
    const [block, ...notes] = makeBlocks([question], wording);
    return block?.kind === 'rehire' ? [{ heading: block.question, blocks: [block, ...notes] }] : [];
  });
  return [...parts, ...last];
}

const asksRehire = ({ question }: AlignedQuestion): boolean => questionKinds[question.type].block === 'rehire';
