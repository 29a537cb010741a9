import { randomUUID } from 'node:crypto';

type Changes = Readonly<Record<string, unknown>>;

export const value = (id: string, chosen: string) => ({ id, value: chosen });

/** An invitation as Talentech sends it, of a candidate with address and number. */
export const buildInvitation = (details: Changes = {}, changes: Changes = {}) => ({
  version: 1,
  triggeredBy: { email: 'rita@kommun.example', firstName: 'Rita', lastName: 'Ek', encryptedFields: [] },
  evaluationDetails: {
    invitationId: randomUUID(),
    evaluationFormId: 'reference-check',
    sourceSystem: 'talentrecruiter',
    projectId: '4711',
    projectName: 'Enhetschef, Äldreomsorg',
    orgUnitId: '12',
    orgUnitName: 'Vård',
    externalOrgUnitId: 'V-12',
    personalId: '19900101-0017',
    firstName: 'Kim',
    lastName: 'Lund',
    email: 'kim@example.org',
    phoneNumber: '+46701740605',
    address: { address: 'Storgatan 1', postalCity: 'Exempelstad' },
    preferredLanguage: 'sv',
    noteToCandidate: null,
    customFieldValues: [],
    encryptedFields: [],
    ...details,
  },
  ...changes,
});

/** The same with all names as a PascalCase connector writes them. */
export function inPascalCase(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(inPascalCase);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, each]) => [
      `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      inPascalCase(each),
    ]),
  );
}
