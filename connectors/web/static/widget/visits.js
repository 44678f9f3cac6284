import { backOff } from "./connection.js";
import { h, newId } from "./dom.js";
import { Memory } from "./storage.js";

const ANSWER_WITHIN = 4000;
const MOST_WAITING = 100;
const BATCH = 20;

/** Whether the browser says that its user wants no counting. */
function unwilling() {
  return navigator.globalPrivacyControl === true || navigator.doNotTrack === "1" || window.doNotTrack === "1";
}

/**
 * Counts the visitor, asks whether the widget is for them, and calls `show()` or puts a link in its place. Whoever cannot
 * be counted sees the widget. Gives what a page may call.
 */
export function beginVisit(server, script, show) {
  const visits = new Visits(server, script, show);
  visits.begin();
  return {
    track: (type, fields) => visits.track(type, fields),
    count: (allowed) => visits.allow(allowed),
    visitor: () => visits.id,
  };
}

class Visits {
  #address;
  #script;
  #show;
  #memory;
  #visit;
  #timer = 0;
  #tries = 0;
  #shown = false;
  #links = [];
  #watching = false;

  constructor(server, script, show) {
    const host = new URL(server, document.baseURI);
    this.#address = new URL("widget/events", host).href;
    this.#script = script;
    this.#show = show;
    this.#memory = new Memory("localStorage", `parley:${host.host}:`);
    this.#visit = new Memory("sessionStorage", `parley:${host.host}:`);
  }

  /** The visitor's id; null where this browser is not counted. */
  get id() {
    if (!this.#counts) return null;
    if (!this.#memory.get("visitor")) this.#memory.set("visitor", newId());
    return this.#memory.get("visitor");
  }

  get #counts() {
    // a browser that forgets would be somebody new on every page
    if (unwilling() || !this.#memory.lasts) return false;
    const allowed = this.#memory.get("count");
    return allowed ?? this.#script?.dataset.count !== "ask";
  }

  async begin() {
    if (!this.#counts) return this.#decide({ side: "bot" });
    if (!this.#watching) this.#watch();
    const known = this.#memory.get("side");
    if (known && this.#visit.get("counted")) this.#decide(known);
    else this.#decide((await this.#send([])) ?? known ?? { side: "bot" });
    this.#flush();
  }

  track(type, fields = {}) {
    if (!this.#counts) return;
    const waiting = [...this.#waiting, { id: newId(), type, ...fields }];
    this.#memory.set("events", waiting.slice(-MOST_WAITING));
    this.#later(type === "purchase" ? 0 : 400);
  }

  /** Says whether this browser may be counted; no takes back everything. */
  async allow(allowed) {
    const id = this.#memory.get("visitor");
    this.#memory.set("count", allowed === true);
    if (allowed) return this.begin();
    for (const name of ["visitor", "side", "events"]) this.#memory.set(name, null);
    this.#visit.set("counted", null);
    this.#decide({ side: "bot" });
    if (id) await this.#post({ visitor: id, forget: true });
  }

  get #waiting() {
    const waiting = this.#memory.get("events");
    return Array.isArray(waiting) ? waiting : [];
  }

  #decide(answer) {
    for (const link of this.#links.splice(0)) link.remove();
    if (answer.side === "bot") {
      if (!this.#shown) this.#show();
      this.#shown = true;
    } else if (answer.side === "contact" && !this.#shown) {
      this.#links.push(contactLink(answer.contact));
    }
  }

  #watch() {
    this.#watching = true;
    const told = (element) => {
      const { parleyTrack, parleyProduct, parleyQuantity, parleyAmount, parleyCurrency, parleyOrder } = element.dataset;
      const fields = { product: parleyProduct, quantity: parleyQuantity, amount: parleyAmount, currency: parleyCurrency };
      this.track(parleyTrack, { ...fields, order: parleyOrder });
    };
    const nearest = (event, kind) => {
      const found = event.target.closest?.("[data-parley-track]");
      if (found && (found.tagName === "FORM") === kind) told(found);
    };
    document.addEventListener("click", (event) => nearest(event, false), true);
    document.addEventListener("submit", (event) => nearest(event, true), true);
    document.addEventListener("parley:asked", () => {
      const conversation = this.#memory.get("token");
      if (conversation && this.#memory.get("chat") !== conversation) this.track("chat", { conversation });
      this.#memory.set("chat", conversation);
    });
    window.addEventListener("pagehide", () => this.#flush());
    for (const element of document.querySelectorAll("meta[data-parley-track]")) told(element);
    const product = this.#script?.dataset.product;
    if (product) this.track("view", { product });
  }

  #later(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), wait);
  }

  async #flush() {
    clearTimeout(this.#timer);
    const batch = this.#waiting.slice(0, BATCH);
    if (!batch.length || !this.#counts) return;
    const answer = await this.#send(batch);
    if (!answer) return this.#later(backOff(++this.#tries));
    this.#tries = 0;
    // another tab may have sent or added some meanwhile
    const sent = new Set(batch.map((event) => event.id));
    this.#memory.set("events", this.#waiting.filter((event) => !sent.has(event.id)));
    if (this.#waiting.length) this.#later(400);
  }

  async #send(events) {
    const answer = await this.#post({ visitor: this.id, events });
    if (answer?.side) {
      this.#memory.set("side", { side: answer.side, contact: answer.contact });
      this.#visit.set("counted", true);
    }
    return answer;
  }

  /** What the server says; null where it is to be tried again. */
  async #post(body) {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN);
    try {
      const init = { method: "POST", body: JSON.stringify(body), keepalive: true, credentials: "omit" };
      const response = await fetch(this.#address, { ...init, signal: patience.signal });
      if (response.status === 429 || response.status >= 500) return null;
      const answer = await response.json();
      for (const fault of answer.faults ?? [answer.detail]) console.warn(`parley: ${fault}`);
      return answer;
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Where visitors who are held out can write instead: the address itself, which needs no words. */
function contactLink(href) {
  const link = h("a", { href, id: "parley-contact" }, href.replace(/^mailto:|^https?:\/\/|\/$/g, ""));
  Object.assign(link.style, { position: "fixed", insetBlockEnd: "20px", insetInlineEnd: "20px", zIndex: 2147483000 });
  Object.assign(link.style, { padding: "10px 16px", borderRadius: "22px", font: "500 14px/1.4 system-ui, sans-serif" });
  Object.assign(link.style, { background: "var(--parley-accent, #14594a)", color: "var(--parley-on-accent, #fff)" });
  document.body.append(link);
  return link;
}
