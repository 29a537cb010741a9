import type { PushAdapter } from '#shared/domain/ports/push-adapter.ts';

/** Adapters are loaded when the first ATS is to be told. */
export const later = (
  endpointsFor: PushAdapter['endpointsFor'],
  load: () => Promise<PushAdapter['push']>,
): PushAdapter => {
  let loading: Promise<PushAdapter['push']> | null = null;
  return {
    endpointsFor,
    async push(delivery, context) {
      loading ??= load();
      return (await loading)(delivery, context);
    },
  };
};
