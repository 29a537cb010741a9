import type { AdministerAnswer } from './invoke-administer.ts';

type Activations = Extract<AdministerAnswer, { outcome: 'activations' }>;

const standing = ({ isReadable, organisation }: Activations['activations'][number]): string => {
  if (organisation !== null) return organisation;
  return isReadable ? 'not connected' : 'not connected; its key does not open with the webhook secret that is kept';
};

/** One line for each customer: uuid, name, whose connection it is. */
export function describeActivations({ activations, silent }: Activations): string {
  const lines = activations.map((each) => `${each.companyUuid}  ${each.company}  ${each.host}  ${standing(each)}`);
  return [
    ...(lines.length === 0 ? ['Nobody has activated this deployment.'] : lines),
    ...silent.map((host) => `No list from ${host}`),
  ].join('\n');
}
