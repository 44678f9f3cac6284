import { h } from "./dom.js";

const SCORES = [1, 2, 3, 4, 5];

/** The question how well a person helped: five radio buttons and a comment. It goes to `send(score, comment, thank)`. */
export function survey(number, send) {
  const name = `survey-${number}`;
  const radios = SCORES.map((score) => h("input", { type: "radio", name, value: score, id: `${name}-${score}`, required: true }));
  const choices = radios.map((radio) => h("label", { for: radio.id, class: "score" }, radio, h("span", {}, radio.value)));
  const low = h("span", { class: "soft", id: `${name}-low`, word: "widget-people-low" });
  const high = h("span", { class: "soft", id: `${name}-high`, word: "widget-people-high" });
  radios[0].setAttribute("aria-describedby", low.id);
  radios.at(-1).setAttribute("aria-describedby", high.id);
  const comment = h("input", { type: "text", maxlength: "1000", dir: "auto", id: `${name}-comment` });
  const form = h(
    "form",
    { class: "aside", onsubmit },
    h(
      "fieldset",
      {},
      h("legend", { word: "widget-people-rate" }),
      h("div", { class: "scores" }, ...choices),
      h("div", { class: "ends" }, low, high),
    ),
    h("label", { for: comment.id, word: "widget-people-comment" }),
    comment,
    h("button", { type: "submit", class: "plain", word: "widget-send" }),
  );
  function onsubmit(event) {
    event.preventDefault();
    const chosen = radios.find((radio) => radio.checked);
    if (chosen) send(Number(chosen.value), comment.value, thank);
  }
  /** Once the store has it; whoever was in the form stays where they were. */
  function thank(words) {
    const thanks = h("p", { class: "soft", role: "status", tabindex: "-1", word: "widget-feedback-thanks" });
    const inside = form.contains(form.getRootNode().activeElement);
    const turn = form.parentElement;
    form.replaceWith(thanks);
    words.fill(turn);
    if (inside) thanks.focus();
  }
  return form;
}

/** The line that asks where to send the conversation; hidden until it is wanted. `send(address)` says whether it went out. */
export function mailLine(send) {
  const address = h("input", { type: "email", required: true, autocomplete: "email", dir: "ltr", label: "widget-people-email", hint: "widget-people-email" });
  const line = h(
    "form",
    { class: "mail", hidden: true, onsubmit },
    address,
    h("button", { type: "submit", class: "plain", word: "widget-send" }),
  );
  function onsubmit(event) {
    event.preventDefault();
    if (!send(address.value.trim())) return;
    address.value = "";
    line.toggle(false);
  }
  line.toggle = (shown = line.hidden) => {
    line.hidden = !shown;
    if (shown) address.focus();
    return shown;
  };
  return line;
}
