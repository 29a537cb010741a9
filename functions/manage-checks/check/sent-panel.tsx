import { languages } from '#shared/domain/language.ts';
import { builtInTemplate } from '#shared/domain/templates/built-in-templates.ts';
import { type Fact, Facts } from '#shared/web/components/lists.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import type { CheckView } from './check-view.ts';

/** Each template of the check with the languages that it is asked in. */
function templateLines({ visit, file, texts }: CheckView): readonly string[] {
  const chosen = file.check.settings.questionTemplates;
  const ids = new Map<string, { id: string; version: number }>();
  for (const each of Object.values(chosen)) ids.set(`${each.id}#${each.version}`, each);
  return [...ids.values()].map(({ id, version }) => {
    const template = builtInTemplate(id, version);
    const name = template?.name[visit.reading.language] ?? id;
    const of = languages.filter((language) => chosen[language]?.id === id && chosen[language]?.version === version);
    return texts.settings.templateLine({ name, version, questions: template?.questions.length ?? 0, languages: of });
  });
}

function factsOf(view: CheckView): readonly Fact[] {
  const { visit, file, texts } = view;
  const { settings, candidate, recruiter } = file.check;
  const words = texts.settings;
  const sent = (channel: typeof settings.candidateChannel, more: string): string =>
    channel === 'disabled' ? words.channels.disabled : `${words.channels[channel]} ${more}`;
  return [
    { label: words.recruiter, value: recruiter.name, note: recruiter.email },
    { label: words.template, value: templateLines(view).join('; ') },
    {
      label: words.toCandidate(candidate),
      value: sent(settings.candidateChannel, words.inLanguage[candidate.language]),
    },
    { label: words.toReferees, value: sent(settings.refereeChannel, words.atOnce) },
    { label: words.relation, value: settings.askRelation ? words.relationAsked(candidate) : words.relationNot },
    {
      label: words.projectTitle,
      value: settings.hideProjectTitle ? words.titleHidden : words.titleShown(candidate),
    },
    ...(settings.additionalText === null ? [] : [{ label: words.additionalText, value: settings.additionalText }]),
    { label: words.deleted, value: words.deletedAfter({ months: visit.organisation.retentionMonths }) },
  ];
}

/** The settings that this check was made with. */
export const SentPanel = ({ view }: Readonly<{ view: CheckView }>) => (
  <Panel id="h-sent" title={view.texts.settings.title}>
    <div class="in-panel">
      <Facts facts={factsOf(view)} />
    </div>
  </Panel>
);
