import type { Language } from '#shared/domain/language.ts';
import { questionKinds } from '#shared/domain/questionnaire/question-kinds/question-kinds.ts';
import type { DraftQuestion } from '#shared/domain/templates/drafts/template-draft.ts';
import { questionTypes, scaleMaxima } from '#shared/domain/templates/question-template.ts';
import { Pick } from '#shared/web/components/picks.tsx';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { textFor } from '../text-in.tsx';
import { ConditionFields } from './condition-fields.tsx';
import type { EditorView } from './editor-view.ts';
import { FindingNote } from './finding-note.tsx';
import type { QuestionFinding } from './findings.ts';
import { LineIn } from './line-in.tsx';
import { StepButton } from './step-button.tsx';

type Props = Readonly<{
  view: EditorView;
  question: DraftQuestion;
  index: number;
  findings: readonly QuestionFinding[];
}>;

function Texts({
  view,
  question,
  language,
  described,
}: Omit<Props, 'index' | 'findings'> & Readonly<{ language: Language; described: string | undefined }>) {
  const { texts } = view.editing;
  const { id } = question;
  const { own } = questionKinds[question.type];
  const common = { view, language };
  return (
    <div>
      <LineIn
        {...common}
        name={`${id}.text.${language}`}
        label={texts.question}
        text={question.text}
        rows={2}
        described={described}
      />
      {own === 'ends' ? (
        <div class="pair after-tabs">
          <div>
            <LineIn
              {...common}
              name={`${id}.low.${language}`}
              label={texts.means({ number: 1 })}
              text={question.labels.low}
            />
          </div>
          <div>
            <LineIn
              {...common}
              name={`${id}.high.${language}`}
              label={texts.means({ number: question.max })}
              text={question.labels.high}
            />
          </div>
        </div>
      ) : null}
      {own === 'options'
        ? question.options.map((option, place) => (
            <div class="after-tabs" key={option.id}>
              <LineIn
                {...common}
                name={`${id}.o.${option.id}.${language}`}
                label={texts.option({ number: place + 1 })}
                text={option.text}
              />
            </div>
          ))
        : null}
    </div>
  );
}

/** Kind, area and the like, which most questions are given once. */
function Settings({ view, question, index }: Omit<Props, 'findings'>) {
  const { editing, shown, errors = noErrors, content } = view;
  const { texts, visit } = editing;
  const { id } = question;
  const areas = Object.keys({ ...content.competencies, [question.competency]: {} });
  const called = (key: string): string => textFor(content.competencies[key] ?? {}, visit.reading.language) || key;
  const isOpen =
    view.condition === id || question.showIf?.is.length === 0 || errors.some(({ field }) => field.startsWith(`${id}.`));
  const bound = { reading: visit.reading, errors };
  return (
    <details class="more" open={isOpen}>
      <summary>
        <span>
          {texts.more}
          <span class="vh">, {texts.ofQuestion({ number: index + 1 })}</span>
        </span>
      </summary>
      <div class="pair">
        <SelectField
          {...bound}
          name={`${id}.type`}
          label={texts.type}
          value={question.type}
          options={questionTypes.map((type) => ({ value: type, text: texts.types[type] }))}
        />
        <SelectField
          {...bound}
          name={`${id}.area`}
          label={texts.area}
          value={question.competency}
          options={areas.map((key) => ({ value: key, text: called(key) }))}
        />
      </div>
      {question.type === 'scale' ? (
        <SelectField
          {...bound}
          name={`${id}.max`}
          label={texts.max}
          value={String(question.max)}
          options={scaleMaxima.map((max) => ({ value: String(max), text: String(max) }))}
        />
      ) : null}
      <div class="field">
        <Pick
          kind="checkbox"
          name={`${id}.required`}
          id={`${id}.required`}
          option={{ value: 'yes', text: texts.required }}
          checked={question.required}
        />
      </div>
      {(['help', 'why'] as const).map((part) => (
        <div class="langs field" key={part}>
          {shown.map((language) => (
            <div key={language}>
              <LineIn
                view={view}
                name={`${id}.${part}.${language}`}
                language={language}
                label={texts[part]}
                text={question[part]}
                rows={1}
              />
            </div>
          ))}
        </div>
      ))}
      <ConditionFields view={view} question={question} index={index} />
    </details>
  );
}

