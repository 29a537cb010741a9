import type { EventBridgeEvent, SNSEvent } from 'aws-lambda';
import { type LaneOptions, laneHandler } from './lane-handler.ts';

/** The notice by which SES tries out a topic is plain text. */
function readNotice(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Takes notices of a topic, each parsed from its JSON, and events of EventBridge. What throws is given again by either. */
export const snsHandler = (options: LaneOptions, processNotice: (notice: unknown) => Promise<void>) =>
  laneHandler<SNSEvent | EventBridgeEvent<string, unknown>, void>(options, async (event) => {
    if (!('Records' in event)) return processNotice(event);
    for (const { Sns } of event.Records) await processNotice(readNotice(Sns.Message));
  });
