import type { Question } from '#shared/domain/templates/question-template.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { Details } from '#shared/web/components/blocks.tsx';
import { linkTo, textIn, type Visit } from '../visit.ts';

type Props = Readonly<{ visit: Visit; questions: readonly Question[] }>;

const noteOf = ({ texts }: Visit, question: Question): string | null => {
  if (question.showIf !== null) return texts.start.followUp;
  return question.type === 'scale' ? keepTogether(texts.start.scale({ max: question.max })) : null;
};

/** Every question, as it will be asked. */
export const QuestionList = ({ visit, questions }: Props) => (
  <ol class="list small">
    {questions.map((question) => {
      const note = noteOf(visit, question);
      return (
        <li key={question.id}>
          {textIn(visit, question.text)}
          {note === null ? null : <span class="quiet"> {note}</span>}
        </li>
      );
    })}
  </ol>
);

/** All questions before one decides; where the address came from, told truly. */
export function QuestionsAndSource({ visit }: Readonly<{ visit: Visit }>) {
  const { texts, names, referee, organisation, template, reading } = visit;
  const { start } = texts;
  const contact = referee.phone === null ? 'email' : referee.email === null ? 'phone' : 'both';
  const day = formatDate(referee.addedAt, organisation.offsetChanges, reading.language);
  return (
    <div id="questions">
      <Details summary={start.readAll({ count: template.questions.length })}>
        <QuestionList visit={visit} questions={template.questions} />
      </Details>
      <Details summary={start.whence}>
        <p class="small">
          {start.whenceText({ ...names, source: referee.source, contact, day })}{' '}
          <a href={linkTo(visit, '/data')}>{start.allRights}</a>
        </p>
      </Details>
    </div>
  );
}
