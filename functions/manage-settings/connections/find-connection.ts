import type { Connection } from '#shared/domain/connections/connection.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import type { Asked } from '../asked.ts';

/** What is asked for; null when there is none that this key may see: one of its own organisation and kind. */
export async function findConnection({ ports, request, key }: Asked): Promise<Connection | null> {
  const id = request.params['id'] ?? '';
  const found = hasIdShape('con', id) ? await ports.connections.load(key.organisationId, id) : null;
  return found?.live === key.live ? found : null;
}
