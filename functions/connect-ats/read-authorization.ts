const bearer = /^bearer +(\S+)$/i;
const basic = /^basic +([A-Za-z0-9+/]+={0,2})$/i;

/** The key, which stands as the user's name before an empty password; null where the header holds none. */
export function readKey(authorization: string | undefined): string | null {
  const encoded = basic.exec(authorization?.trim() ?? '')?.[1];
  if (encoded === undefined) return null;
  const [key = '', password, ...more] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return key !== '' && password === '' && more.length === 0 ? key : null;
}

/** The bearer's token; empty where the header holds none. */
export const readBearer = (authorization: string | undefined): string =>
  bearer.exec(authorization?.trim() ?? '')?.[1] ?? '';
