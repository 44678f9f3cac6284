import { directionOf, served } from "./languages.js";

/** The fixed words of one language, fetched from the server. */
export class Words {
  language = "en";
  #messages = {};
  #wanted = "";
  #server;
  #fetched = new Map();

  constructor(server) {
    this.#server = server;
  }

  get direction() {
    return directionOf(this.language);
  }

  /** Fetches the words of `tag`, in English where it has none, and speaks them from now on; throws when offline. */
  async load(tag) {
    const language = served(tag);
    this.#wanted = language;
    const messages = this.#fetched.get(language) || (await this.#fetch(language));
    this.#fetched.set(language, messages);
    if (language !== this.#wanted) return; // another was asked for while these came
    this.#messages = messages;
    this.language = language;
  }

  async #fetch(language) {
    const address = new URL(`widget/words/${encodeURIComponent(language)}.json`, this.#server);
    const answer = await fetch(address, { credentials: "omit" });
    if (!answer.ok) throw new Error(`words: ${answer.status}`);
    return answer.json();
  }

  has(name) {
    return name in this.#messages;
  }

  /** The message `name` with its variables, written `{ $name }`, filled in. */
  say(name, variables = {}) {
    const text = this.#messages[name] || "";
    return text.replace(/\{\s*\$(\w+)\s*\}/g, (_, variable) => variables[variable] ?? "");
  }

  /** Puts the words into all elements below `root` that name one. */
  fill(root, variables) {
    for (const element of root.querySelectorAll("[data-word],[data-label],[data-hint]")) {
      const { word, label, hint } = element.dataset;
      if (word) element.textContent = this.say(word, variables);
      if (label) element.setAttribute("aria-label", this.say(label, variables));
      if (label && element.matches("button,select")) element.title = this.say(label, variables);
      if (hint) element.placeholder = this.say(hint, variables);
    }
  }
}
