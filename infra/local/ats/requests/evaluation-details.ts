import { readConnection, readSwitches } from '../connection/connection-book.ts';
import { encryptValue, fetchPartnerKey, publishedKey } from '../encryption.ts';
import type { Candidate, Project } from '../projects.ts';
import type { Store } from '../store.ts';
import type { Invitation } from './invitation.ts';

type Personal = { firstName: string; lastName: string; email: string | null; phoneNumber: string | null };

const encrypted = (key: string, { firstName, lastName, email, phoneNumber }: Personal) => ({
  firstName: encryptValue(key, firstName),
  lastName: encryptValue(key, lastName),
  email: email === null ? null : encryptValue(key, email),
  phoneNumber: phoneNumber === null ? null : encryptValue(key, phoneNumber),
  encryptedFields: [
    'FirstName',
    'LastName',
    ...(email === null ? [] : ['Email']),
    ...(phoneNumber === null ? [] : ['PhoneNumber']),
  ],
});

/** The candidate's own fields, encrypted where the switch says so and the partner has published a key. */
const personalFields = async (store: Store, { firstName, lastName, email, phone }: Candidate) => {
  const personal = { firstName, lastName, email, phoneNumber: phone };
  const url = readConnection(store)?.publicKeys ?? null;
  const key = readSwitches(store).encrypts && url !== null ? await fetchPartnerKey(url) : null;
  return key === null ? { ...personal, encryptedFields: [] } : encrypted(key, personal);
};

/** `evaluationDetails` of an invitation. */
export const evaluationDetails = async (
  store: Store,
  invitation: Invitation,
  project: Project,
  candidate: Candidate,
): Promise<Record<string, unknown>> => {
  const key = readSwitches(store).encrypts ? publishedKey(store) : null;
  return {
    invitationId: invitation.id,
    evaluationFormId: invitation.formId,
    sourceSystem: 'talentrecruiter',
    ...(key !== null && { sourceSystemPublicKey: key }),
    projectId: project.id,
    projectName: project.title,
    orgUnitId: '12',
    orgUnitName: 'Vård och omsorg',
    externalOrgUnitId: 'V-12',
    personalId: null,
    address: null,
    preferredLanguage: invitation.language,
    noteToCandidate: invitation.note === '' ? null : invitation.note,
    customFieldValues: invitation.values,
    ...(await personalFields(store, candidate)),
  };
};
