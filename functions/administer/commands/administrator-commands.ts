import * as z from 'zod/mini';
import { longestName } from '#shared/domain/limits.ts';
import { line } from '#shared/web/api/text-shapes.ts';

const organisation = z.string();
const text = line(longestName);

const listAdministrators = z.object({ command: z.literal('list-administrators'), organisation });
const addAdministrator = z.object({
  command: z.literal('add-administrator'),
  organisation,
  person: z.object({ name: text, email: text }),
});
const removeAdministrator = z.object({ command: z.literal('remove-administrator'), organisation, person: text });

export const administratorCommands = [listAdministrators, addAdministrator, removeAdministrator] as const;

export type AdministratorCommand = z.infer<(typeof administratorCommands)[number]>;
