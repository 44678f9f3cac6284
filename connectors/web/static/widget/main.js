import { ParleyChat } from "./element.js";
import { beginVisit } from "./visits.js";

/** Attributes of the script tag that the element takes over: `data-product="…"` becomes `product="…"`. */
const PASSED_ON = ["product", "country", "language", "theme", "position", "store", "server", "stand-in", "identity"];

const script = document.currentScript || document.querySelector('script[src*="/widget.js"]');

function start() {
  let element = document.querySelector("parley-chat");
  if (!element) {
    element = document.createElement("parley-chat");
    document.body.append(element);
  }
  return element;
}

function prepare(element) {
  for (const name of PASSED_ON) {
    const value = script?.getAttribute(`data-${name}`);
    if (value && !element.hasAttribute(name)) element.setAttribute(name, value);
  }
  if (script?.dataset.accent) element.style.setProperty("--parley-accent", script.dataset.accent);
}

function show() {
  prepare(start());
  if (!customElements.get("parley-chat")) customElements.define("parley-chat", ParleyChat);
}

function ready() {
  if (script?.src) ParleyChat.server = new URL(".", script.src).href;
  const visit = beginVisit(script?.dataset.server || ParleyChat.server, script, show);
  const element = () => document.querySelector("parley-chat"); // a shop may put in another one later
  window.parley = {
    // nothing happens for visitors who are held out
    open: () => element()?.open?.(),
    close: () => element()?.close?.(),
    setContext: (context) => element()?.setContext?.(context),
    ...visit,
  };
  document.dispatchEvent(new CustomEvent("parley:loaded"));
}

if (document.body) ready();
else document.addEventListener("DOMContentLoaded", ready);
