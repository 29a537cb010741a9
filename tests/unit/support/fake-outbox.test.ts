import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { describeOutbox } from '#tests/support/contracts/outbox-contract.ts';
import { createFakeOutbox } from '#tests/support/fakes/fake-outbox.ts';

describeOutbox('in memory', () => {
  const message = buildMessage();
  return Promise.resolve({ outbox: createFakeOutbox(message), checkId: message.checkId, id: message.id });
});
