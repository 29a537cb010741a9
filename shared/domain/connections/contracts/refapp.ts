import type { Contract } from './contract.ts';

/** The name that the bearer for a host is kept under. */
export const bearerName = (host: string): string => `bearer:${host}`;

export const refapp: Contract<'refapp'> = {
  name: 'Refapp',
  usual: { hosts: [] },
  amend: ({ settings, secrets }, { hosts: named = settings.hosts, bearers = {} }, seal) => {
    const given = Object.entries(bearers).flatMap(([host, bearer]) => (bearer === null ? [] : [{ host, bearer }]));
    const hosts = [...new Set([...named, ...given.map(({ host }) => host)])].filter((host) => bearers[host] !== null);
    const added = Object.fromEntries(given.map(({ host, bearer }) => [bearerName(host), seal(bearer)]));
    const kept = new Set(hosts.map(bearerName));
    const all = Object.entries({ ...secrets, ...added });
    return { settings: { hosts }, secrets: Object.fromEntries(all.filter(([name]) => kept.has(name))) };
  },
  credentials: [
    { shownAs: 'atsSecret', purpose: 'refapp_ats', prefix: 'vts_ats_', keptAs: null },
    { shownAs: 'customerSecret', purpose: 'refapp_customer', prefix: 'vts_cus_', keptAs: null },
  ],
  addresses: { config: '/config', events: '/events' },
  ownHosts: [],
};
