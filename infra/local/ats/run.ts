import * as z from 'zod/mini';
import { type FromAts, toAts } from './messages.ts';
import { startAts } from './start-ats.ts';

const environment = z.object({ ATS_PORT: z.coerce.number(), ATS_DATA_DIR: z.string() });
const { ATS_PORT, ATS_DATA_DIR } = environment.parse(process.env);

let offsetMs = 0;
const options = { dataFolder: ATS_DATA_DIR, now: () => Date.now() + offsetMs };

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

// Nobody is to be kept from Vitsord by a port that the demo ATS would have liked.
const ats = await startAts({ ...options, port: ATS_PORT }).catch((error: unknown) => {
  if (!isTaken(error)) throw error;
  return startAts({ ...options, port: 0 });
});

const tell = (message: FromAts): void => {
  process.send?.(message);
};

process.on('message', (said) => {
  const message = toAts.parse(said);
  switch (message.type) {
    case 'clock':
      offsetMs = message.offsetMs;
      return;
    case 'connection':
      return ats.accept(message.connection);
    case 'reset':
      ats.reset();
      return tell({ type: 'was-reset' });
  }
});
// The one who started us has ended, however that came about.
process.once('disconnect', () => process.exit(0));
// Ctrl-C goes to both; the other one decides.
process.on('SIGINT', () => {});
tell({ type: 'listening', port: ats.port });
