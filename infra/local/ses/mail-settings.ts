import * as z from 'zod';
import type { LoadedTemplate } from '../template/load-template.ts';

const identitySchema = z.object({ EmailIdentity: z.string() });

const reasons = z.array(z.enum(['BOUNCE', 'COMPLAINT']));
const configurationSetSchema = z.strictObject({
  DeliveryOptions: z.json().optional(),
  Name: z.string().optional(),
  ReputationOptions: z.json().optional(),
  SendingOptions: z.strictObject({ SendingEnabled: z.boolean() }).optional(),
  SuppressionOptions: z.strictObject({ SuppressedReasons: reasons }).optional(),
  Tags: z.json().optional(),
});

const destinationSchema = z.strictObject({
  ConfigurationSetName: z.string(),
  EventDestination: z.strictObject({
    Enabled: z.boolean().default(false),
    MatchingEventTypes: z.array(z.string()),
    Name: z.string().optional(),
    SnsDestination: z.strictObject({ TopicARN: z.string() }),
  }),
});

export type MailSettings = {
  /** Verified domains and addresses, lower-case. */
  identities: string[];
  configurationSets: {
    name: string;
    sendingEnabled: boolean;
    suppressed: ('BOUNCE' | 'COMPLAINT')[];
    /** Event types in the lower-case words of the template, without underscores. */
    destinations: { eventTypes: string[]; topicArn: string }[];
  }[];
};

const plain = (eventType: string): string => eventType.replaceAll('_', '').toLowerCase();

export const readMailSettings = (template: LoadedTemplate): MailSettings => {
  const destinations = template.ofType('AWS::SES::ConfigurationSetEventDestination', destinationSchema);
  return {
    identities: template
      .ofType('AWS::SES::EmailIdentity', identitySchema)
      .map(({ properties }) => properties.EmailIdentity.toLowerCase()),
    configurationSets: template
      .ofType('AWS::SES::ConfigurationSet', configurationSetSchema)
      .map(({ ref, properties }) => ({
        name: ref,
        sendingEnabled: properties.SendingOptions?.SendingEnabled ?? true,
        suppressed: properties.SuppressionOptions?.SuppressedReasons ?? ['BOUNCE', 'COMPLAINT'],
        destinations: destinations
          .filter((item) => item.properties.ConfigurationSetName === ref && item.properties.EventDestination.Enabled)
          .map(({ properties: { EventDestination } }) => ({
            eventTypes: EventDestination.MatchingEventTypes.map(plain),
            topicArn: EventDestination.SnsDestination.TopicARN,
          })),
      })),
  };
};
