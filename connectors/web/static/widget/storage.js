/** Remembers small things under a prefix; in memory only where the browser blocks its storage. */
export class Memory {
  #area = null;
  #fallback = new Map();
  #prefix;

  constructor(kind, prefix) {
    this.#prefix = prefix;
    try {
      this.#area = window[kind];
      this.#area.getItem(prefix);
    } catch {
      this.#area = null;
    }
  }

  /** Whether what is remembered outlives the page. */
  get lasts() {
    this.set("lasts", true);
    try {
      return this.#area?.getItem(`${this.#prefix}lasts`) === "true";
    } catch {
      return false;
    }
  }

  get(key) {
    try {
      const text = this.#area ? this.#area.getItem(this.#prefix + key) : null;
      return text === null ? (this.#fallback.get(key) ?? null) : JSON.parse(text);
    } catch {
      return this.#fallback.get(key) ?? null;
    }
  }

  set(key, value) {
    this.#fallback.set(key, value);
    try {
      if (value === null) this.#area?.removeItem(this.#prefix + key);
      else this.#area?.setItem(this.#prefix + key, JSON.stringify(value));
    } catch {
      // full or blocked: the page's own memory has it
    }
  }
}

/** Messages that the store has not acknowledged yet. They outlive the page, and all tabs share them. */
export class Outbox {
  #memory;

  constructor(memory) {
    this.#memory = memory;
  }

  get items() {
    const items = this.#memory.get("outbox");
    return Array.isArray(items) ? items : [];
  }

  /** Adds `item`, or replaces the one with its id. Read, changed and written at once, for the sake of other tabs. */
  put(item) {
    const items = this.items;
    const at = items.findIndex((other) => other.id === item.id);
    if (at < 0) items.push(item);
    else items[at] = item;
    this.#memory.set("outbox", items);
  }

  remove(id) {
    this.#memory.set("outbox", this.items.filter((item) => item.id !== id));
  }

  clear() {
    this.#memory.set("outbox", null);
  }
}
