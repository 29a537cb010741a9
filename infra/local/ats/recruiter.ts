/** Who is signed in to the ATS: `triggeredBy` of the contract. */
export const recruiter = {
  email: 'rita.ek@example.org',
  firstName: 'Rita',
  lastName: 'Ek',
  externalUserIdentifier: 'u-778',
  encryptedFields: [],
};
