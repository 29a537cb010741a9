import * as z from 'zod/mini';
import type { Store } from './store.ts';

export const candidateSchema = z.object({
  id: z.string(),
  projectId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
});

/** Someone who has applied; the ATS knew them before anybody asked for references. */
export type Candidate = z.infer<typeof candidateSchema>;

export type Project = { id: string; title: string };

export const projects: readonly Project[] = [
  { id: '4711', title: 'Enhetschef, äldreomsorg' },
  { id: '4712', title: 'Systemutvecklare' },
];

const applicant = (
  projectId: string,
  id: string,
  firstName: string,
  lastName: string,
  phone: string | null,
): Candidate => ({
  id,
  projectId,
  firstName,
  lastName,
  email: `${firstName}.${lastName}@example.org`.toLowerCase(),
  phone,
});

const applicants: readonly Candidate[] = [
  applicant('4711', 'c-1', 'Kim', 'Lund', '+46701740605'),
  applicant('4711', 'c-2', 'Tove', 'Dahl', '+46701740611'),
  applicant('4711', 'c-3', 'Sami', 'Koskinen', '+46701740618'),
  applicant('4711', 'c-4', 'Ida', 'Berg', '+46701740627'),
  applicant('4711', 'c-5', 'Omar', 'Said', null),
  applicant('4712', 'c-6', 'Ali', 'Demir', '+46701740634'),
  applicant('4712', 'c-7', 'Eva', 'Roth', '+46701740641'),
];

export const nameOf = ({ firstName, lastName }: Pick<Candidate, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`;

export const findProject = (id: string): Project | undefined => projects.find((project) => project.id === id);

export const candidatesOf = (store: Store, projectId: string): Candidate[] =>
  [...applicants, ...store.list('candidate/', candidateSchema)].filter((each) => each.projectId === projectId);

export const addCandidate = (store: Store, candidate: Candidate): void =>
  store.write(`candidate/${candidate.id}`, candidate);
