import type { ComponentChildren } from 'preact';
import { isLanguage, type Language } from '#shared/domain/language.ts';
import { questionPages } from '#shared/domain/questionnaire/question-pages.ts';
import { isBuiltIn, type QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import type { TemplateTexts } from '#shared/i18n/recruiter/templates/texts.ts';
import { Tag } from '#shared/web/components/blocks.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import { QuestionPreview } from './question-preview.tsx';
import { exampleName, openQuestionnaire, type Questionnaire } from './questionnaire.ts';
import { TextIn, textFor } from './text-in.tsx';

export type TemplateView = Readonly<{
  visit: Visit;
  texts: TemplateTexts;
  template: QuestionTemplate;
  /** Its newest version; null when the template is removed. */
  newest: number | null;
  /** What an administrator can do with it; null for everybody else. */
  writing: ComponentChildren;
}>;

/** This very version, or the newest, in a language to read it in. */
const addressOf = ({ visit, template, newest }: TemplateView, language: Language): string =>
  pathIn(visit, `templates/${template.id}`, {
    ...(template.version === newest ? {} : { version: String(template.version) }),
    in: language,
  });

function LanguageTabs({ view, shown }: Readonly<{ view: TemplateView; shown: Language }>) {
  return (
    <nav aria-label={view.texts.languagesLabel}>
      <ul class="tabs">
        {view.template.languages.map((language) => (
          <li key={language}>
            <a href={addressOf(view, language)} lang={language} aria-current={language === shown ? 'true' : undefined}>
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Standing({ view }: Readonly<{ view: TemplateView }>) {
  const { visit, texts, template, newest } = view;
  if (newest === null)
    return (
      <Notice kind="plain" title={texts.version(template)}>
        <p>{texts.removed}</p>
      </Notice>
    );
  if (newest === template.version) return null;
  return (
    <p>
      <a href={pathIn(visit, `templates/${template.id}`)}>{texts.newer({ version: newest })}</a>
    </p>
  );
}

function Pages({ view, questionnaire }: Readonly<{ view: TemplateView; questionnaire: Questionnaire }>) {
  const { texts, template } = view;
  const pages = questionPages(template);
  const numberOf = new Map(template.questions.map((question, index) => [question.id, index + 1]));
  return (
    <>
      {pages.map(({ number, competency, questions }) => (
        <Panel
          key={number}
          id={`page-${number}`}
          title={
            <>
              <span lang={questionnaire.lang}>{questionnaire.say(template.competencies[competency] ?? {})}</span>{' '}
              <span class="meta nowrap">{texts.page({ page: number, pages: pages.length })}</span>
            </>
          }
        >
          {questions.map((question) => (
            <QuestionPreview
              key={question.id}
              texts={texts}
              questionnaire={questionnaire}
              question={question}
              numberOf={(id) => numberOf.get(id) ?? 0}
            />
          ))}
        </Panel>
      ))}
    </>
  );
}

/** A template as the referee will see it: its pages, with each question, what can be answered, and what leads to it. */
export async function showTemplate(view: TemplateView): Promise<HttpResponse> {
  const { visit, texts, template } = view;
  const wanted = visit.request.query['in'];
  const shown = [wanted, visit.reading.language, ...template.languages].find(
    (each): each is Language => isLanguage(each) && template.languages.includes(each),
  );
  const questionnaire = await openQuestionnaire(template, shown ?? visit.reading.language, visit.reading.language);
  const size = texts.size({ questions: template.questions.length, minutes: template.minutes });
  return renderDesk(
    { ...frameOf(visit, 'templates'), title: textFor(template.name, visit.reading.language) },
    <main id="main" class="flow wrap-form">
      <p class="meta">
        <a href={pathIn(visit, 'templates')}>{texts.back}</a>
      </p>
      <h1>
        <TextIn visit={visit} text={template.name} />
      </h1>
      <p>
        <Tag text={isBuiltIn(template.id) ? texts.builtIn : texts.own} /> {texts.version(template)}. {size}.
      </p>
      <Standing view={view} />
      {view.writing}
      <LanguageTabs view={view} shown={questionnaire.language} />
      <p class="quiet">{texts.example({ name: exampleName })}</p>
      <Pages view={view} questionnaire={questionnaire} />
    </main>,
  );
}
