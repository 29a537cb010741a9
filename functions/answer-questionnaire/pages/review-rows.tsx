import type { ComponentChildren } from 'preact';
import { askedPages } from '#shared/domain/questionnaire/question-pages.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import { type HiddenLink, SummaryList, type SummaryRow } from '#shared/web/components/lists.tsx';
import { answerWords, relationWords } from '../answer-words.ts';
import { mayAnswer } from '../referee-access.ts';
import { questionNumber } from '../steps.ts';
import { linkTo, textIn, type Visit } from '../visit.ts';
import { forReview, questionHref } from './question-link.ts';

/** It runs as its first letter does. */
const asWritten = (line: ComponentChildren) => <span dir="auto">{line}</span>;

function questionRow(visit: Visit, page: number, question: Question, unasked: string | undefined): SummaryRow {
  const { texts, reading, written } = visit;
  const answer = written.answers[question.id];
  const number = questionNumber(visit, question.id);
  const href = questionHref(visit, page, question);
  const change: HiddenLink =
    answer === undefined
      ? { href, text: texts.review.add, hidden: texts.review.anAnswerTo({ number }) }
      : { href, text: reading.texts.change, hidden: texts.review.theQuestion({ number }) };
  const missing =
    unasked !== undefined ? (
      <span class="quiet">{unasked}</span>
    ) : question.required ? (
      <span class="err">{texts.review.required}</span>
    ) : (
      <span class="quiet">{texts.review.optional}</span>
    );
  return {
    key: question.id,
    term: textIn(visit, question.text),
    lines: answer === undefined ? [missing] : answerWords(visit, question, answer).map(asWritten),
    change: mayAnswer(visit) ? change : null,
  };
}

function relationRows(visit: Visit, unasked: string | undefined): readonly SummaryRow[] {
  const { texts, names, reading } = visit;
  const href = linkTo(visit, '/relation', forReview);
  const words = relationWords(visit);
  const linkOf = (text: string): HiddenLink | null =>
    mayAnswer(visit) ? { href, text, hidden: texts.review.theRelation } : null;
  if (words.length === 0) {
    const lines = [
      unasked === undefined ? <span class="err">{texts.review.required}</span> : <span class="quiet">{unasked}</span>,
    ];
    return [{ key: 'relation', term: texts.relation.type(names), lines, change: linkOf(texts.review.add) }];
  }
  return words.map(({ label, value }, index) => ({
    key: label,
    term: label,
    lines: [value],
    change: index === 0 ? linkOf(reading.texts.change) : null,
  }));
}

/** All that has been answered, part by part, each with the way to change it. `missing`: said of what nobody asked. */
export function ReviewRows({ visit, missing }: Readonly<{ visit: Visit; missing?: string }>) {
  const { texts, names, template, written, file } = visit;
  return (
    <>
      {file.check.settings.askRelation ? (
        <section class="flow">
          <h2>{texts.relation.heading(names)}</h2>
          <SummaryList rows={relationRows(visit, missing)} />
        </section>
      ) : null}
      {askedPages(template, written.answers).map((page) => {
        const competency = template.competencies[page.competency];
        return (
          <section class="flow" key={page.number}>
            <h2>{competency === undefined ? texts.facts.questions : textIn(visit, competency)}</h2>
            <SummaryList rows={page.questions.map((question) => questionRow(visit, page.number, question, missing))} />
          </section>
        );
      })}
    </>
  );
}
