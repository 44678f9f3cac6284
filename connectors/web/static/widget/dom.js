/**
 * An element with properties and children. `word`, `label` and `hint` name a message of the catalogue that
 * becomes its text, its accessible name or its placeholder, now and at every change of language.
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "word" || name === "label" || name === "hint") element.dataset[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  // strings become text nodes: nothing that came over the wire is ever read as HTML
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";
const PATHS = {
  chat: "M4 5.5h16a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-8.5L7 21.5v-4H4A1.5 1.5 0 0 1 2.5 16V7A1.5 1.5 0 0 1 4 5.5zM7.5 10h9M7.5 13.5h5.5",
  close: "M6 6l12 12M18 6L6 18",
  send: "M4 12h14M12.5 5.5L19 12l-6.5 6.5",
  again: "M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4v4h4",
  globe: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18",
  mail: "M3 6h18v12H3zM3 7l9 6.5L21 7",
  up: "M7 11v9H4v-9zM7 11l4-8c1.7 0 2.5 1.2 2.2 2.7L12.6 9H19a1.5 1.5 0 0 1 1.5 1.8l-1.5 7.7a2 2 0 0 1-2 1.5H7",
  down: "M7 13V4H4v9zM7 13l4 8c1.7 0 2.5-1.2 2.2-2.7l-.6-3.3H19a1.5 1.5 0 0 0 1.5-1.8L19 5.5A2 2 0 0 0 17 4H7",
  page: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  photo: "M4 5.5h16v13H4zM4 16l5-5 4 4 2.5-2.5L20 16M15.5 9.5h.01",
  clock: "M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16zM12 8v4l2.5 2",
};

/** A drawn sign. It is decoration: the control around it carries the name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A random id, also on pages without https, where `crypto.randomUUID` is not there. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
