import { createHash } from 'node:crypto';

import { logoAddress, pictureIn } from '#shared/domain/organisation/logo.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

import { logoToItem } from '../items/logo-item.ts';
import { keys } from '../keys.ts';
import type { Write } from '../table.ts';

const fileEnds = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/**
 * The organisation with the address of its logo in the place of the picture, and what is to be written beside it. One
 * that was stored with the picture inside is so until it is written the next time.
 */
export function withLogoApart(organisation: Organisation): Readonly<{ organisation: Organisation; beside: Write[] }> {
  const { id, branding } = organisation;
  if (branding.logo === null) return { organisation, beside: [{ remove: keys.logo(id) }] };
  const picture = pictureIn(branding.logo);
  if (picture === null) return { organisation, beside: [] };
  const hash = createHash('sha256').update(picture.base64).digest('base64url').slice(0, 22);
  const file = `${hash}.${fileEnds[picture.type]}`;
  return {
    organisation: { ...organisation, branding: { ...branding, logo: logoAddress(id, file) } },
    beside: [{ put: logoToItem(id, { ...picture, file }) }],
  };
}
