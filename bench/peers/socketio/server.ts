/** A room server on socket.io that streams the bench's model: it passes lines on and stores nothing. */
import { createServer } from "node:http";
import { Server } from "socket.io";
import { play, scriptOf } from "../../model.ts";

const http = createServer();
const io = new Server(http, { transports: ["websocket"] });

io.on("connection", (socket) => {
  const room = String(socket.handshake.auth.conversation);
  void socket.join(room);
  socket.emit("frame", { type: "welcome" });
  socket.on("frame", async ({ text }: { text: string }) => {
    if (!text.includes("bench n=")) {
      io.to(room).emit("frame", { type: "event", event: { type: "said", text } });
      return;
    }
    const reader = play(scriptOf(text)).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (part.value.type === "text-delta") socket.emit("frame", { type: "delta", text: part.value.delta });
    }
    socket.emit("frame", { type: "event", event: { type: "assistant.said" } });
  });
});

http.listen(0, "127.0.0.1", () => {
  const address = http.address();
  console.log(JSON.stringify({ port: typeof address === "object" ? address?.port : null }));
});
