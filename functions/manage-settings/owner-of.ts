import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Asked } from './asked.ts';

/** The organisation whose key it is. */
export async function ownerOf({ ports, key }: Asked): Promise<Organisation> {
  const organisation = await ports.organisations.load(key.organisationId);
  if (organisation === null) throw new Error('The organisation of a key is gone');
  return organisation;
}
