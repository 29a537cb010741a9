import type { SNSEvent } from 'aws-lambda';
import { type LaneOptions, laneHandler } from './lane-handler.ts';

/** The notice by which SES tries out a topic is plain text. */
function readNotice(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Takes notices of a topic, each parsed from its JSON. What throws is given again by SNS. */
export const snsHandler = (options: LaneOptions, processNotice: (notice: unknown) => Promise<void>) =>
  laneHandler<SNSEvent, void>(options, async (event) => {
    for (const { Sns } of event.Records) await processNotice(readNotice(Sns.Message));
  });
