/** Where a webhook may go. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addressFault } from "../../durable-objects/webhooks/address.ts";

const PUBLIC = [
  "https://hooks.baton.net/in",
  "https://hooks.baton.net:8443/in?room=1",
  "https://93.184.216.34/",
  "https://172.15.0.1/",
  "https://172.32.0.1/",
  "https://100.63.255.255/",
  "https://100.128.0.1/",
  "https://[2606:2800:220:1:248:1893:25c8:1946]/",
  "https://[2a00:1450:4001:80b::200e]/",
  "https://internal.baton.net/",
];

const INNER = [
  "https://localhost/",
  "https://LOCALHOST./",
  "https://a.localhost/",
  "https://intranet/",
  "https://printer.local/",
  "https://metadata.google.internal/computeMetadata/v1/",
  "https://router.home.arpa/",
  "https://10.0.0.1.nip.io/",
  "https://lvh.me/",
  "https://7f000001.c0a80001.rbndr.us/",
  "https://10-1-2-3.traefik.me/",
  "https://desk.localho.st/",
  "https://ledger.default.svc/",
  "https://vault.service.consul/",
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f.0.0.1/",
  "https://0177.0.0.1/",
  "https://0.0.0.0/",
  "https://10.1.2.3/",
  "https://100.64.0.1/",
  "https://169.254.169.254/latest/meta-data/",
  "https://172.16.0.1/",
  "https://172.31.255.255/",
  "https://192.168.1.1/",
  "https://198.18.0.1/",
  "https://224.0.0.1/",
  "https://255.255.255.255/",
  "https://[::]/",
  "https://[::1]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:a9fe:a9fe]/",
  "https://192.0.2.1/",
  "https://203.0.113.7/",
  "https://240.0.0.1/",
  "https://[::127.0.0.1]/",
  "https://[::a00:1]/",
  "https://[64:ff9b::a9fe:a9fe]/",
  "https://[64:ff9b:1::a00:1]/",
  "https://[fec0::1]/",
  "https://[100::1]/",
  "https://[4000::1]/",
  "https://[3fff::1]/",
  "https://[2001:2::1]/",
  "https://[fc00::1]/",
  "https://[fd12:3456::1]/",
  "https://[fe80::1]/",
  "https://[ff02::1]/",
  "https://[2001:db8::1]/",
  "https://[2001::1]/",
  "https://[2002:7f00:1::]/",
  "https://user:word@hooks.baton.net/",
  "https://hooks.baton.net:22/",
  "https://hooks.baton.net:6379/",
  "https://hooks.baton.net:25/",
  "https://",
  "no address",
];

test("public https addresses are allowed, in production and locally", () => {
  for (const address of PUBLIC) {
    expect(addressFault(address, "production"), address).toBeNull();
    expect(addressFault(address, "local"), address).toBeNull();
  }
});

test("addresses inside a network are refused in production, however they are written", () => {
  for (const address of INNER) expect(addressFault(address, "production"), address).toBe("address");
});

test("without https only this machine may be called, and only locally", () => {
  for (const address of ["http://localhost:9000/in", "http://127.0.0.1:9000/in", "http://[::1]:9000/in"]) {
    expect(addressFault(address, "local"), address).toBeNull();
    expect(addressFault(address, "production"), address).toBe("scheme");
  }
  for (const address of ["http://hooks.baton.net/", "ftp://hooks.baton.net/", "http://10.0.0.1/"]) {
    expect(addressFault(address, "local"), address).toBe("scheme");
  }
  expect(addressFault("https://10.0.0.1/", "local")).toBe("address");
});

test("no notation of a private IPv4 address is let through", () => {
  const part = fc.integer({ min: 0, max: 255 });
  const inner = fc.oneof(
    fc.tuple(fc.constant(10), part, part, part),
    fc.tuple(fc.constant(127), part, part, part),
    fc.tuple(fc.constant(192), fc.constant(168), part, part),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), part, part),
    fc.tuple(fc.constant(169), fc.constant(254), part, part),
  );
  fc.assert(
    fc.property(inner, ([a, b, c, d]) => {
      const whole = ((a * 256 + b) * 256 + c) * 256 + d;
      const hex = [a, b, c, d].map((n) => n.toString(16).padStart(2, "0")).join("");
      for (const host of [
        `${a}.${b}.${c}.${d}`,
        `${whole}`,
        `0x${hex}`,
        `0${a.toString(8)}.${b}.${c}.${d}`,
        `${a}.${b * 65_536 + c * 256 + d}`,
        `[::ffff:${hex.slice(0, 4)}:${hex.slice(4)}]`,
      ]) {
        expect(addressFault(`https://${host}/`, "production"), host).toBe("address");
      }
    }),
  );
});
