import { h, icon } from "./dom.js";
import { botTurn, shopperTurn } from "./messages.js";

/**
 * The turns of the conversation on the page. What the store has recorded carries its number; what it has not
 * stands below that and waits. A tap on a quick reply, a thumb or "try again" goes to `on.tap(button)`,
 * `on.rate(seq, helpful)`, `on.again(id)`; how well a person helped to `on.survey(handoff, score, comment, thank)`.
 * `on.picture(id)` is the element that shows a photo.
 */
export class Log {
  last = 0;
  #element;
  #words;
  #on;
  #waiting = new Map(); // id → turn that is not acknowledged

  constructor(element, words, on) {
    this.#element = element;
    this.#words = words;
    this.#on = on;
  }

  get waits() {
    return this.#waiting.size > 0;
  }

  /** Shows what stands in an empty conversation, in the words of now. */
  greet(store) {
    this.#element.querySelector(".greeting")?.remove();
    if (this.#element.childNodes.length) return;
    const words = this.#words.say(this.#words.has("widget-greeting") ? "widget-greeting" : "widget-bot", { store });
    const line = h("p", { word: "widget-powered" });
    this.#element.append(h("div", { class: "greeting" }, icon("chat"), h("strong", {}, words), line));
    this.#words.fill(this.#element);
  }

  /** Shows what happened before. It is not read aloud as news, and nothing moves. */
  remember(history) {
    this.#element.setAttribute("aria-busy", "true");
    for (const item of history) {
      if (item.from === "bot") this.reply(item.seq, item.reply, item.helpful);
      else if (this.#waiting.has(item.id)) this.acknowledge(item.id, item.seq);
      else if (this.#isNew(item.seq)) {
        this.dropQuick();
        this.#add(this.#shopper(item), item.seq);
      }
    }
    this.#element.removeAttribute("aria-busy");
    this.scroll();
  }

  /** Shows what the shopper wrote just now, or wrote before the page was loaded. */
  write(item) {
    const { id, failed } = item;
    const turn = this.#shopper(item);
    this.#waiting.set(id, turn);
    this.#add(turn);
    this.mark(id, failed ? "failed" : "sending");
    this.scroll();
  }

  #shopper({ id, text, photos = [] }) {
    return shopperTurn(text, photos.map(this.#on.picture), () => this.#on.again(id));
  }

  mark(id, state) {
    const turn = this.#waiting.get(id);
    if (!turn) return;
    turn.mark(state);
    this.#words.fill(turn);
  }

  acknowledge(id, seq) {
    const turn = this.#waiting.get(id);
    if (!turn) return;
    this.#waiting.delete(id);
    if (!this.#isNew(seq)) return turn.remove(); // it had been recorded before, and came with the history
    turn.mark("");
    this.#number(turn, seq);
  }

  /** Shows a reply, unless it is there already. */
  reply(seq, reply, helpful) {
    if (!this.#isNew(seq)) return false;
    const rate = (value, group) => {
      this.#words.fill(group);
      this.#on.rate(seq, value);
    };
    const survey = (score, comment, thank) => this.#on.survey(reply.survey, score, comment, () => thank(this.#words));
    this.#add(botTurn(reply, helpful, { tap: this.#on.tap, rate, survey }), seq);
    return true;
  }

  /** Quick replies go once something was written; says whether the focus was on one. */
  dropQuick() {
    const focused = this.#element.querySelector(".quick :focus") !== null;
    for (const old of this.#element.querySelectorAll(".quick,.aside")) old.remove();
    return focused;
  }

  /** Takes away what the store has recorded; with `all`, also what waits. */
  clear(all) {
    this.last = 0;
    for (const turn of this.#element.querySelectorAll("[data-seq]")) turn.remove();
    if (!all) return;
    for (const turn of this.#waiting.values()) turn.remove();
    this.#waiting.clear();
  }

  /** Down to the end, but no further than to what was asked last: a long answer is read from its beginning. */
  scroll() {
    const window = this.#element.parentElement;
    const asked = [...this.#element.querySelectorAll(".shopper")].pop();
    const furthest = asked ? asked.offsetTop - window.offsetTop - 12 : window.scrollHeight;
    window.scrollTop = Math.min(window.scrollHeight - window.clientHeight, furthest);
  }

  #isNew(seq) {
    return !this.#element.querySelector(`[data-seq="${Number(seq)}"]`);
  }

  #number(turn, seq) {
    turn.dataset.seq = seq;
    this.last = Math.max(this.last, seq);
  }

  #add(turn, seq) {
    const busy = this.#element.hasAttribute("aria-busy");
    this.#element.querySelector(".greeting")?.remove();
    if (!busy) turn.classList.add("fresh");
    if (seq) this.#number(turn, seq);
    const pending = seq ? this.#element.querySelector('[data-state="sending"],[data-state="failed"]') : null;
    this.#element.insertBefore(turn, pending);
    this.#words.fill(turn);
    if (!busy) this.scroll();
  }
}
