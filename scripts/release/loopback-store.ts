import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as a store receives it. */
export interface ReceivedRequest {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

export interface StoreAnswer {
  status: number;
  location?: string;
  json?: unknown;
  text?: string;
}

/** A server on this machine that stands for a store. Every request to it is kept, in order. */
export interface LoopbackStore {
  url: string;
  received: ReceivedRequest[];
  close(): Promise<void>;
}

export async function startLoopbackStore(
  answer: (request: ReceivedRequest) => StoreAnswer,
): Promise<LoopbackStore> {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const request = {
      method: incoming.method ?? "",
      path: incoming.url ?? "",
      headers: incoming.headers,
      body: await bodyOf(incoming),
    };
    received.push(request);
    const {
      status,
      location,
      json,
      text = json === undefined ? "" : JSON.stringify(json),
    } = answer(request);
    const type = { "Content-Type": json === undefined ? "text/plain" : "application/json" };
    outgoing.writeHead(status, location ? { ...type, Location: location } : type);
    outgoing.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts);
}
