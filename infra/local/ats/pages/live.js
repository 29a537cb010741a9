// Without this the page is reloaded by hand. What is ticked, typed or opened stays as it is.
const refresh = async () => {
  const live = [...document.querySelectorAll('[data-live]')];
  if (live.length === 0 || document.hidden) return;
  const response = await fetch(location.pathname.replace(/\/references$/, '')).catch(() => null);
  if (!response?.ok) return;
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const element of live) {
    const fresh = next.getElementById(element.id);
    if (fresh === null) continue;
    const open = [...element.querySelectorAll('details[open]')].map(({ id }) => id);
    for (const id of open) fresh.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', '');
    if (fresh.innerHTML === element.innerHTML) continue;
    const hadFocus = element.contains(document.activeElement);
    element.innerHTML = fresh.innerHTML;
    if (hadFocus) element.querySelector('summary')?.focus();
  }
};
setInterval(refresh, 1000);
