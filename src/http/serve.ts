/** The app on 127.0.0.1, until it is closed. */
import { serve as listen } from "@hono/node-server";
import { Fault } from "../model/fault.ts";
import { app, type Shown } from "./app.ts";

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

export function serve(shown: Shown, port = 0): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app(shown).fetch, hostname: "127.0.0.1", port }, ({ port: taken }) =>
      resolve({
        address: `http://127.0.0.1:${taken}/`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
    server.on("error", (error: NodeJS.ErrnoException) => {
      reject(new Fault("port-taken", `${port} (${error.code ?? error.message})`));
    });
  });
}
