export const logoTypes = ['image/png', 'image/jpeg'] as const;

/** A picture as it is kept; `file` names it by its content. */
export type Logo = Readonly<{ type: (typeof logoTypes)[number]; base64: string; file: string }>;

/** What is known of a picture before it is kept. */
export type Picture = Omit<Logo, 'file'>;

const dataAddress = /^data:(image\/(?:png|jpeg));base64,([A-Za-z0-9+/]+={0,2})$/;
const keptAddress = /^\/assets\/logos\/([\w-]+)\/([\w-]+\.(?:png|jpg))$/;

/** The picture that a data address holds; null when it is none. */
export function pictureIn(address: string): Picture | null {
  const [, type, base64] = dataAddress.exec(address) ?? [];
  const known = logoTypes.find((each) => each === type);
  return known === undefined || base64 === undefined ? null : { type: known, base64 };
}

export const toDataAddress = ({ type, base64 }: Picture): string => `data:${type};base64,${base64}`;

/** Where a kept logo is served, by everybody who shows it. */
export const logoAddress = (organisationId: string, file: string): string => `/assets/logos/${organisationId}/${file}`;

/** Whose logo is served there, and which one; null of an address that is none. */
export function placeOfLogo(address: string): Readonly<{ organisationId: string; file: string }> | null {
  const [, organisationId, file] = keptAddress.exec(address) ?? [];
  return organisationId === undefined || file === undefined ? null : { organisationId, file };
}
