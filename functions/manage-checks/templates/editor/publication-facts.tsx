import type { ComponentChildren } from 'preact';
import { languages } from '#shared/domain/language.ts';
import { changesByLanguage } from '#shared/domain/templates/drafts/compare-draft.ts';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import { languagesBegun, writtenCount } from '#shared/domain/templates/drafts/written-in.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { type Editing, nextVersion, stepPath } from './editing.ts';
import { questionFindings } from './findings.ts';

const Fact = ({ name, children }: Readonly<{ name: string; children: ComponentChildren }>) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Findings({ editing }: Readonly<{ editing: Editing }>) {
  const { texts, content } = editing;
  const findings = questionFindings(content);
  if (findings.length === 0) return <>{texts.noFindings}</>;
  const open = findings.filter(({ reason }) => reason === null).length;
  return (
    <>
      {open === 0 ? null : texts.openFindings({ count: open })}
      {findings.map(({ question, ground, reason }) =>
        reason === null ? null : (
          <span class="block" key={`${question} ${ground}`}>
            {texts.keptFinding({
              number: content.questions.findIndex(({ id }) => id === question) + 1,
              ground: texts.grounds[ground],
              reason,
            })}
          </span>
        ),
      )}
    </>
  );
}

/** What becomes different with this version, for whoever publishes or approves it. */
export function PublicationFacts({
  editing,
  version,
  note,
}: Readonly<{ editing: Editing; version: QuestionTemplate; note: string | null }>) {
  const { texts, content, newest } = editing;
  const of = content.questions.length;
  const counted = languages
    .map((language) => ({ language, written: writtenCount(content, language) }))
    .filter(({ written }) => written > 0);
  const left = languagesBegun(content).filter((language) => !version.languages.includes(language));
  const changes = newest === null ? [] : changesByLanguage(contentOf(newest), content);
  return (
    <dl class="facts facts-wide">
      {note === null || note === '' ? null : <Fact name={texts.facts.note}>“{note}”</Fact>}
      {newest === null ? null : (
        <Fact name={texts.facts.changes}>
          {changes.map(({ language, count }, index) => (
            <bdi key={language}>
              {index === 0 ? '' : ', '}
              <bdi lang={language}>{languageNames[language]}</bdi> {count}
            </bdi>
          ))}{' '}
          <span class="block">
            <a href={stepPath(editing, 'compare')}>{texts.compare({ version: newest.version })}</a>
          </span>
        </Fact>
      )}
      <Fact name={texts.facts.findings}>
        <Findings editing={editing} />
      </Fact>
      <Fact name={texts.facts.languages}>
        {counted.map(({ language, written }, index) => (
          <bdi key={language}>
            {index === 0 ? '' : ', '}
            <bdi lang={language}>{languageNames[language]}</bdi> {texts.count({ written, of })}
          </bdi>
        ))}
        {left.length === 0 ? null : (
          <span class="block">
            {texts.notOffered({
              languages: left.map((language) => languageNames[language]).join(', '),
            })}
          </span>
        )}
      </Fact>
      <Fact name={texts.facts.later}>
        {texts.thenNew({ version: nextVersion(editing) })} {newest === null ? '' : texts.thenOld}
      </Fact>
    </dl>
  );
}
