import { h, icon } from "./dom.js";
import { directionOf } from "./languages.js";
import { survey } from "./asides.js";
import { link, prose, safeUrl } from "./text.js";

/**
 * What the shopper wrote, with pictures of the photos sent along: `state` is "sending", "failed", or nothing once the
 * store has it.
 */
export function shopperTurn(text, pictures, again) {
  const note = h("p", { class: "note" });
  const turn = h(
    "div",
    { class: "turn shopper" },
    h("span", { class: "hidden", word: "widget-you" }),
    pictures.length > 0 && h("div", { class: "photos" }, ...pictures),
    text && h("p", { class: "bubble", dir: "auto" }, text),
    note,
  );
  turn.mark = (state) => {
    turn.dataset.state = state;
    note.replaceChildren();
    if (state === "sending") note.append(icon("clock"));
    if (state === "failed") {
      const retry = h("button", { type: "button", class: "link", word: "widget-retry", onclick: again });
      note.append(h("span", { word: "widget-not-sent" }), " ", retry);
    }
  };
  return turn;
}

/** A reply: notice, text, cards, sources, thumbs and quick replies. `tap(button)`, `rate(helpful)` and `survey(…)` are called back. */
export function botTurn(reply, helpful, { tap, rate, survey: answer }) {
  const { language } = reply;
  const spoken = { lang: language, dir: directionOf(language) };
  const textLanguage = reply.text_language || language;
  const cards = reply.cards || [];
  const { speaker } = reply;
  const who = speaker ? h("p", { class: "speaker", dir: "auto" }, speaker) : h("span", { class: "hidden", word: "widget-bot" });
  const turn = h("div", { class: speaker ? "turn bot person" : "turn bot" }, who);
  if (reply.notice) turn.append(h("p", { class: "notice", ...spoken }, reply.notice));
  if (reply.text) {
    const direction = reply.direction || directionOf(textLanguage);
    turn.append(h("p", { class: "bubble", lang: textLanguage, dir: direction }, ...prose(reply.text)));
  }
  if (cards.length) turn.append(h("ul", { class: "cards", ...spoken }, ...cards.map(card)));
  const foot = h("div", { class: "foot" }, ...(reply.sources || []).map((item) => source(item, textLanguage)));
  if (reply.ratable) foot.append(thumbs(helpful, rate));
  if (foot.childNodes.length) turn.append(foot);
  const buttons = (reply.buttons || []).map((item) => quick(item, tap));
  if (reply.survey) turn.append(survey(reply.survey, answer));
  if (buttons.length) turn.append(h("div", { class: "quick", ...spoken }, ...buttons));
  return turn;
}

function card(item) {
  const image = item.image && safeUrl(item.image);
  const picture = image && h("img", { src: image, alt: "", loading: "lazy", width: 160, height: 160 });
  picture?.addEventListener("error", () => picture.remove());
  const lines = [
    h("strong", { dir: "auto" }, item.title),
    item.subtitle && h("span", { class: "soft", dir: "auto" }, item.subtitle),
    item.price && h("span", { class: "price", dir: "ltr" }, item.price),
    item.url && h("span", { class: "more", word: "widget-view-product" }),
  ];
  return h("li", {}, link(item.url, { class: "card" }, picture, h("span", { class: "lines" }, ...lines)));
}

/** Where an answer stands: its title, and on demand the place in the store's files. */
function source(item, language) {
  const market = item.market && h("span", { class: "market" }, item.market);
  const text = { lang: language, dir: "auto" };
  return h(
    "details",
    { class: "source" },
    h("summary", {}, icon("page"), h("span", text, item.title), market),
    h(
      "p",
      {},
      h("span", { word: "widget-powered" }),
      h("span", { class: "place", dir: "ltr" }, item.file),
      item.heading && item.heading !== item.title && h("span", text, item.heading),
    ),
  );
}

function thumbs(helpful, rate) {
  const thanks = h("span", { class: "soft" });
  const button = (value, name, label) =>
    h("button", { type: "button", class: "thumb", label, "aria-pressed": String(helpful === value), onclick }, icon(name));
  const up = button(true, "up", "widget-helpful");
  const down = button(false, "down", "widget-not-helpful");
  const group = h("div", { class: "thumbs" }, up, down, thanks);
  function onclick({ currentTarget }) {
    for (const each of [up, down]) each.setAttribute("aria-pressed", String(each === currentTarget));
    thanks.dataset.word = "widget-feedback-thanks";
    rate(currentTarget === up, group);
  }
  return group;
}

function quick(item, tap) {
  return h("button", { type: "button", dir: "auto", onclick: () => tap(item) }, item.title);
}
