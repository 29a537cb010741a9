const pauseMilliseconds = 1200;

type Saved = Readonly<{ saved: string; fingerprint: string }>;

const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' &&
  value !== null &&
  'saved' in value &&
  typeof value.saved === 'string' &&
  'fingerprint' in value &&
  typeof value.fingerprint === 'string';

const post = async (form: HTMLFormElement): Promise<unknown> => {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.append('autosave', '1');
  const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } });
  return response.ok ? response.json() : null;
};

/**
 * Posts the form, with `autosave=1`, whenever the typing pauses. One post at a time, and the real one waits for it, so
 * that each carries the fingerprint that the one before it brought. What the server refuses is left to the real button.
 */
export function saveWhileTyping(form: HTMLFormElement): void {
  const line = form.querySelector<HTMLElement>('[data-saved]');
  const fingerprint = form.querySelector<HTMLInputElement>('input[name=fingerprint]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let pressed: HTMLElement | null | undefined;

  const save = async (): Promise<void> => {
    if (running) return schedule();
    running = true;
    const answer = await post(form).catch(() => null);
    running = false;
    const said = isSaved(answer) ? answer.saved : line?.dataset['unsaved'];
    if (isSaved(answer) && fingerprint !== null) fingerprint.value = answer.fingerprint;
    if (line !== null && said !== undefined) {
      line.hidden = false;
      line.textContent = said;
    }
    if (pressed !== undefined) form.requestSubmit(pressed);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), pauseMilliseconds);
  };
  form.addEventListener('input', schedule);
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (!running) return;
    event.preventDefault();
    pressed = event.submitter;
  });
}
