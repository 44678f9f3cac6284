import { h, icon } from "./dom.js";
import { mailLine } from "./asides.js";
import { LANGUAGES } from "./languages.js";

/**
 * The parts of the chat window by name. What happens in it goes to `on.send(text)`, `on.language(tag)`,
 * `on.again()` (a new conversation), `on.mail(address)`, `on.typing(whether)`, `on.open()`, `on.close()` and
 * `on.photos(files)`.
 */
export function buildPanel(on) {
  const options = Object.entries(LANGUAGES).map(([tag, name]) => h("option", { value: tag, lang: tag }, name));
  const select = h("select", { label: "widget-language", onchange: () => on.language(select.value) }, ...options);
  const badge = h("span", { class: "badge", hidden: true });
  const launcher = h(
    "button",
    { type: "button", class: "launcher", label: "widget-open", "aria-haspopup": "dialog", onclick: on.open },
    icon("chat"),
    badge,
  );
  const title = h("h2", { id: "title" });
  const again = h("button", { type: "button", label: "widget-new-conversation", onclick: on.again }, icon("again"));
  const mail = mailLine(on.mail);
  const post = h(
    "button",
    { type: "button", label: "widget-people-mail", "aria-expanded": "false", hidden: true, onclick: () => mail.toggle() },
    icon("mail"),
  );
  new MutationObserver(() => post.setAttribute("aria-expanded", String(!mail.hidden))).observe(mail, { attributes: true });
  const close = h("button", { type: "button", label: "widget-close", onclick: on.close }, icon("close"));
  const head = h("div", { class: "head" }, title, h("span", { class: "language" }, icon("globe"), select), post, again, close);
  const log = h("div", { class: "log", role: "log", "aria-live": "polite", label: "widget-messages" });
  const typing = h("div", { class: "typing", role: "status" });
  const scroller = h("div", { class: "scroller", tabindex: "0" }, log, typing);
  const banner = h("p", { class: "banner", role: "status" });
  const hint = "widget-placeholder";
  const text = h("textarea", { rows: "1", label: hint, hint, enterkeyhint: "send" });
  const send = h("button", { type: "submit", class: "send", label: "widget-send" }, icon("send"));
  const tray = h("ul", { class: "tray", label: "widget-photo", hidden: true });
  const file = h("input", { type: "file", accept: "image/*", multiple: true, hidden: true, onchange });
  const add = h("button", { type: "button", class: "add", label: "widget-photo-add", hidden: true, onclick: () => file.click() }, icon("photo"));
  const form = h("form", { onsubmit }, tray, file, add, text, send);
  const panel = h(
    "section",
    { class: "panel", role: "dialog", "aria-labelledby": "title", tabindex: "-1", hidden: true },
    head, mail, scroller, banner, form,
  );
  const shell = h("div", { class: "shell" }, launcher, panel);

  function onsubmit(event) {
    event.preventDefault();
    on.send(text.value);
  }
  function onchange() {
    on.photos([...file.files]);
    file.value = ""; // the same file may be chosen again
  }
  /** Files of a paste or a drop; words in it stay the field's own business. */
  function take(event, data) {
    if (!data?.files.length || add.hidden) return;
    event.preventDefault();
    on.photos([...data.files]);
  }
  panel.addEventListener("paste", (event) => take(event, event.clipboardData));
  panel.addEventListener("drop", (event) => take(event, event.dataTransfer));
  panel.addEventListener("dragover", (event) => add.hidden || event.preventDefault());
  // with "auto", an empty field would point its placeholder to the right in every language
  text.addEventListener("input", () => text.setAttribute("dir", text.value ? "auto" : panel.dir));
  text.addEventListener("input", () => on.typing(Boolean(text.value.trim())));
  text.addEventListener("keydown", (event) => {
    // while an input method composes a word (Chinese, Japanese, …), Enter only ends the composing
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    onsubmit(event);
  });
  panel.addEventListener("keydown", (event) => event.key === "Escape" && !event.isComposing && on.close());
  // an on-screen keyboard covers the layout's lower part; the visual viewport knows what is left
  window.visualViewport?.addEventListener("resize", () => {
    const { height, scale } = window.visualViewport;
    if (scale === 1) panel.style.setProperty("--height", `${height}px`);
  });
  return { shell, launcher, badge, panel, title, select, log, typing, banner, text, post, tray, add };
}

/** Puts the words of now everywhere; `store` is the store's name, where it is known yet. */
export function speak({ shell, panel, launcher, select, title, text }, words, store) {
  for (const part of [panel, launcher]) part.lang = words.language;
  panel.dir = words.direction;
  if (!text.value) text.dir = panel.dir;
  title.textContent = words.say(store ? "widget-title" : "widget-bot", { store });
  select.value = words.language;
  words.fill(shell);
}

/** Shows on the launcher how many replies came while the window was closed. */
export function showUnread({ shell, launcher, badge }, unread, words) {
  badge.hidden = !unread;
  badge.textContent = unread;
  launcher.dataset.label = unread ? "widget-new-message" : "widget-open";
  words.fill(shell);
}

const TYPING_AT_MOST = 30_000;
let typingEnds = 0;

/** Shows the three dots for a while, with their words for screen readers, or hides them. */
export function showTyping(typing, on, words, name) {
  clearTimeout(typingEnds);
  if (on) typingEnds = setTimeout(() => showTyping(typing, false), TYPING_AT_MOST);
  if (on === typing.hasChildNodes()) return;
  const dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
  const said = on && words.say(name ? "widget-person-typing" : "widget-typing", { name });
  if (on) typing.append(dots, h("span", { class: name ? "soft" : "hidden" }, said));
  else typing.replaceChildren();
}
