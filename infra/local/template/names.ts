/** The account and region that the local cloud plays. */
export const accountId = '000000000000';
export const region = 'eu-north-1';

export const arnOf = (service: string, resource: string, where = `${region}:${accountId}`): string =>
  `arn:aws:${service}:${where}:${resource}`;
