import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Answers only to whoever asks for this machine by its own name. A page on the web can point its
 * own domain at 127.0.0.1 (DNS rebinding): its requests then carry that domain as `Host`. One that
 * merely sends requests here is told apart by `Sec-Fetch-Site`, and by `Origin`, which every browser
 * names when it sends something.
 */
export const localOnly = (host: string): MiddlewareHandler => {
  const names = new Set([...LOOPBACK, host]);
  return async (context, next) => {
    const asked = `http://${context.req.header('host') ?? ''}`;
    if (!URL.canParse(asked) || !names.has(new URL(asked).hostname))
      return context.text('This preview answers on this machine only.', 403);
    const site = context.req.header('sec-fetch-site') ?? 'none';
    const origin = context.req.header('origin') ?? new URL(asked).origin;
    const isOwn = ['none', 'same-origin'].includes(site) && origin === new URL(asked).origin;
    if (context.req.path.startsWith('/api/') && !isOwn)
      return context.text('This preview answers to its own page only.', 403);
    return next();
  };
};

/** The inline styles of the component library, both empty: what it writes for an author without a colour. */
const NO_COLOUR = ['color:;', ''];

/**
 * The headers under which nothing but our own files runs: no inline script or style, no other
 * origin, and (trusted types) no text of any kind turned into markup but the templates of lit,
 * which are part of its code.
 */
export const strictHeaders = (importMap: string): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", hashOf(importMap)],
      styleSrc: ["'self'"],
      styleSrcAttr: ["'unsafe-hashes'", ...NO_COLOUR.map(hashOf)],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      trustedTypes: ['lit-html'],
      requireTrustedTypesFor: ["'script'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // The preview speaks plain HTTP on loopback.
    strictTransportSecurity: false,
  });

/** A source of a content security policy that allows exactly this text. */
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
