import * as z from 'zod/mini';

import { type SignalCode, signalCodes } from '#shared/domain/signals/signal.ts';
import type { Item } from '../table.ts';

const switchedOff = z.object({ signalsOff: z._default(z.array(z.enum(signalCodes)), []) });

/** What an organisation's item says that it does not want to be told. */
export const switchedOffFromItem = (organisation: Item): readonly SignalCode[] =>
  switchedOff.parse(organisation).signalsOff;
