// How a page learns the address a request came from: app/http.ts writes it into this header, over whatever the
// client sent under that name, so that it can be relied on for rate limits.

export const CLIENT_ADDRESS = "x-onevisit-client-address";

/** The address, or "unknown" where the request did not come through app/http.ts. */
export function clientAddress(request: Request): string {
  return request.headers.get(CLIENT_ADDRESS) ?? "unknown";
}
