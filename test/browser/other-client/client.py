"""A client for Baton in another language, written from docs/protocol.md alone, with nothing but the standard library.

It asks, loses the connection in the middle of the reply, resumes, asks for a person, and prints what it knows as JSON.
"""
import base64, json, os, socket, ssl, struct, sys, urllib.request
from urllib.parse import urlencode, urlsplit

gateway, question = sys.argv[1:3]


class Connection:
    def __init__(self, conversation, ticket, **resume):
        to = urlsplit(gateway)
        secure = to.scheme == "https"
        self.wire = socket.create_connection((to.hostname, to.port or (443 if secure else 80)), timeout=20)
        if secure:
            self.wire = ssl.create_default_context().wrap_socket(self.wire, server_hostname=to.hostname)
        self.held = b""
        lines = [
            f"GET /rooms/{conversation}?{urlencode({'v': 2, **resume})} HTTP/1.1",
            f"Host: {to.netloc}", "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
            f"Sec-WebSocket-Protocol: baton.v1, t.{ticket}",
        ]
        self.wire.sendall("\r\n".join([*lines, "", ""]).encode())
        while b"\r\n\r\n" not in self.held:
            self.held += self.wire.recv(4096)
        head, self.held = self.held.split(b"\r\n\r\n", 1)
        assert b" 101 " in head.split(b"\r\n")[0], head

    def take(self, count):
        while len(self.held) < count:
            more = self.wire.recv(4096)
            assert more, "the connection was lost"
            self.held += more
        taken, self.held = self.held[:count], self.held[count:]
        return taken

    def send(self, frame):
        data = frame.encode() if isinstance(frame, str) else json.dumps(frame).encode()
        head = bytes([0x81, 0x80 | len(data)]) if len(data) < 126 else struct.pack("!BBH", 0x81, 0xFE, len(data))
        mask = os.urandom(4)
        self.wire.sendall(head + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(data)))

    def hear(self):
        kind, length = self.take(2)
        if length == 126:
            length = struct.unpack("!H", self.take(2))[0]
        elif length == 127:
            length = struct.unpack("!Q", self.take(8))[0]
        data = self.take(length)
        if kind & 15 == 8:
            raise SystemExit(f"closed with {struct.unpack('!H', data[:2])[0]}")
        return data.decode() if data == b"pong" else json.loads(data)


def units(text):
    return text.encode("utf-16-le")


known = {"since": 0, "epoch": "", "events": []}
live = {"turn": None, "text": b""}


def take(frame):
    """What every client does with a frame."""
    if frame["type"] == "welcome":
        known["events"] = ([] if frame["reset"] else known["events"]) + frame["events"]
        known["since"], known["epoch"] = frame["head"], frame["epoch"]
    elif frame["type"] == "event" and frame["event"]["seq"] > known["since"]:
        known["events"].append(frame["event"])
        known["since"] = frame["event"]["seq"]
        known["epoch"] = frame.get("epoch", known["epoch"])
    piece = frame if frame["type"] == "delta" else frame.get("live")
    if piece:
        before = live["text"] if live["turn"] == piece["turn"] else b""
        live.update(turn=piece["turn"], text=before[: 2 * piece["at"]] + units(piece["text"]))


def until(connection, so):
    while not so(frame := connection.hear()):
        take(frame) if isinstance(frame, dict) else None
    take(frame) if isinstance(frame, dict) else None
    return frame


def happens(kind):
    return lambda frame: isinstance(frame, dict) and frame["type"] == "event" and frame["event"]["type"] == kind


request = urllib.request.Request(f"{gateway}/api/session", b"{}", {"Content-Type": "application/json"})
session = json.load(urllib.request.urlopen(request, timeout=20))
ticket = session["conversation"], session["ticket"]

first = Connection(*ticket, since=0, epoch="")
until(first, lambda frame: frame["type"] == "welcome")
first.send({"type": "say", "id": os.urandom(16).hex(), "text": question, "lang": "en"})
until(first, lambda frame: frame["type"] == "delta")
first.wire.close()

half = {"turn": live["turn"], "at": len(live["text"]) // 2}
second = Connection(*ticket, since=known["since"], epoch=known["epoch"], **half)
welcome = until(second, lambda frame: frame["type"] == "welcome")
if not any(event["type"] == "assistant.said" for event in known["events"]):
    until(second, happens("assistant.said"))
second.send("ping")
until(second, lambda frame: frame == "pong")
second.send({"type": "person", "id": "please-a-person-1"})
until(second, lambda frame: isinstance(frame, dict) and frame["type"] == "done")

print(json.dumps({
    "reset": welcome["reset"],
    "seqs": [event["seq"] for event in known["events"]],
    "types": [event["type"] for event in known["events"]],
    "reply": next(event["text"] for event in known["events"] if event["type"] == "assistant.said"),
    "streamed": live["text"].decode("utf-16-le"),
    "half": half["at"],
}))
