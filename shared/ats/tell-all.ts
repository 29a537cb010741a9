import { createTellAshby } from './ashby/tell-ashby.ts';
import { createTellGreenhouse } from './greenhouse/tell-greenhouse.ts';
import { createTellRefapp } from './refapp/tell-refapp.ts';
import { createTellTalentech } from './talentech/tell-talentech.ts';
import { createTakeUp } from './teamtailor/take-up.ts';
import { createTellTeamtailor } from './teamtailor/tell-teamtailor.ts';
import { createTellWorkable } from './workable/tell-workable.ts';

/** Everything that is loaded when the first ATS is told or the first inbound event is processed: one chunk, since each chunk costs time. */
export const telling = {
  createTellAshby,
  createTellGreenhouse,
  createTellRefapp,
  createTellTalentech,
  createTakeUp,
  createTellTeamtailor,
  createTellWorkable,
};
