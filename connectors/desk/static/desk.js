// What the desk's pages can do better than a page alone: stay up to date, send without loading anew, show who types.
// Everything here only asks the server for the same pages and puts their parts in place; without it all acts work.
"use strict";

const AUTOMATIC = { "X-Desk-Automatic": "1" };
const POLL = 10_000;
const TYPING_AGAIN = 3_000;
const TYPING_ENDS = 6_000;
const ENDED = 4401;
const title = document.title;
const handoff = Number(document.body.dataset.handoff) || null;

// --- times in the reader's own time zone

function tellTimes(root) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  for (const time of root.querySelectorAll("time[data-local]")) time.textContent = format.format(new Date(time.dateTime));
}

// --- parts of the page, brought up to date

function part(name, root = document) {
  return root.querySelector(`[data-live="${name}"]`);
}

function scrollDown() {
  const turns = part("turns");
  if (turns) turns.scrollTop = turns.scrollHeight;
}

/** New turns are added below, so that a screen reader reads these alone. */
function addTurns(fresh) {
  const turns = part("turns");
  if (!turns || !fresh || new URLSearchParams(location.search).has("before")) return;
  const atEnd = turns.scrollHeight - turns.scrollTop - turns.clientHeight < 80;
  const list = turns.querySelector("ol");
  for (const turn of fresh.querySelectorAll("[data-seq]")) {
    if (!list.querySelector(`[data-seq="${turn.dataset.seq}"]`)) list.append(document.adoptNode(turn.cloneNode(true)));
  }
  tellTimes(turns);
  if (atEnd) scrollDown();
}

const sent = new Map(); // part → how it came from the server last

/** Puts `fresh` in the place of what is shown, the focus and what was typed kept. */
function replace(shown, fresh) {
  if (!shown || !fresh) return;
  const same = shown.dataset.version === undefined ? sent.get(shown.dataset.live) === fresh.innerHTML : shown.dataset.version === fresh.dataset.version;
  if (same) return;
  sent.set(shown.dataset.live, fresh.innerHTML);
  const focused = shown.contains(document.activeElement) ? document.activeElement : null;
  const typed = shown.querySelector("textarea")?.value;
  const made = document.adoptNode(fresh.cloneNode(true));
  shown.replaceWith(made);
  const field = made.querySelector("textarea");
  if (field && typed) field.value = typed;
  if (focused) {
    const again = focused.id ? document.getElementById(focused.id) : focused.dataset?.handoff && made.querySelector(`[data-handoff="${focused.dataset.handoff}"]`);
    again?.focus();
  }
  tellTimes(made);
  ready(made);
}

/** Rows of the queue whose shopper has written since their conversation was last open here. */
const news = new Set(JSON.parse(sessionStorage.getItem("desk:news") || "[]"));
function tell() {
  news.delete(handoff);
  sessionStorage.setItem("desk:news", JSON.stringify([...news]));
  const queue = part("queue");
  if (!queue) return;
  for (const row of queue.querySelectorAll("[data-handoff]")) {
    const is = news.has(Number(row.dataset.handoff));
    if (is === (row.querySelector(".news") !== null)) continue;
    row.querySelector(".news")?.remove();
    if (!is) continue;
    const dot = document.createElement("span");
    dot.className = "news";
    dot.append(Object.assign(document.createElement("span"), { className: "hidden", textContent: queue.dataset.news }));
    row.querySelector("strong").append(" ", dot);
  }
  const waiting = Number(queue.dataset.waiting);
  document.title = waiting ? `(${waiting}) ${title}` : title;
}

function show(page) {
  if (page.querySelector('input[type="password"]')) return location.reload(); // signed out meanwhile
  for (const name of ["queue", "facts", "summary", "reply", "notes"]) replace(part(name), part(name, page));
  addTurns(part("turns", page));
  tell();
}

async function fetched(address, options = {}) {
  const answer = await fetch(address, { credentials: "same-origin", ...options });
  return { answer, page: new DOMParser().parseFromString(await answer.text(), "text/html") };
}

let asked = 0;
async function refresh() {
  const mine = ++asked;
  try {
    const { answer, page } = await fetched(location.href, { headers: AUTOMATIC });
    if (answer.status === 401) return location.reload();
    if (answer.ok && mine === asked) show(page);
  } catch {
    // no network: the socket's end says so on the page
  }
}

