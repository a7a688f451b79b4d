import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to serve, under the host name it was published at. */
export interface ServedPage {
  /** `www.example.gov.cn`; the browser is told to find every such name on this machine. */
  readonly host: string;
  /** Begins with a slash. */
  readonly path: string;
  /** @param port the server’s, for pages that name another page by its address */
  readonly html: (port: number) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SampleServer {
  readonly port: number;
  /** The address a browser opens to see a page. */
  addressOf(page: Pick<ServedPage, 'host' | 'path'>): string;
  close(): Promise<void>;
}

/** Serves pages on a free port of this machine, told apart by the Host header. */
export async function serve(pages: readonly ServedPage[]): Promise<SampleServer> {
  const byAddress = new Map(pages.map((page) => [`${page.host}${page.path}`, page]));
  let port = 0;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const page = byAddress.get(`${host}${(request.url ?? '/').replace(/[?#].*$/, '')}`);
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html(port));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  ({ port } = server.address() as AddressInfo);
  return {
    port,
    addressOf: ({ host, path }) => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
