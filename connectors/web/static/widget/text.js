import { h } from "./dom.js";

/** `[words](address)`, or a bare web address. */
const LINK = /\[([^\]\n]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)|(https?:\/\/[^\s<>"'`]{1,2000})/g;
const SENTENCE_END = /[.,;:!?\]}،。、！？؟]$/;

let original = null;

/** From now on, links to the store's address lead to the same place on this page's site, which stands in for it. */
export function standInFor(address) {
  const url = address && safeUrl(address);
  original = url ? new URL(url).origin : null;
}

/** The address if it is one to follow (http, https, mailto, relative to the page), else null. */
export function safeUrl(address) {
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin === original) return location.origin + url.pathname + url.search + url.hash;
    return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A link, or just its content where the address is not one to follow. */
export function link(address, properties, ...children) {
  const href = address && safeUrl(address);
  if (!href) return h("span", properties, ...children);
  const elsewhere = new URL(href).origin !== location.origin && href.startsWith("http");
  return h("a", { ...properties, href, ...(elsewhere && { target: "_blank", rel: "noopener noreferrer" }) }, ...children);
}

/** A bare address without the punctuation of the sentence around it. */
function trimmed(address) {
  const unopened = () => address.endsWith(")") && address.split(")").length > address.split("(").length;
  while (SENTENCE_END.test(address) || unopened()) address = address.slice(0, -1);
  return address;
}

/** Plain text with links as nodes; line breaks are kept by the style sheet. */
export function prose(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, words, address] = match;
    const shown = words ? whole : trimmed(whole);
    nodes.push(text.slice(end, match.index), link(address || shown, {}, words || shown));
    end = match.index + shown.length;
  }
  return [...nodes, text.slice(end)];
}
