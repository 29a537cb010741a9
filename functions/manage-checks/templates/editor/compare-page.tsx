import { isLanguage, type Language } from '#shared/domain/language.ts';
import {
  changesByLanguage,
  compareDraft,
  type Piece,
  type QuestionChange,
} from '#shared/domain/templates/drafts/compare-draft.ts';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { frameOf } from '../../visit.ts';
import { textFor } from '../text-in.tsx';
import { type Editing, editPath, minutesOf, shownLanguages, stepPath } from './editing.ts';
import { onwardsOf } from './onwards.ts';

const Pieces = ({ pieces, lang }: Readonly<{ pieces: readonly Piece[]; lang: Language | undefined }>) => (
  <span class="lines" lang={lang}>
    {pieces.map((piece, index) => {
      if (piece.in === 'both') return piece.text;
      return piece.in === 'before' ? (
        <del class="was" key={index}>
          {piece.text}
        </del>
      ) : (
        <ins key={index}>{piece.text}</ins>
      );
    })}
  </span>
);

type RowProps = Readonly<{ editing: Editing; change: QuestionChange; language: Language }>;

function ChangeRow({ editing, change, language }: RowProps) {
  const { texts, visit } = editing;
  const { columns } = texts;
  const lang = language === visit.reading.language ? undefined : language;
  const cells = [
    {
      title: columns.before,
      value:
        change.kind === 'added' ? (
          <span class="was">{texts.notThere}</span>
        ) : (
          <Pieces pieces={change.before} lang={lang} />
        ),
    },
    {
      title: columns.draft,
      value: (
        <>
          {change.kind === 'removed' ? (
            <span class="was">{texts.notAnyMore}</span>
          ) : (
            <Pieces pieces={change.after} lang={lang} />
          )}
          {change.settings ? <span class="block meta">{texts.settingsChanged}</span> : null}
        </>
      ),
    },
    {
      title: columns.why,
      value:
        change.why === '' ? (
          '–'
        ) : (
          <span class="lines" lang={lang}>
            {change.why}
          </span>
        ),
    },
  ];
  return <StackedRow head={`${change.number}. ${texts[change.kind]}`} cells={cells} />;
}

const mostListed = 12;

/** The other versions that the draft can be put beside, the newest first. */
function OtherVersions({ editing, shown, newest }: Readonly<{ editing: Editing; shown: number; newest: number }>) {
  const others = Array.from({ length: newest }, (_, index) => newest - index)
    .filter((version) => version !== shown)
    .slice(0, mostListed);
  if (others.length === 0) return null;
  return (
    <nav aria-label={editing.texts.versions}>
      <ul class="links">
        {others.map((version) => (
          <li key={version}>
            <a href={stepPath(editing, 'compare', { version: String(version) })}>
              {editing.texts.compare({ version })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The version that the address names, else the newest. */
async function versionBeside({ ports, visit, id }: Editing, newest: QuestionTemplate): Promise<QuestionTemplate> {
  const { version = '' } = visit.request.query;
  if (!/^[1-9]\d{0,5}$/u.test(version) || Number(version) === newest.version) return newest;
  return (await ports.templates.find(visit.organisation.id, id, Number(version))) ?? newest;
}

/** What the draft changes of the newest version, or of an earlier one, a language at a time. */
export async function comparePage(editing: Editing, newest: QuestionTemplate): Promise<HttpResponse> {
  const { visit, texts, content } = editing;
  const beside = await versionBeside(editing, newest);
  const before = contentOf(beside);
  const counts = changesByLanguage(before, content);
  const wanted = visit.request.query['in'];
  const language =
    (isLanguage(wanted) ? wanted : undefined) ??
    counts.find(({ language: each }) => each === visit.reading.language)?.language ??
    counts[0]?.language ??
    visit.reading.language;
  const changes = compareDraft(before, content, language);
  const title = texts.compareT({ version: beside.version });
  const onwards = onwardsOf(editing);
  const unchanged = content.questions.length - changes.filter(({ kind }) => kind !== 'removed').length;
  const times = { after: minutesOf(content), before: beside.minutes };
  return renderDesk(
    { ...frameOf(visit, 'templates'), title },
    <main id="main" class="flow">
      <p class="meta">
        <a href={editPath(editing, { shown: shownLanguages(editing, '') })}>{texts.goOnWriting}</a>
      </p>
      <h1>
        {textFor(content.name, visit.reading.language)}: {title}
      </h1>
      <nav aria-label={texts.facts.languages}>
        <ul class="tabs">
          {counts.map((each) => (
            <li key={each.language}>
              <a
                href={stepPath(editing, 'compare', { in: each.language, version: String(beside.version) })}
                lang={each.language}
                aria-current={each.language === language ? 'true' : undefined}
              >
                {languageNames[each.language]} <span class="n">{each.count}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="panel">
        <h2>{changes.length === 0 ? texts.noChanges : texts.changes({ count: changes.length })}</h2>
        <div class="in-panel">
          {changes.length === 0 ? null : (
            <StackedTable
              class="tbl stack stack-line"
              name={{ label: texts.facts.changes }}
              titles={Object.values(texts.columns)}
            >
              {changes.map((change) => (
                <ChangeRow key={change.id} editing={editing} change={change} language={language} />
              ))}
            </StackedTable>
          )}
          {unchanged === 0 ? null : <p class="small quiet after-tabs">{texts.unchanged({ count: unchanged })}</p>}
        </div>
      </div>
      <dl class="facts facts-wide gap narrow">
        <div>
          <dt>{texts.time}</dt>
          <dd>{texts.timeChange(times)}</dd>
        </div>
      </dl>
      <OtherVersions editing={editing} shown={beside.version} newest={newest.version} />
      <div class="acts">
        {onwards === null ? null : (
          <a class="btn btn-main" href={stepPath(editing, onwards.to)}>
            {onwards.text}
          </a>
        )}
        <a class="btn-text" href={editPath(editing, { shown: shownLanguages(editing, '') })}>
          {texts.goOnWriting}
        </a>
      </div>
    </main>,
  );
}
