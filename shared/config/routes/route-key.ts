export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** As the gateway writes a route: `{name}` stands for one segment of the path, `{name+}` for all that follow. */
export type RouteKey = `${Method} /${string}`;
