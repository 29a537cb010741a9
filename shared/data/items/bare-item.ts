import type { KeptItem } from '../table.ts';

/** An item in another one, which says where it stands. */
export const bareItem = ({ pk: _, sk: __, ...item }: KeptItem): Record<string, unknown> => item;
