// The web server around the pages: whose word about a visitor's address is taken, so that rate limits count visitors.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, test } from "vitest";
import { tellAddress } from "./http.ts";
import { CLIENT_ADDRESS } from "./platform/client-address.ts";

const forged = { "X-Forwarded-For": "198.51.100.7", [CLIENT_ADDRESS]: "203.0.113.1" };

test.each([
  ["no proxy is trusted: the connection counts", undefined, /127\.0\.0\.1$/],
  ["a trusted proxy is believed", "loopback", /^198\.51\.100\.7$/],
  ["another's word counts for nothing", "10.0.0.7", /127\.0\.0\.1$/],
])("%s", async (_, trustedProxies, expected) => {
  const app = express();
  tellAddress(app, trustedProxies);
  app.get("/", (request, response) => void response.send(request.headers[CLIENT_ADDRESS]));
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: forged });
    expect(await answer.text()).toMatch(expected);
  } finally {
    server.close();
  }
});
