import { remainingMinutes } from '#shared/domain/questionnaire/remaining-minutes.ts';
import { Bar } from '#shared/web/components/blocks.tsx';
import { partNumber, type Step, stepsOf } from '../steps.ts';
import type { Visit } from '../visit.ts';

/** How far one has come: in words, then drawn. The review is the last piece of the bar. */
export function PartHead({ visit, step }: Readonly<{ visit: Visit; step: Step }>) {
  const { texts, names, template, written } = visit;
  const parts = stepsOf(visit).length;
  const part = partNumber(visit, step);
  const minutes = remainingMinutes(template, written.answers);
  return (
    <>
      <p class="steps">
        <b>{texts.question.part({ part, parts })}</b>
        {texts.question.about({ candidate: names.candidate, minutes })}
      </p>
      <Bar done={part} of={parts} />
    </>
  );
}
