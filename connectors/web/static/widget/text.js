import { h } from "./dom.js";

/** `[words](address)`, or a bare web address up to what cannot be its end. */
const LINK = /\[([^\]\n]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)|(https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]}،。、！？؟])/g;

/** The address if it is one to follow (http, https, mailto, relative to the page), else null. */
export function safeUrl(address) {
  try {
    const url = new URL(address, document.baseURI);
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

/** Plain text with links as nodes; line breaks are kept by the style sheet. */
export function prose(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, words, address, bare] = match;
    nodes.push(text.slice(end, match.index), link(address || bare, {}, words || bare));
    end = match.index + whole.length;
  }
  return [...nodes, text.slice(end)];
}
