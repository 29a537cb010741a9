import type { Recruiter } from '#shared/domain/check/check.ts';
import type { LeftOut } from '#shared/domain/check/left-out.ts';
import type { SourceNote } from '#shared/domain/check/source-notes.ts';
import type { Connection } from '#shared/domain/connections/connection.ts';
import { longestName, longestTitle } from '#shared/domain/limits.ts';
import type { CheckDefaults, Organisation } from '#shared/domain/organisation/organisation.ts';
import { cutLine } from '#shared/domain/text/clean-text.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import type { AtsTexts } from '#shared/i18n/ats/texts.ts';
import type { ReferenceCheckRequest } from '#shared/web/api/reference-check-request.ts';
import { givenSettings } from '#shared/web/requests/resolve-settings.ts';
import { asRecruiterInput } from '../read-sender.ts';
import { projectKey } from './project-key.ts';
import { type Contact, readContact, readNumber } from './read-contact.ts';
import { readLanguage } from './read-language.ts';
import { readCandidate, readRecruiter, readReferees, readTeam } from './read-people.ts';
import { type Fault, readSettings } from './read-settings.ts';
import type { PartnerEvent } from './schema.ts';

type Owner = Readonly<{
  connection: Connection;
  organisation: Organisation;
  /** What this job's checks were last made with. */
  earlier: Partial<CheckDefaults> | null;
  texts: AtsTexts;
}>;

export type ReadEvent = Readonly<{
  request: ReferenceCheckRequest;
  /** What was chosen for the job, which later checks take; what only this candidate needs is not among it. */
  chosen: Partial<CheckDefaults>;
  team: readonly Recruiter[];
  notes: readonly SourceNote[];
  /** Of the referees who came along: who cannot be asked, and where in the event the others stand. */
  leftOut: readonly LeftOut[];
  places: readonly number[];
}>;

/** Without an address there is only SMS. */
const channelFor = (usual: CheckDefaults['candidateChannel'], { email, phone }: Contact) =>
  usual === 'email' && email === null && phone !== null ? 'sms' : usual;

/** An event in the shape of the API, or what is wrong with it. */
export async function readEvent(event: PartnerEvent, owner: Owner): Promise<ReadEvent | Readonly<{ fault: Fault }>> {
  const { connection, organisation, earlier, texts } = owner;
  const { candidate } = event;
  const choices = readSettings(event, texts);
  if ('fault' in choices) return choices;
  const chosen = givenSettings(choices.settings);
  const effective = { ...organisation.defaults, ...earlier, ...chosen };
  const language = choices.language ?? readLanguage(candidate.language) ?? effective.candidateLanguage;
  const contact = readContact(candidate, organisation);
  const candidateChannel = channelFor(effective.candidateChannel, contact);
  if (contact.isDropped && candidateChannel === 'sms') return { fault: { message: texts.faults.noPhone } };

  const recruiter = readRecruiter(candidate.recruiter, organisation);
  const { nameless } = await loadAtsTexts(language ?? organisation.language);
  const { person, notes } = readCandidate(candidate, contact, { language, nameless });
  const named = readReferees(candidate, organisation, effective);
  if (recruiter === null) return { fault: { message: texts.faults.recruiter } };
  const { job } = candidate;
  return {
    request: {
      project: {
        externalId: projectKey(connection, job.id),
        title: cutLine(job.title, longestTitle),
        clientName: cutLine(job['client-name'], longestName),
      },
      recruiter: {
        ...asRecruiterInput(recruiter),
        phone: readNumber(candidate.recruiter, organisation)?.number ?? recruiter.phone ?? null,
      },
      settings: { ...choices.settings, candidateChannel },
      candidates: [{ ...person, referees: [...named.referees] }],
    },
    chosen,
    team: readTeam(job['recruiting-team'], organisation),
    notes: [...(contact.isDropped ? ['phone_dropped' as const] : []), ...notes, ...named.notes],
    leftOut: named.leftOut,
    places: named.places,
  };
}
