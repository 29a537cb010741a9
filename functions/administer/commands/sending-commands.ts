import * as z from 'zod/mini';

/** Null: of everybody. */
const organisation = z.nullable(z.string());

const showSending = z.object({ command: z.literal('show-sending') });
const pauseSending = z.object({ command: z.literal('pause-sending'), organisation });
const resumeSending = z.object({ command: z.literal('resume-sending'), organisation });

export const sendingCommands = [showSending, pauseSending, resumeSending] as const;

export type SendingCommand = z.infer<(typeof sendingCommands)[number]>;