let soon = 0;
function refreshSoon() {
  clearTimeout(soon);
  soon = setTimeout(refresh, 150);
}

// --- the live connection, and asking now and then where there is none

let socket = null;
let tries = 0;
let polling = 0;

function connect() {
  const address = new URL("/desk/live", location.href);
  address.protocol = address.protocol.replace("http", "ws");
  socket = new WebSocket(address);
  socket.onopen = () => {
    tries = 0;
    away(false);
    refreshSoon();
  };
  socket.onmessage = ({ data }) => hear(JSON.parse(data));
  socket.onclose = ({ code }) => {
    if (code === ENDED) return location.reload();
    away(true);
    setTimeout(connect, Math.min(30_000, 500 * 2 ** tries++) * (0.5 + Math.random() / 2));
  };
}

function away(is) {
  const told = document.querySelector("[data-away]");
  if (told) told.hidden = !is;
  if (is && polling) return; // each try to connect that fails says so again
  clearInterval(polling);
  polling = is ? setInterval(() => document.hidden || refresh(), POLL) : 0;
}

function hear(frame) {
  if (frame.type === "changed") {
    if (frame.kind === "message") {
      if (frame.handoff === handoff) shopperTypes(false);
      else news.add(frame.handoff);
    }
    refreshSoon();
  }
  if (frame.type === "typing" && frame.handoff === handoff) shopperTypes(frame.on);
}

let typingEnds = 0;
function shopperTypes(on) {
  const line = document.querySelector("[data-typing]");
  if (!line) return;
  clearTimeout(typingEnds);
  line.textContent = on ? line.dataset.words : "";
  if (on) typingEnds = setTimeout(() => shopperTypes(false), TYPING_ENDS * 2);
}

// --- the agent's own typing

let toldTyping = 0;
let stops = 0;
function agentTypes(on) {
  clearTimeout(stops);
  if (on) stops = setTimeout(() => agentTypes(false), TYPING_ENDS);
  if (on ? Date.now() - toldTyping < TYPING_AGAIN : !toldTyping) return;
  toldTyping = on ? Date.now() : 0;
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ type: "typing", handoff, on }));
}

// --- answering

async function send(form) {
  const field = form.querySelector("textarea");
  const button = form.querySelector("button");
  if (!field.value.trim() || button.disabled) return;
  button.disabled = true;
  try {
    const { answer, page } = await fetched(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (answer.ok) {
      field.value = "";
      agentTypes(false);
      const id = form.elements.client_id;
      id.value = part("reply", page)?.querySelector('[name="client_id"]')?.value ?? id.value;
    }
    replace(part("told"), part("told", page));
    show(page);
    scrollDown();
  } catch {
    away(true); // the words stay in the field, and their id: sent once more, they arrive once
  } finally {
    button.disabled = false;
    document.getElementById("answer")?.focus();
  }
}

function insert(text) {
  const field = document.getElementById("answer");
  if (!field) return;
  field.value = field.value.trim() ? `${field.value.trimEnd()}\n${text}` : text;
  field.focus();
}

/** Gives the parts below `root` what they can do with a script. */
function ready(root) {
  for (const button of root.querySelectorAll("[data-insert-draft]")) button.hidden = false;
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches("[data-say]")) {
    event.preventDefault();
    send(form);
  } else if (form.matches("[data-search]")) {
    event.preventDefault();
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form));
    fetched(address).then(({ answer, page }) => answer.ok && replace(part("found"), part("found", page)), () => away(true));
  }
});
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-insert]");
  if (link) {
    event.preventDefault();
    insert(link.closest(".canned").querySelector(".bubble").textContent);
  }
  if (event.target.closest?.("[data-insert-draft]")) insert(document.querySelector("[data-draft]").textContent);
});
document.addEventListener("input", (event) => {
  if (event.target.id === "answer" && handoff) agentTypes(Boolean(event.target.value.trim()));
});
document.addEventListener("keydown", (event) => {
  // Enter makes a new line, as in a letter; with Ctrl or ⌘ it sends
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.id === "answer") event.target.form.requestSubmit();
});
document.addEventListener("visibilitychange", () => document.hidden || !document.body.dataset.room || refreshSoon());

tellTimes(document);
ready(document);
scrollDown();
if (document.body.dataset.room === "inbox") {
  tell();
  connect();
}
