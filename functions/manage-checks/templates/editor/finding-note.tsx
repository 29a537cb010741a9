import { languageNames } from '#shared/i18n/language-names.ts';
import { describedBy, ErrorText } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { errorAt, noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { keepField } from './editor-step.ts';
import type { EditorView } from './editor-view.ts';
import type { QuestionFinding } from './findings.ts';
import { StepButton } from './step-button.tsx';

type Props = Readonly<{ view: EditorView; finding: QuestionFinding; number: number }>;

/** What the guard found in a question: the words, the ground, the rule; a better question, or a reason to keep this one. */
export function FindingNote({ view, finding, number }: Props) {
  const { texts, visit } = view.editing;
  const { question, ground, words, rules, better, reason } = finding;
  const of = texts.ofQuestion({ number });
  const called = texts.grounds[ground];
  if (reason !== null) {
    return (
      <div class="after-tabs" id={`${question}-g-${ground}`}>
        <p>{texts.kept({ ground: called, reason })}</p>
        <div class="acts acts-inline acts-s">
          <StepButton act={`unkeep:${question}:${ground}`} text={texts.unkeep} of={of} />
        </div>
      </div>
    );
  }
  const field = keepField(question, ground);
  const error = errorAt(view.errors ?? noErrors, field);
  const langOf = (language: string) => (language === visit.reading.language ? undefined : language);
  const said = words.map(({ word, language }) => `”${word}” (${languageNames[language]})`).join(', ');
  return (
    <div class="after-tabs" id={`${question}-g-${ground}`}>
      <Notice kind="warn" title={texts.found({ ground: called })} level={3}>
        <p>{texts.foundWords({ words: said })}</p>
      </Notice>
      <dl class="facts facts-wide after-tabs">
        <div>
          <dt>{texts.ground}</dt>
          <dd>{called}</dd>
        </div>
        <div>
          <dt>{texts.rule}</dt>
          <dd>
            {rules.map(({ rule, language }) => (
              <span class="block" key={language} lang={langOf(language)}>
                {rule}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{texts.better}</dt>
          <dd>
            {better.map(({ text, language }) => (
              <span class="block" key={language} lang={langOf(language)}>
                {text}
              </span>
            ))}
          </dd>
        </div>
      </dl>
      <div class="acts acts-inline">
        <StepButton act={`use:${question}:${ground}`} text={texts.use} of={of} />
      </div>
      <div class={error === null ? 'field narrow' : 'field narrow field-bad'}>
        <label for={field}>{texts.keepLabel}</label>
        <span class="hint" id={`${field}-h`}>
          {texts.keepHint}
        </span>
        {error === null ? null : <ErrorText reading={visit.reading} id={field} message={error} />}
        <input
          class="in"
          id={field}
          name={field}
          autocomplete="off"
          value={error === null ? '' : fieldValue(visit.form, field)}
          aria-describedby={describedBy(field, '', error)}
          aria-invalid={error === null ? undefined : true}
        />
      </div>
      <div class="acts acts-inline acts-s">
        <StepButton act={`keep:${question}:${ground}`} text={texts.keep} of={of} />
      </div>
    </div>
  );
}
