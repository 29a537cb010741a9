import type { QuestionnaireForm } from '#shared/domain/questionnaire/answer.ts';
import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { showPage } from '../show-page.tsx';
import { linkTo, type Visit } from '../visit.ts';
import { QuestionList } from './questions-and-source.tsx';
import { StartSide } from './start-side.tsx';

/** Before one answers with facts only, or with all questions after all: which questions these are. */
export function switchPage(visit: Visit, form: QuestionnaireForm): HttpResponse {
  const { texts, names, reading } = visit;
  const template = form === 'facts' ? visit.facts : visit.full;
  const { allQuestions } = texts.start;
  const said =
    form === 'facts'
      ? {
          heading: texts.facts.heading,
          lead: texts.facts.text({ asker: names.asker, minutes: template.minutes }),
          button: texts.facts.button,
        }
      : {
          heading: allQuestions.title,
          lead: allQuestions.text({ minutes: template.minutes }),
          button: texts.start.answerNow,
        };
  return showPage(
    visit,
    { title: said.heading },
    <>
      <main id="main" class="flow">
        <h1>{said.heading}</h1>
        <p class="lead">{said.lead}</p>
        <h2>{texts.facts.questions}</h2>
        <QuestionList visit={visit} questions={template.questions} />
        <form method="post" action={linkTo(visit, '/start')}>
          <Hidden values={{ form }} />
          <Actions>
            <Button kind="main" text={said.button} />
            <LinkButton kind="text" text={reading.texts.goBack} href={linkTo(visit)} />
          </Actions>
        </form>
      </main>
      <StartSide visit={visit} />
    </>,
  );
}
