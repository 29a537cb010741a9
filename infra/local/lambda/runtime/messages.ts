/** What the local cloud and the process of a function say to each other over the pipe between them. */
export type ToFunction =
  | {
      type: 'invoke';
      requestId: string;
      event: string;
      deadlineInMs: number;
      traceId: string;
      functionArn: string;
      memoryMb: number;
    }
  | { type: 'clock'; offsetMs: number };

export type FromFunction =
  | { type: 'ready' }
  | { type: 'init-failed'; error: string }
  | { type: 'done'; requestId: string; payload: string }
  | { type: 'failed'; requestId: string; error: string };
