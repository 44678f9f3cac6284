import { Connection, backOff } from "./connection.js";
import { newId } from "./dom.js";
import { served, wished } from "./languages.js";
import { Log } from "./log.js";
import { buildPanel, showTyping, showUnread, speak } from "./panel.js";
import { Photos } from "./photos.js";
import { Memory, Outbox } from "./storage.js";
import { applyStyles } from "./styles.js";
import { standInFor } from "./text.js";
import { Words } from "./words.js";

/** `<parley-chat server="https://…">`: the launcher, the window, and the conversation in it. */
export class ParleyChat extends HTMLElement {
  /** Where the script came from. */
  static server = ".";

  #context = {};
  #store = {};
  #longest = 2000;
  #unread = 0;
  #asked = 0;
  #held = false; // a language was chosen after the last message: replies on their way do not change it
  #attended = false; // a person was called or has answered
  #told = 0; // when the store was told last that the shopper writes
  #pause = 0;
  #refusals = 0;
  #underWay = null; // id of the message that went out on this connection and is not acknowledged
  #retryTimer = 0;
  #rates = new Map(); // seq → helpful, until it could be sent
  #memory;
  #visit;
  #outbox;
  #words;
  #connection;
  #ui;
  #log;
  #photos;
  #waitsForPhotos = false; // "send" was pressed while a photo was on its way

