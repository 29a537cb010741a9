import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Change } from '#shared/domain/decisions/decision.ts';
import { newInOutbox } from '#shared/domain/messages/message.ts';

/** A new check as it stands right after it was made, before anything else has happened to it. */
export const fileAfter = ({ check, referees, messages, reportLinks }: Change): CheckFile => ({
  check,
  referees,
  reportLinks,
  messages: messages.map((message) => ({
    ...message,
    checkId: check.id,
    organisationId: check.organisationId,
    ...newInOutbox(message, check.createdAt),
  })),
});
