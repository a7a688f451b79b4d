import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedPage } from './server';

/**
 * A proxy that a browser is told to send everything through, this machine's own addresses included. It answers
 * for the pages it is given, writes down whatever is asked for, and passes nothing on.
 */
export interface WatchedProxy {
  readonly port: number;
  /** `GET http://host/path` or `CONNECT host:443` (encrypted, WebSockets too), oldest first; may be emptied. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function watchedProxy(
  pages: readonly Pick<ServedPage, 'host' | 'path' | 'html'>[],
): Promise<WatchedProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { host, pathname } = new URL(request.url ?? '', 'http://unnamed.invalid');
    const page = pages.find((one) => one.host === host && one.path === pathname);
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.html(80));
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
