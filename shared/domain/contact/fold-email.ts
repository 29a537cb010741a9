import { canonicalEmail } from './canonical-email.ts';

/** One mailbox in however many spellings: capitals, and what stands after a plus, make no other person. */
export function foldEmail(email: string): string {
  const address = canonicalEmail(email);
  const at = address.lastIndexOf('@');
  const [local = ''] = address.slice(0, at).split('+');
  return local === '' ? address : `${local}${address.slice(at)}`;
}
