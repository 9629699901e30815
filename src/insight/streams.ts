import { Gauge, type Registry } from 'prom-client';

/** Makes the numbers of what is open until somebody ends it, and the function that sets them. */
export function createStreamMetrics(registry: Registry): (what: 'subscriptions' | 'sockets', open: number) => void {
  const registers = [registry];
  const gauges = {
    subscriptions: new Gauge({
      name: 'whowhom_subscriptions_open',
      help: 'Subscriptions that are followed.',
      registers,
    }),
    sockets: new Gauge({ name: 'whowhom_websockets_open', help: 'Connections by WebSocket.', registers }),
  };
  return (what, open) => {
    gauges[what].set(open);
  };
}
