const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const PATIENCE = 12_000;

/** The time to wait before try number `tries`: doubling, with half of it left to chance so that shoppers do not come back as one. */
export function backOff(tries) {
  const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries);
  return most / 2 + (Math.random() * most) / 2;
}

/**
 * A WebSocket that comes back. It says `hello()` first and is ready once the server has welcomed it; what
 * arrives goes to `receive(message)`, and `changed(ready)` tells when readiness changes.
 */
export class Connection {
  ready = false;
  #address;
  #handlers;
  #socket = null;
  #tries = 0;
  #timer = 0;
  #patience = 0;
  #awaited = new Set();

  constructor(server, handlers) {
    this.#address = new URL("ws/chat", server);
    this.#address.protocol = this.#address.protocol.replace("http", "ws");
    this.#handlers = handlers;
    window.addEventListener("online", () => this.#timer && this.#open());
    window.addEventListener("offline", () => this.#socket && this.#lost());
  }

  /** Connects unless that is done or under way. */
  start() {
    if (!this.#socket && !this.#timer) this.#open();
  }

  /** Drops the connection and makes a new one at once. */
  restart() {
    this.stop();
    this.#open();
  }

  /** Drops the connection for now. */
  stop() {
    this.#lost();
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  /** Whether the message went out. One with an id is expected to be acknowledged soon. */
  send(message) {
    if (!this.ready || this.#socket.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(message));
    if (message.id) {
      this.#awaited.add(message.id);
      this.#wait();
    }
    return true;
  }

  #open() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    this.#wait();
    socket.onopen = () => socket.send(JSON.stringify({ type: "hello", ...this.#handlers.hello() }));
    socket.onmessage = (event) => socket === this.#socket && this.#read(event.data);
    socket.onclose = () => socket === this.#socket && this.#lost();
  }

  #read(data) {
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    if (message.type === "welcome") {
      this.#tries = 0;
      this.ready = true;
      this.#awaited.clear();
    }
    if (message.id) this.#awaited.delete(message.id);
    this.#wait();
    this.#handlers.receive(message);
    if (message.type === "welcome") this.#handlers.changed(true);
  }

  /** A connection that died silently looks open for minutes; one that owes us an answer is given up sooner. */
  #wait() {
    clearTimeout(this.#patience);
    if (!this.ready || this.#awaited.size) this.#patience = setTimeout(() => this.#lost(), PATIENCE);
  }

  #lost() {
    const socket = this.#socket;
    this.#socket = null;
    this.ready = false;
    this.#awaited.clear();
    clearTimeout(this.#patience);
    clearTimeout(this.#timer);
    socket?.close();
    // without a network the "online" event is the sooner sign; trying on now and then costs nothing
    const wait = navigator.onLine === false ? LONGEST_WAIT : backOff(this.#tries++);
    this.#timer = setTimeout(() => this.#open(), wait);
    this.#handlers.changed(false);
  }
}
