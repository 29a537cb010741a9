import { Fragment } from 'preact';
import { isLanguage, type Language, languages, type PartlyTranslated } from '#shared/domain/language.ts';
import { questionPages } from '#shared/domain/questionnaire/question-pages.ts';
import { questionOf } from '#shared/domain/templates/drafts/question-of.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import { writtenCount } from '#shared/domain/templates/drafts/written-in.ts';
import { fillName } from '#shared/domain/text/fill-name.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { loadTemplateTexts } from '#shared/i18n/recruiter/templates/load.ts';
import { loadRefereeTexts } from '#shared/i18n/referee/load.ts';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { QuestionField } from '#shared/web/questions/question-field.tsx';
import { frameOf } from '../../visit.ts';
import { Condition } from '../question-preview.tsx';
import { exampleName, openQuestionnaire } from '../questionnaire.ts';
import { type Editing, editPath, minutesOf, shownLanguages, stepPath } from './editing.ts';

const noFields: ReadonlyMap<string, readonly string[]> = new Map();

const begunIn = (content: DraftContent): readonly Language[] =>
  languages.filter((language) => content.questions.some(({ text }) => (text[language] ?? '') !== ''));

/** The questionnaire as a referee meets it on a phone, page by page, in any of its languages. */
export async function previewPage(editing: Editing): Promise<HttpResponse> {
  const { visit, texts, content } = editing;
  const offered = begunIn(content);
  const wanted = visit.request.query['in'];
  const language =
    (isLanguage(wanted) && offered.includes(wanted) ? wanted : undefined) ??
    offered.find((each) => each === visit.reading.language) ??
    offered[0] ??
    visit.reading.language;
  const [common, referee, list] = await Promise.all([
    loadCommonTexts(language),
    loadRefereeTexts(language),
    loadTemplateTexts(visit.reading.language),
  ]);
  const textOf = (text: PartlyTranslated): string =>
    fillName(text[language] ?? Object.values(text)[0] ?? '', language, exampleName);
  const template = {
    id: editing.id,
    version: 1,
    name: content.name,
    languages: offered,
    competencies: content.competencies,
    minutes: minutesOf(content),
    questions: content.questions.map(questionOf),
  };
  const questionnaire = await openQuestionnaire(template, language, visit.reading.language);
  const numbers = new Map(content.questions.map(({ id }, index) => [id, index + 1]));
  const words = { reading: { ...visit.reading, language, texts: common }, texts: referee.question, textOf };
  return renderDesk(
    { ...frameOf(visit, 'templates'), title: texts.previewT },
    <main id="main" class="flow">
      <p class="meta">
        <a href={editPath(editing, { shown: shownLanguages(editing, '') })}>{texts.goOnWriting}</a>
      </p>
      <h1>{texts.previewT}</h1>
      <p class="quiet">{texts.previewNote}</p>
      <nav aria-label={texts.facts.languages}>
        <ul class="tabs">
          {offered.map((each) => (
            <li key={each}>
              <a
                href={stepPath(editing, 'preview', { in: each })}
                lang={each}
                aria-current={each === language ? 'true' : undefined}
              >
                {languageNames[each]}{' '}
                <span class="n">
                  {texts.count({ written: writtenCount(content, each), of: content.questions.length })}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="phone" lang={language}>
        {questionPages(template).map((page) => (
          <div key={page.number} class="panel gap">
            <h2>{textOf(content.competencies[page.competency] ?? {})}</h2>
            <div class="in-panel">
              {page.questions.map((question, index) => (
                <Fragment key={question.id}>
                  {question.showIf === null ? null : (
                    <div class="q" lang={visit.reading.language}>
                      <Condition
                        texts={list}
                        questionnaire={questionnaire}
                        question={question}
                        numberOf={(id) => numbers.get(id) ?? 0}
                      />
                    </div>
                  )}
                  <QuestionField
                    question={question}
                    words={words}
                    fields={noFields}
                    errors={noErrors}
                    manner={{
                      by: 'referee',
                      number: referee.question.number({
                        number: numbers.get(question.id) ?? 0,
                        total: content.questions.length,
                      }),
                      first: index === 0 || question.showIf !== null,
                    }}
                  />
                </Fragment>
              ))}
            </div>
          </div>
        ))}
      </div>
    </main>,
  );
}
