import { allowAddresses } from '#shared/domain/decisions/allow-addresses.ts';
import { addressesAllowed } from '#shared/domain/decisions/ask-named-referees.ts';
import { maxAddressesAllowed, maxAddressesAsked } from '#shared/domain/limits.ts';
import type { Step } from './step.ts';

/** As many addresses again for the candidate as there were from the start. */
export const allowAddressesStep: Step = {
  applies: ({ file }) => addressesAllowed(file.check) < maxAddressesAllowed,
  title: ({ texts, file }) => texts.addresses.title(file.check.candidate),
  button: ({ texts, file }) => texts.addresses.button(file.check.candidate),
  body: ({ texts, file }) => <p>{texts.addresses.text(file.check.candidate)}</p>,
  read: ({ file }) => {
    const allowed = Math.min(addressesAllowed(file.check) + maxAddressesAsked, maxAddressesAllowed);
    return {
      decide: (current, act, context) => allowAddresses(current, allowed, act, context),
      done: 'addresses-allowed',
    };
  },
};