  async connectedCallback() {
    if (this.shadowRoot) return this.#start(); // the page has moved it
    const server = new URL(this.getAttribute("server") || ParleyChat.server, document.baseURI);
    const root = this.attachShadow({ mode: "open" });
    applyStyles(root);
    this.#context = { product: this.getAttribute("product"), country: this.getAttribute("country") };
    this.#memory = new Memory("localStorage", `parley:${server.host}:`);
    this.#visit = new Memory("sessionStorage", `parley:${server.host}:`);
    this.#outbox = new Outbox(this.#memory);
    this.#words = new Words(server);
    this.#connection = new Connection(server, {
      hello: () => this.#hello(),
      receive: (message) => this.#receive(message),
      changed: (ready) => this.#changed(ready),
    });
    this.#ui = buildPanel({
      send: (text) => this.#write(text),
      language: (tag) => this.#choose(tag),
      again: () => this.#startOver(),
      mail: (address) => this.#connection.send({ type: "transcript", email: address, language: this.#words.language }),
      open: () => this.open(),
      close: () => this.close(),
      typing: (on) => this.#writes(on),
      photos: (files) => this.#photos.add(files),
    });
    this.#photos = new Photos(server, this.#ui.tray, this.#words, {
      token: () => this.#memory.get("token"),
      ask: (id) => this.#connection.send({ type: "attach", id }) || this.#tell("widget-photo-offline"),
      tell: (word, variables) => {
        if (word !== "widget-photo-ready") this.#waitsForPhotos = false;
        this.#tell(word, variables);
      },
      changed: (removed) => {
        if (removed) this.#ui.text.focus();
        if (this.#waitsForPhotos) this.#write(this.#ui.text.value);
      },
    });
    this.#log = new Log(this.#ui.log, this.#words, {
      tap: ({ title, payload }) => this.#submit(title, payload),
      rate: (seq, helpful) => {
        this.#rates.set(seq, helpful);
        this.#flush();
      },
      again: (id) => this.#again(id),
      survey: (handoff, score, comment, thank) => {
        if (this.#connection.send({ type: "satisfaction", handoff, score, comment })) thank();
        else this.#tell("widget-reconnecting");
      },
      picture: (id) => this.#photos.picture(id),
    });
    this.#ui.shell.dir = getComputedStyle(document.documentElement).direction;
    const chosen = this.#memory.get("language");
    await this.#learn(chosen || served(...wished(this.getAttribute("language"))));
    root.append(this.#ui.shell);
    for (const item of this.#outbox.items) this.#log.write(item);
    if (this.isConnected) this.#start();
    this.dispatchEvent(new CustomEvent("parley:ready", { bubbles: true }));
  }

  disconnectedCallback() {
    this.#connection.stop();
  }

  /** Opens the window and moves the focus into it. */
  open() {
    this.#show();
    // on a touch screen the keyboard would cover the greeting before it is read
    const { panel, text } = this.#ui;
    (matchMedia("(pointer: coarse)").matches ? panel : text).focus();
  }

  /** Closes the window and moves the focus back to the launcher. */
  close() {
    const { shell, launcher, panel } = this.#ui;
    this.#visit.set("open", null);
    shell.classList.remove("open");
    panel.hidden = true;
    launcher.hidden = false;
    launcher.focus();
  }

  /** Tells the assistant what the shopper looks at now, for shops that change pages without loading them. */
  setContext(context) {
    Object.assign(this.#context, context);
    const { product = null, country = null } = this.#context;
    this.#connection.send({ type: "context", product, country, page: location.href });
  }

  #start() {
    // on a small screen the window would hide the page that the shopper just went to
    if (this.#visit.get("open") && !matchMedia("(max-width: 480px)").matches) this.#show();
    // a shop has the widget on every page: it connects only for those who use it
    else if (this.#visit.get("used") || this.#log.waits) this.#connection.start();
  }

  #show() {
    const { shell, launcher, panel } = this.#ui;
    this.#visit.set("open", true);
    this.#visit.set("used", true);
    this.#count(0);
    shell.classList.add("open");
    panel.hidden = false;
    launcher.hidden = true;
    this.#say();
    this.#log.scroll();
    this.#connection.start();
  }

  // --- words

  /** Fetches the words of a language, however long the network takes, unless another was asked for meanwhile. */
  async #learn(tag) {
    const asked = ++this.#asked;
    for (let tries = 0; asked === this.#asked; tries++) {
      try {
        await this.#words.load(tag);
        break;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, backOff(tries)));
      }
    }
    this.#say();
  }

  #say() {
    const store = this.#store.name || this.getAttribute("store");
    speak(this.#ui, this.#words, store);
    this.#log.greet(store || location.hostname);
  }

  #choose(tag) {
    this.#held = true;
    this.#memory.set("language", tag);
    this.#connection.send({ type: "language", language: tag });
    this.#learn(tag);
  }

  /** The assistant's language leads: what it answers in, the window speaks, too. */
  #follow(language) {
    const chosen = this.#memory.get("language");
    if (this.#held) return;
    if (chosen && served(chosen) !== served(language)) {
      this.#memory.set("language", null); // the shopper asked for another one in words
      this.#connection.send({ type: "language", language: null });
    }
    if (served(language) !== this.#words.language) this.#learn(language);
  }

  // --- what the server says

  #hello() {
    const { product = null, country = null } = this.#context;
    const conversation = this.#memory.get("token");
    const language = this.#memory.get("language");
    const { last } = this.#log;
    return { conversation, last, language, locales: wished(this.getAttribute("language")), country, product, page: location.href, identity: this.getAttribute("identity") };
  }

  #receive(message) {
    if (message.type === "welcome") this.#welcome(message);
    else if (message.type === "ack") this.#acknowledged(message);
    else if (message.type === "attach") this.#photos.begin(message.id);
    else if (message.type === "typing") this.#typing(message.on, message.by);
    else if (message.type === "reply") this.#answered(message);
    else if (message.type === "told") this.#ui.banner.textContent = message.text;
    else if (message.type === "error") this.#refused(message);
  }

  #changed(ready) {
    this.#underWay = null;
    this.#typing(false);
    if (ready) this.#flush();
    this.#tell(ready ? "" : this.#log.waits ? "widget-offline" : "widget-reconnecting");
  }

  #welcome({ conversation, language, languages, store, history, limits, mail }) {
    if (conversation !== this.#memory.get("token")) this.#log.clear();
    this.#memory.set("token", conversation);
    this.#store = store || {};
    if (this.hasAttribute("stand-in")) standInFor(this.#store.url);
    this.#ui.post.hidden = !mail;
    this.#longest = limits?.text || this.#longest;
    this.#photos.limits = limits || {};
    this.#ui.add.hidden = !limits?.photos;
    this.#photos.resume();
    for (const option of this.#ui.select.options) option.hidden = languages && !languages.includes(option.value);
    for (const { from, id } of history) if (from === "shopper" && id) this.#outbox.remove(id);
    this.#attended = history.some(({ reply }) => reply?.handoff || reply?.speaker);
    this.#log.remember(history);
    this.#say();
    if (language && !this.#memory.get("language")) this.#follow(language);
  }

  #acknowledged({ id, seq }) {
    this.#outbox.remove(id);
    this.#log.acknowledge(id, seq);
    this.#refusals = 0;
    this.#underWay = null;
    this.#tell("");
    this.#flush();
    this.dispatchEvent(new CustomEvent("parley:asked", { bubbles: true }));
  }

  #answered({ seq, reply }) {
    this.#typing(false);
    this.#tell("");
    this.#attended ||= Boolean(reply.handoff || reply.speaker);
    if (!this.#log.reply(seq, reply)) return;
    if (this.#ui.panel.hidden) this.#count(this.#unread + 1);
    this.#follow(reply.language);
  }

  #refused({ id, code, retry }) {
    this.#underWay = null;
    if (retry) {
      this.#tell("widget-retrying");
      clearTimeout(this.#retryTimer);
      this.#retryTimer = setTimeout(() => {
        this.#retryTimer = 0;
        this.#photos.resume();
        this.#flush();
      }, backOff(++this.#refusals));
      return;
    }
    this.#typing(false);
    const item = this.#outbox.items.find((other) => other.id === id);
    if (!item) return;
    this.#outbox.put({ ...item, failed: true });
    this.#log.mark(id, "failed");
    if (code === "too_long") this.#tell("widget-too-long", { count: this.#longest });
    this.#flush();
  }

  // --- what the shopper does

  #write(text) {
    this.#waitsForPhotos = !this.#photos.ready;
    if (this.#waitsForPhotos) return this.#tell("widget-photo-sending");
    if (!text.trim() && this.#photos.empty) return;
    if (text.length > this.#longest) return this.#tell("widget-too-long", { count: this.#longest });
    this.#ui.text.value = "";
    this.#ui.text.dir = this.#ui.panel.dir;
    this.#tell("");
    this.#submit(text.trim(), null, this.#photos.take());
  }

  /** Tells a person who may be reading that the shopper writes: now and then while they do, and when they stop. */
  #writes(on) {
    clearTimeout(this.#pause);
    if (!this.#attended) return;
    if (on) this.#pause = setTimeout(() => this.#writes(false), 6000);
    if (on ? Date.now() - this.#told < 3000 : !this.#told) return;
    this.#told = on ? Date.now() : 0;
    this.#connection.send({ type: "typing", on });
  }

  #submit(text, payload, photos = []) {
    clearTimeout(this.#pause);
    this.#told = 0;
    const item = { id: newId(), text, payload, photos };
    this.#held = false;
    if (this.#log.dropQuick()) this.#ui.text.focus();
    this.#outbox.put(item);
    this.#log.write(item);
    this.#flush();
    if (!this.#connection.ready) this.#tell("widget-offline");
  }

  #flush() {
    for (const [seq, helpful] of this.#rates) {
      if (this.#connection.send({ type: "rate", seq, helpful })) this.#rates.delete(seq);
    }
    // one after the other: what is refused for now must not be overtaken by what was written later
    const next = this.#outbox.items.find((item) => !item.failed);
    if (!next || this.#underWay || this.#retryTimer) return;
    const { id, text, payload, photos } = next;
    if (!this.#connection.send({ type: "message", id, text, payload, photos })) return this.#connection.start();
    this.#underWay = id;
    if (!this.#attended) this.#typing(true); // a person is not at work on it at once
  }

  #again(id) {
    const item = this.#outbox.items.find((other) => other.id === id);
    if (!item) return;
    this.#outbox.put({ ...item, failed: false });
    this.#log.mark(id, "sending");
    this.#flush();
  }

  #startOver() {
    this.#memory.set("token", null);
    this.#outbox.clear();
    this.#rates.clear();
    this.#photos.clear();
    this.#log.clear(true);
    this.#connection.restart();
    this.#tell("");
    this.#say();
    this.#ui.text.focus();
  }

  // --- the window

  #typing(on, name) {
    showTyping(this.#ui.typing, on, this.#words, name);
    if (on) this.#log.scroll();
  }

  #tell(word, variables) {
    this.#ui.banner.textContent = word && this.#words.say(word, variables);
  }

  #count(unread) {
    this.#unread = unread;
    showUnread(this.#ui, unread, this.#words);
  }
}
