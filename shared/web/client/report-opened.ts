const visibleMilliseconds = 2000;

/** Tells once that a person has had the page before their eyes for two seconds: mail scanners open links too. */
export function reportOpened(): void {
  const address = document.body.dataset['opened'];
  if (address === undefined) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = (): void => {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    timer = setTimeout(() => {
      document.removeEventListener('visibilitychange', watch);
      void fetch(address, { method: 'POST', keepalive: true });
    }, visibleMilliseconds);
  };
  document.addEventListener('visibilitychange', watch);
  watch();
}
