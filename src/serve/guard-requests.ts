import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { ApiError } from './api-error.ts';
import type { Host } from './host.ts';

/**
 * Lets in only the page this run opened, and only under its own name: the Host header must be this address (against
 * DNS rebinding), an Origin, where there is one, must be this page (against other pages in the same browser), and the
 * run's token must come as a cookie or bearer. `/?token=…` sets the cookie once and takes the token out of the address.
 */
export function guardRequests(host: Host): MiddlewareHandler {
  const port = host.address.replace(/^.*:/, '');
  const names = new Set([host.address, `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]);
  return async (context, next) => {
    const name = context.req.header('host') ?? '';
    if (!names.has(name)) {
      throw new ApiError(
        403,
        'wrong-host',
        `This server does not answer to the name "${name.slice(0, 80)}".`,
        `Open http://${host.address} on this machine.`,
      );
    }
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${name}`) {
      throw new ApiError(
        403,
        'wrong-origin',
        'The request comes from another page.',
        'Use the page that entente serve opened.',
      );
    }
    const offered = context.req.query('token');
    if (offered !== undefined && sameText(offered, host.pageToken)) {
      setCookie(context, cookieOf(host), host.pageToken, { httpOnly: true, sameSite: 'Strict', path: '/' });
      const url = new URL(context.req.url);
      url.searchParams.delete('token');
      return context.redirect(`${url.pathname}${url.search}`, 302);
    }
    if (!isKnown(context, host)) {
      throw new ApiError(
        401,
        'no-token',
        'This page was not opened by the entente serve that is running.',
        'Open the address that entente serve printed; it holds a token that is new for every run.',
      );
    }
    await next();
  };
}

/** Only the command line of the same user may run any command: see `keepServeFile` of the command line. */
export function requireCommandToken(context: Context, host: Host): void {
  const bearer = bearerOf(context);
  if (bearer !== null && sameText(bearer, host.commandToken)) return;
  throw new ApiError(
    403,
    'no-command-token',
    'Commands are run by the command line only.',
    'Use entente itself.',
  );
}

function isKnown(context: Context, host: Host): boolean {
  const bearer = bearerOf(context);
  if (bearer !== null) return sameText(bearer, host.pageToken) || sameText(bearer, host.commandToken);
  return sameText(getCookie(context, cookieOf(host)) ?? '', host.pageToken);
}

function bearerOf(context: Context): string | null {
  return /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1] ?? null;
}

/** Compares without telling by its time how much was right. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < b.length; at++) difference |= (a.charCodeAt(at) || 0) ^ b.charCodeAt(at);
  return difference === 0;
}

/** Cookies know no ports: each server on this machine has one of its own. */
function cookieOf({ address }: Host): string {
  return `entente-${address.replace(/^.*:/, '')}`;
}
