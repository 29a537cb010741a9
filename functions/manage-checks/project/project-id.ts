const plain = /^[A-Za-z0-9_-]{1,200}$/;
const packed = '~';

/** How a project stands in an address: its id where that is plain, else packed, since an ATS's id may hold anything. */
export const pathIdOf = (externalId: string): string =>
  plain.test(externalId) ? externalId : `${packed}${Buffer.from(externalId).toString('base64url')}`;

/** The project's id of such a part of an address. */
export const externalIdOf = (pathId: string): string =>
  pathId.startsWith(packed) ? Buffer.from(pathId.slice(1), 'base64url').toString('utf8') : pathId;
