export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

type Row = Readonly<{ level: LogLevel; message: string }>;

/** Everything that is ever logged, by code. A code without a row does not compile. */
export const logCodes = {
  request_handled: { level: 'info', message: 'A request was answered' },
  request_failed: { level: 'error', message: 'A request failed for a reason that nobody foresaw' },
  request_refused: { level: 'info', message: 'A request was refused' },
  run_failed: { level: 'error', message: 'A run failed and will be tried again' },
  record_failed: { level: 'error', message: 'A record of a batch failed and will be tried again' },
  connection_not_opened: {
    level: 'debug',
    message: 'The connection could not be opened ahead; the first call opens it',
  },
  check_requested: { level: 'info', message: 'A reference check was made' },
  message_sent: { level: 'info', message: 'A message was handed to its carrier' },
  message_obsolete: { level: 'info', message: 'A message had lost its reason and was dropped' },
  message_postponed: { level: 'warn', message: 'A message has to wait' },
  message_dead: { level: 'error', message: 'A message cannot be sent and waits for someone to act' },
  message_held_elsewhere: { level: 'info', message: 'Another sender holds this message, or it is done' },
  message_claim_lost: { level: 'warn', message: 'A claim ran out before its message was marked' },
  event_told: { level: 'info', message: 'An event is on its way to those who want to hear of it' },
  delivery_made: { level: 'info', message: 'An endpoint was told of an event' },
  delivery_postponed: { level: 'warn', message: 'What an endpoint is to be told has to wait' },
  delivery_obsolete: { level: 'info', message: 'Nobody was to be told any more' },
  delivery_dead: { level: 'error', message: 'An endpoint could not be told and waits for someone to act' },
  delivery_not_due: { level: 'info', message: 'A delivery was made, or it is not its turn' },
  push_failed: { level: 'error', message: 'An attempt failed for a reason that nobody foresaw' },
  delivery_recorded: { level: 'info', message: 'What became of a mail was noted' },
  delivery_unknown: { level: 'warn', message: 'A notice about a mail that is not ours was dropped' },
  operator_asked: { level: 'info', message: 'An operator asked for something by the command line' },
  key_use_not_noted: { level: 'warn', message: 'The day of a key’s use could not be noted' },
  health_not_read: { level: 'error', message: 'How the parts stand could not be read' },
  paused_taken_up: { level: 'info', message: 'Messages that a pause held back were taken up' },
  run_under_way: { level: 'info', message: 'A run did nothing, since another was under way' },
  due_made_ready: { level: 'info', message: 'Due items were made ready' },
  due_failed: { level: 'error', message: 'A due item could not be made ready' },
  subject_erased: { level: 'info', message: 'A person was erased from every check that they were in' },
  check_deleted: { level: 'info', message: 'A check was deleted with all that belonged to it' },
  contact_forgotten: { level: 'info', message: 'Who did not answer was deleted from a check' },
  reports_deleted: { level: 'info', message: 'Stored reports of a check were deleted' },
  deletion_failed: { level: 'error', message: 'A deletion failed and will go on with the next run' },
  report_built: { level: 'info', message: 'A report was built' },
  report_unavailable: { level: 'error', message: 'A report could not be built or kept, and its reader was told so' },
  senders_not_seen: { level: 'warn', message: 'How the sender domains stand could not be asked' },
  session_begun: { level: 'info', message: 'A recruiter signed in' },
  organisation_created: { level: 'info', message: 'An organisation was created' },
  key_created: { level: 'info', message: 'An API key was created' },
  ats_error_reported: { level: 'error', message: 'An ATS says that it could not read an answer of ours' },
  dead_letter_replayed: { level: 'info', message: 'A dead item was made ready again' },
} as const satisfies Readonly<Record<string, Row>>;

export type LogCode = keyof typeof logCodes;
