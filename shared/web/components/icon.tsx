const drawings = {
  globe: ['M3 12h18M12 3c3 2.6 4 5.6 4 9s-1 6.4-4 9c-3-2.6-4-5.6-4-9s1-6.4 4-9z', true],
  check: ['M5 12.5l4.5 4.5L19 7.5', false],
  problem: ['M12 7.5v5.25M12 16v.1', true],
  info: ['M12 11v5.25M12 7.75v.1', true],
  done: ['M8 12.3l2.8 2.8L16 9.6', true],
  warning: ['M12 3.5L21.5 20h-19zM12 9.5v4.75M12 17v.1', false],
} as const;

/** A small drawing beside words that say the same. */
export function Icon({ name }: Readonly<{ name: keyof typeof drawings }>) {
  const [path, circled] = drawings[name];
  return (
    <svg
      class="ic"
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {circled ? <circle cx="12" cy="12" r="9" /> : null}
      <path d={path} />
    </svg>
  );
}