function Note({ view, question }: Pick<Props, 'view' | 'question'>) {
  const { texts } = view.editing;
  if (question.type === 'scale') return <p class="meta after-tabs">{texts.cannotJudge}</p>;
  return question.type === 'yes_no' || question.type === 'rehire' ? (
    <p class="meta after-tabs">{texts.comment}</p>
  ) : null;
}

function OptionButtons({ view, question, index }: Omit<Props, 'findings'>) {
  const { texts } = view.editing;
  if (questionKinds[question.type].own !== 'options') return null;
  const of = texts.ofQuestion({ number: index + 1 });
  return (
    <div class="acts acts-inline acts-s">
      <StepButton act={`addOption:${question.id}`} text={texts.addOption} of={of} />
      {question.options.map((option, place) => (
        <StepButton
          key={option.id}
          act={`removeOption:${question.id}:${option.id}`}
          text={texts.removeOption({ number: place + 1 })}
          of={of}
        />
      ))}
    </div>
  );
}

function Stored({ view, question }: Pick<Props, 'view' | 'question'>) {
  const { editing, shown, conflicts = [] } = view;
  const stored = editing.content.questions.find(({ id }) => id === question.id);
  if (!conflicts.includes(question.id) || stored === undefined) return null;
  return (
    <div class="after-tabs">
      <p>
        <strong>{editing.texts.stored}</strong>
      </p>
      {shown.map((language) => (
        <blockquote class="said" key={language} lang={language}>
          {stored.text[language] ?? ''}
        </blockquote>
      ))}
    </div>
  );
}

/** One question: its texts side by side, its settings, what the guard says of it, and what can be done with it. */
export function QuestionPanel({ view, question, index, findings }: Props) {
  const { editing, shown, content, conflicts = [] } = view;
  const { texts, visit } = editing;
  const { id } = question;
  const of = texts.ofQuestion({ number: index + 1 });
  const area = textFor(content.competencies[question.competency] ?? {}, visit.reading.language) || question.competency;
  const kind = question.type === 'scale' ? `${texts.types.scale} 1–${question.max}` : texts.types[question.type];
  const described = findings.length === 0 ? undefined : findings.map(({ ground }) => `${id}-g-${ground}`).join(' ');
  return (
    <section class="panel gap" id={`q-${id}`} aria-labelledby={`h-${id}`} data-question>
      <input type="hidden" name="q" value={id} />
      <div class="panel-h">
        <h2 id={`h-${id}`}>
          {index + 1}. {kind}
        </h2>
        <span class="meta">
          {conflicts.includes(id) ? <strong>{texts.conflictHere}. </strong> : null}
          {area}
        </span>
      </div>
      <div class="in-panel">
        <div class="langs">
          {shown.map((language) => (
            <Texts key={language} view={view} question={question} language={language} described={described} />
          ))}
        </div>
        <Stored view={view} question={question} />
        <OptionButtons view={view} question={question} index={index} />
        <Note view={view} question={question} />
        {findings.map((finding) => (
          <FindingNote key={finding.ground} view={view} finding={finding} number={index + 1} />
        ))}
        <Settings view={view} question={question} index={index} />
      </div>
      <div class="panel-foot acts acts-inline acts-0">
        {index === 0 ? null : <StepButton act={`up:${id}`} text={texts.up} of={of} />}
        {index === content.questions.length - 1 ? null : <StepButton act={`down:${id}`} text={texts.down} of={of} />}
        <StepButton act={`duplicate:${id}`} text={texts.duplicate} of={of} />
        <StepButton act={`remove:${id}`} text={texts.remove} of={of} />
        <StepButton act={`addAfter:${id}`} text={texts.addAfter} of={of} />
      </div>
    </section>
  );
}
