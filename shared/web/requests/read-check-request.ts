import type { CheckSettings, Project, Recruiter } from '#shared/domain/check/check.ts';
import type { Language } from '#shared/domain/language.ts';
import type { CheckDefaults, Organisation } from '#shared/domain/organisation/organisation.ts';
import type { OrganisationStore, ProjectOwner } from '#shared/domain/ports/organisation-store.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import type { ReferenceCheckRequest } from '#shared/web/api/reference-check-request.ts';
import type { FieldError } from '#shared/web/problems/field-errors.ts';
import type { CandidateReading } from './read-candidate.ts';
import { readRecruiter } from './read-recruiter.ts';

/** A request in which nothing is wrong. */
export type ReadRequest = Readonly<{
  project: Project;
  recruiter: Recruiter;
  /** What the project's later checks take when they are not told otherwise. */
  projectSettings: Partial<CheckDefaults>;
  candidates: readonly (CandidateReading & Readonly<{ settings: CheckSettings }>)[];
}>;

/** What a request is read against. */
export type RequestSources = Readonly<{
  organisations: Pick<OrganisationStore, 'load' | 'loadProjectSettings'>;
  findTemplate: FindTemplate;
  clock: () => string;
}>;

const noProject: Project = { externalId: null, title: null, clientName: null };

/** Unless somebody has said another, the text that the organisation has for candidates of this language. */
const additionalText = (
  given: Partial<CheckDefaults>,
  organisation: Organisation,
  language: Language,
): string | null =>
  given.additionalText === undefined
    ? (organisation.additionalTexts[language] ?? organisation.defaults.additionalText)
    : given.additionalText;

/** The world's numbers and the question templates are large; only who makes checks needs them. */
const loadReaders = () => Promise.all([import('./read-candidate.ts'), import('./resolve-settings.ts')]);

/**
 * Reads what an ATS asks for, whichever contract it speaks, once it stands in the shape of the API: either there is
 * nothing wrong in it, or all that is, with pointers into that shape.
 */
export async function readCheckRequest(
  { organisations, findTemplate, clock }: RequestSources,
  request: ReferenceCheckRequest,
  owner: ProjectOwner,
): Promise<ReadRequest | Readonly<{ errors: readonly FieldError[] }>> {
  const { recruiter, candidates } = request;
  const project = request.project ?? noProject;
  const [[{ readCandidate }, { givenSettings, resolveSettings, stillChoosable }], organisation, earlier] =
    await Promise.all([
      loadReaders(),
      organisations.load(owner.organisationId),
      project.externalId === null ? null : organisations.loadProjectSettings(owner, project.externalId),
    ]);
  if (organisation === null) throw new Error('The organisation of a key is gone');

  const settled = await stillChoosable(earlier ?? {}, (id) => findTemplate(organisation.id, id));
  const projectSettings = { ...settled, ...givenSettings(request.settings) };
  const resolved = await resolveSettings(projectSettings, organisation, findTemplate);
  if ('errors' in resolved) return resolved;
  const { settings } = resolved;
  const now = clock();
  const read = candidates.map((each, index) => readCandidate(each, index, { settings, organisation, now }));
  const asking = await readRecruiter(recruiter, organisation);
  const errors = [...asking.errors, ...read.flatMap((each) => each.errors)];
  if (asking.recruiter === null || errors.length > 0) return { errors };
  return {
    project,
    recruiter: asking.recruiter,
    projectSettings,
    candidates: read.map((each) => ({
      ...each,
      settings: { ...settings, additionalText: additionalText(projectSettings, organisation, each.candidate.language) },
    })),
  };
}
