import { hidePassage } from '#shared/domain/decisions/hide-passage.ts';
import type { Passage } from '#shared/domain/questionnaire/passage.ts';
import { passageText } from '#shared/domain/questionnaire/passage-text.ts';
import { groundNames } from '#shared/i18n/guard/load.ts';
import type { AnswersBeside } from './answers-beside.ts';
import type { Step, StepForm, StepPlace } from './step.ts';

type Here = AnswersBeside & Readonly<{ passage: Passage; number: number; words: string }>;

function passageAt({ answers = null, params }: StepPlace): Here | null {
  const number = Number(params['passage']);
  const passage = answers?.submission.passages?.[number];
  if (answers === null || passage === undefined || passage.hidden !== undefined) return null;
  return { ...answers, passage, number, words: answers.own.hidden({ of: groundNames(answers.own, passage.grounds) }) };
}

function Body({ form }: Readonly<{ form: StepForm }>) {
  const here = passageAt(form);
  if (here === null) return null;
  const { submission, passage, texts, words } = here;
  const name = form.file.referees.find(({ id }) => id === submission.refereeId)?.firstName ?? '';
  return (
    <>
      <blockquote class="quote">
        <p lang={submission.language} dir="auto">
          {passageText(submission, passage)}
        </p>
      </blockquote>
      <p>{texts.desk.hideText({ name })}</p>
      <p>{texts.desk.instead({ words })}</p>
    </>
  );
}

/** Puts other words in the place of a passage. */
export const hidePassageStep: Step = {
  applies: (place) => passageAt(place) !== null,
  title: ({ answers }) => answers?.texts.desk.hideTitle ?? '',
  button: ({ answers }) => answers?.texts.desk.hide ?? '',
  kind: 'bad',
  body: (form) => <Body form={form} />,
  read: (place) => {
    const here = passageAt(place);
    if (here === null) return { errors: [] };
    return {
      decide: (current, act, context) => hidePassage(current, here, act, context),
      done: 'passage-hidden',
    };
  },
};
