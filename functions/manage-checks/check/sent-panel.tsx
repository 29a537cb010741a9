import type { ChosenTemplate } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { languages } from '#shared/domain/language.ts';
import { monthsKept } from '#shared/domain/retention/promises.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { type Fact, Facts } from '#shared/web/components/lists.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import type { Ports } from '../ports.ts';
import { textFor } from '../templates/text-in.tsx';
import { pathIn } from '../visit.ts';
import type { CheckView } from './check-view.ts';

/** A template that a check is made with; null when it cannot be found. */
export type SentTemplate = ChosenTemplate & Readonly<{ template: QuestionTemplate | null }>;

/** Each template of the check once, in its version. */
export function findSentTemplates({ templates }: Ports, { check }: CheckFile): Promise<readonly SentTemplate[]> {
  const chosen = new Map(
    Object.values(check.settings.questionTemplates).map((each) => [`${each.id} ${each.version}`, each]),
  );
  return Promise.all(
    [...chosen.values()].map(async ({ id, version }) => {
      return { id, version, template: await templates.find(check.organisationId, id, version) };
    }),
  );
}

type Props = Readonly<{ view: CheckView; templates: readonly SentTemplate[] }>;

/** Each template of the check with the languages that it is asked in. */
function TemplateLines({ view: { visit, file, texts }, templates }: Props) {
  const chosen = file.check.settings.questionTemplates;
  return (
    <>
      {templates.map(({ id, version, template }) => {
        const name = template === null ? id : textFor(template.name, visit.reading.language);
        const of = languages.filter((language) => chosen[language]?.id === id && chosen[language]?.version === version);
        return (
          <a key={id} class="tap block" href={pathIn(visit, `templates/${id}`, { version: String(version) })}>
            {texts.settings.templateLine({ name, version, questions: template?.questions.length ?? 0, languages: of })}
          </a>
        );
      })}
    </>
  );
}

function factsOf({ view, templates }: Props): readonly Fact[] {
  const { visit, file, texts } = view;
  const { settings, candidate, recruiter } = file.check;
  const words = texts.settings;
  const sent = (channel: typeof settings.candidateChannel, more: string): string =>
    channel === 'disabled' ? words.channels.disabled : `${words.channels[channel]} ${more}`;
  return [
    { label: words.recruiter, value: recruiter.name, note: recruiter.email },
    { label: words.template, value: <TemplateLines view={view} templates={templates} /> },
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
    {
      label: words.deleted,
      value: words.deletedAfter({ months: monthsKept(file, visit.organisation.retentionMonths) }),
    },
  ];
}

/** The settings that this check was made with. */
export const SentPanel = ({ view, templates }: Props) => (
  <Panel id="h-sent" title={view.texts.settings.title}>
    <div class="in-panel">
      <Facts facts={factsOf({ view, templates })} />
    </div>
  </Panel>
);
