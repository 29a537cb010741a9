import type { Call } from '#shared/domain/call/call.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { loadMessageTexts } from '#shared/i18n/messages/load.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { AnswerPorts } from '../ports.ts';
import { type CallVisit, phoneOf } from './call-visit.ts';

/** The call as a file for the referee's own calendar. It tells what the mail's file tells. */
export async function calendarFile({ writeCalendar }: AnswerPorts, view: CallVisit, call: Call): Promise<HttpResponse> {
  const { visit } = view;
  const { calendar, toReferee } = (await loadMessageTexts(visit.reading.language)).calls;
  const { name: caller, phone: from } = call.handler;
  const description = calendar.description({
    caller,
    candidate: fullName(visit.file.check.candidate),
    phone: phoneOf(view, call.phone),
  });
  const body = await writeCalendar({
    refereeId: visit.referee.id,
    sequence: call.sequence ?? 0,
    changedAt: call.changedAt,
    start: call.at,
    minutes: call.minutes,
    summary: calendar.summary({ caller, organisation: visit.organisation.name }),
    description: from === undefined ? description : `${description}\n${toReferee.from({ caller, phone: from })}`,
    organiser: call.handler,
  });
  return {
    status: 200,
    headers: {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': `attachment; filename="${calendar.fileName}"`,
      'cache-control': 'no-store',
    },
    body,
  };
}
