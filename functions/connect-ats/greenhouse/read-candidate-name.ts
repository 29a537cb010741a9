import { parseName } from '#shared/domain/contact/parse-name.ts';
import type { SendTestInput } from './schema.ts';

type Name = Readonly<{ firstName: string; lastName: string }>;

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** The words of an address: `rita.ek@…` is Rita Ek. */
export const wordsOfAddress = (email: string): readonly string[] =>
  (email.split('@')[0] ?? '')
    .replace(/\+.*/, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map(capitalised);

/**
 * What the candidate is called: by the name they prefer, where they have one. A name that is missing or none is taken from
 * the address, since nothing else is refused for it.
 */
export function readCandidateName(candidate: SendTestInput['candidate']): Name {
  const [first, last] = [candidate.preferred_name, candidate.last_name].map((name) => name && parseName(name));
  const given = candidate.first_name === null ? null : parseName(candidate.first_name);
  const words = wordsOfAddress(candidate.email);
  const firstName = first || given || words[0] || 'Candidate';
  return { firstName, lastName: last || words.slice(1).join(' ') || firstName };
}
