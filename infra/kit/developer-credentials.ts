/** What `npm run admin` and tests sign with when they talk to the local cloud. */
export const developerCredentials = { accessKeyId: 'local-developer', secretAccessKey: 'local-developer' };
