/**
 * What every request and answer must keep to: the name it was sent to is this machine's own, so that a page of the web
 * that points its name at 127.0.0.1 gets nothing; and nothing of an answer may be framed, sniffed or read elsewhere.
 */
import type { MiddlewareHandler } from "hono";

const OWN = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

export const guard: MiddlewareHandler = async (call, next) => {
  const host = call.req.header("host") ?? "";
  if (!OWN.test(host)) return call.text("This page is only for this machine.", 421);
  await next();
  call.header("X-Content-Type-Options", "nosniff");
  call.header("X-Frame-Options", "DENY");
  call.header("Referrer-Policy", "no-referrer");
  call.header("Cross-Origin-Resource-Policy", "same-origin");
  call.header("Cross-Origin-Opener-Policy", "same-origin");
  call.header("Cache-Control", "no-store");
  if (!call.res.headers.has("Content-Security-Policy")) {
    call.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  }
};
