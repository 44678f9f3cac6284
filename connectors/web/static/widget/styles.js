const DARK = `
  color-scheme: dark;
  --surface: #161a19; --raised: #232a28; --ink: #edf2f0; --soft: #a8b4af; --line: #3a4441;
  --fill: var(--parley-accent, #1b6b57); --accent: color-mix(in srgb, var(--fill) 45%, #fff);
  --shadow: 0 16px 48px #000a, 0 2px 8px #0008;`;

/** The widget's looks. Sides are logical, so that right-to-left needs no rules of its own. */
export const STYLES = `
:host {
  all: initial; color-scheme: light;
  --surface: #fff; --raised: #f2f4f1; --ink: #18211e; --soft: #56625d; --line: #dce2de; --bad: #b3261e;
  --fill: var(--parley-accent, #14594a); --on-fill: var(--parley-on-accent, #fff);
  --accent: var(--fill); --shadow: 0 16px 48px #0b1f1a2e, 0 2px 8px #0b1f1a1f;
  font: 15px/1.5 var(--parley-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
}
@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) {${DARK} --bad: #ff9d94; } }
:host([theme="dark"]) {${DARK} --bad: #ff9d94; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button, select, textarea, input { font: inherit; color: inherit; border: 0; background: none; }
button, select, summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.icon {
  inline-size: 1.35em; block-size: 1.35em; flex: none; fill: none; stroke: currentColor;
  stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round;
}
.soft { color: var(--soft); }

.shell {
  position: fixed; z-index: 2147483000; inset-block-end: max(20px, env(safe-area-inset-bottom));
  inset-inline-end: max(20px, env(safe-area-inset-right));
}
:host([position="start"]) .shell { inset-inline: max(20px, env(safe-area-inset-left)) auto; }
.launcher {
  display: grid; place-items: center; position: relative; inline-size: 60px; block-size: 60px; border-radius: 50%;
  background: var(--fill); color: var(--on-fill); box-shadow: var(--shadow); transition: transform .15s;
}
.launcher .icon { inline-size: 28px; block-size: 28px; }
.launcher:hover { transform: scale(1.05); }
.launcher:focus-visible { outline-offset: 4px; }
.badge {
  position: absolute; inset-block-start: -2px; inset-inline-end: -2px; min-inline-size: 22px; padding-inline: 6px;
  border-radius: 11px; background: #b3261e; color: #fff; font-size: 13px; line-height: 22px; text-align: center;
}

.panel {
  display: flex; flex-direction: column; inline-size: min(400px, calc(100vw - 40px));
  block-size: min(720px, calc(100dvh - 40px)); overflow: hidden; border: 1px solid var(--line); border-radius: 18px;
  background: var(--surface); color: var(--ink); box-shadow: var(--shadow); animation: rise .2s ease-out;
}
.panel:focus { outline: none; }
@keyframes rise { from { opacity: 0; transform: translateY(12px); } }
.head {
  display: flex; align-items: center; gap: 2px; padding: 10px 8px; padding-inline-start: 16px;
  background: var(--fill); color: var(--on-fill);
}
.head h2 { flex: 1; min-inline-size: 0; font-size: 16px; font-weight: 600; line-height: 1.3; overflow-wrap: anywhere; }
.head :focus-visible { outline-color: currentColor; outline-offset: -3px; }
.head button, .language {
  display: flex; align-items: center; justify-content: center; min-inline-size: 40px; block-size: 40px; border-radius: 10px;
}
.head button:hover, .language:hover { background: #ffffff26; }
.language { position: relative; }
.language .icon { position: absolute; inset-inline-start: 9px; pointer-events: none; }
.language select {
  appearance: none; block-size: 40px; max-inline-size: 124px; padding-inline: 37px 10px; border-radius: 10px; field-sizing: content;
  font-size: 14px; text-overflow: ellipsis;
}
option { background: var(--surface); color: var(--ink); }

.scroller {
  flex: 1; display: flex; flex-direction: column; overflow-y: auto; overscroll-behavior: contain;
  scrollbar-width: thin; scrollbar-color: var(--line) transparent;
}
.scroller:focus-visible { outline-offset: -2px; border-radius: 4px; }
.log { flex: 1 0 auto; display: flex; flex-direction: column; gap: 14px; padding: 16px; }
.log::before { content: ""; margin-block-start: auto; }
.turn { display: flex; flex-direction: column; align-items: flex-start; gap: 6px; max-inline-size: 100%; }
.turn.fresh { animation: rise .18s ease-out; }
.turn.shopper { align-items: flex-end; }
.bubble { max-inline-size: 88%; padding: 9px 14px; border-radius: 16px; white-space: pre-wrap; overflow-wrap: anywhere; }
.bot .bubble { background: var(--raised); border-end-start-radius: 5px; }
.bot .bubble[dir="rtl"] { text-align: right; }
.bot .bubble[dir="ltr"] { text-align: left; }
.bubble a { color: var(--accent); text-underline-offset: 2px; }
.shopper .bubble { background: var(--fill); color: var(--on-fill); border-end-end-radius: 5px; }
.shopper[data-state] .bubble { opacity: .92; }
.note { display: flex; align-items: center; gap: 6px; min-block-size: 0; font-size: 13px; color: var(--soft); }
.note:empty { display: none; }
[data-state="failed"] .note { color: var(--bad); }
.link { padding: 0; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; }
.notice, .speaker { font-size: 13px; color: var(--soft); padding-inline: 4px; }
.person .bubble { background: none; border: 1px solid var(--accent); }

.quick { display: flex; flex-wrap: wrap; gap: 8px; padding-block-start: 2px; }
.quick button {
  padding: 7px 14px; border: 1px solid var(--accent); border-radius: 20px; color: var(--accent); text-align: start;
  line-height: 1.35; overflow-wrap: anywhere;
}
.quick button:hover { background: var(--fill); border-color: var(--fill); color: var(--on-fill); }
.cards { display: flex; gap: 10px; max-inline-size: calc(100% + 32px); margin-inline: -16px; padding: 2px 16px 4px;
  overflow-x: auto; list-style: none; scrollbar-width: thin; scrollbar-color: var(--line) transparent; scroll-snap-type: x proximity; }
.cards li { flex: none; inline-size: 168px; display: flex; scroll-snap-align: center; }
.card {
  display: flex; flex-direction: column; inline-size: 100%; overflow: hidden; border: 1px solid var(--line);
  border-radius: 14px; background: var(--surface); color: inherit; text-decoration: none;
}
a.card:hover { border-color: var(--accent); }
.card img { display: block; inline-size: 100%; block-size: auto; aspect-ratio: 1; object-fit: cover; background: var(--raised); }
.lines { display: flex; flex-direction: column; gap: 2px; padding: 10px 12px 12px; flex: 1; font-size: 14px; line-height: 1.35; }
.lines strong { font-weight: 600; }
.lines .soft { font-size: 13px; }
.price { align-self: flex-start; font-variant-numeric: tabular-nums; }
.more { margin-block-start: auto; padding-block-start: 6px; color: var(--accent); font-weight: 600; }

.foot { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 4px 8px; max-inline-size: 100%; font-size: 13px; color: var(--soft); }
.source { max-inline-size: 100%; }
.source[open] { flex-basis: 100%; }
.source summary { display: inline-flex; align-items: center; gap: 6px; padding: 4px; list-style: none; border-radius: 6px; overflow-wrap: anywhere; }
.source summary::-webkit-details-marker { display: none; }
.source summary:hover span:not(.market) { color: var(--ink); text-decoration: underline; text-underline-offset: 2px; }
.source p { display: flex; flex-direction: column; align-items: flex-start; margin: 2px 4px 4px; padding-inline-start: 10px; border-inline-start: 2px solid var(--line); }
.place { font-family: ui-monospace, monospace; font-size: 12px; overflow-wrap: anywhere; }
.source summary .market { flex: none; white-space: nowrap; padding-inline: 6px; border: 1px solid var(--line); border-radius: 6px; font-size: 11px; line-height: 18px; }
.thumbs { display: flex; align-items: center; gap: 2px; }
.thumb { display: grid; place-items: center; inline-size: 30px; block-size: 30px; border-radius: 8px; }
.thumb .icon { inline-size: 17px; block-size: 17px; }
.thumb:hover, .thumb[aria-pressed="true"] { background: var(--raised); color: var(--accent); }
.thumb[aria-pressed="true"] .icon { fill: color-mix(in srgb, currentColor 25%, transparent); }

.aside { display: flex; flex-direction: column; gap: 8px; inline-size: 100%; padding: 12px 14px; border: 1px solid var(--line); border-radius: 14px; font-size: 14px; }
.aside fieldset { border: 0; padding: 0; }
.aside legend { padding: 0; font-weight: 600; }
.scores, .ends { display: flex; justify-content: space-between; gap: 6px; }
.scores { padding-block: 8px 2px; }
.score { display: grid; place-items: center; gap: 2px; min-inline-size: 40px; padding: 6px; border: 1px solid var(--line); border-radius: 10px; cursor: pointer; }
.score:has(:checked) { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.score input { accent-color: var(--fill); }
.ends { font-size: 13px; }
.aside input[type="text"], .mail input { inline-size: 100%; padding: 8px 10px; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); color: inherit; font: inherit; }
.plain { align-self: flex-end; padding: 7px 14px; border-radius: 10px; background: var(--fill); color: var(--on-fill); }
.mail { display: flex; gap: 8px; padding: 10px 12px; border-block-end: 1px solid var(--line); }

.greeting { display: flex; flex-direction: column; align-items: center; gap: 10px; margin-block: auto; padding: 16px; text-align: center; color: var(--soft); }
.greeting .icon { inline-size: 40px; block-size: 40px; stroke-width: 1.3; color: var(--accent); }
.greeting strong { color: var(--ink); font-size: 17px; font-weight: 600; white-space: pre-wrap; }
.typing { padding: 0 16px; }
.typing:not(:empty) { padding-block-end: 16px; }
.dots { display: inline-flex; padding: 12px 14px; border-radius: 16px; border-end-start-radius: 5px; background: var(--raised); gap: 4px; }
.dots i { inline-size: 7px; block-size: 7px; border-radius: 50%; background: var(--soft); animation: blink 1.2s infinite both; }
.dots i:nth-child(2) { animation-delay: .2s; }
.dots i:nth-child(3) { animation-delay: .4s; }
@keyframes blink { 0%, 60%, 100% { opacity: .25; } 30% { opacity: 1; } }
.banner { padding: 8px 16px; background: var(--raised); font-size: 13px; border-block-start: 1px solid var(--line); }
.banner:empty { display: none; }
form { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px; padding: 10px 12px; border-block-start: 1px solid var(--line); }
textarea {
  flex: 1; min-inline-size: 0; max-block-size: 132px; padding: 9px 12px; resize: none; field-sizing: content;
  border: 1px solid var(--soft); border-radius: 14px; line-height: 1.4; font-size: 16px; background: var(--surface);
}
textarea::placeholder { color: var(--soft); opacity: 1; }
textarea:focus-visible { outline-offset: 0; }
.send { display: grid; place-items: center; flex: none; inline-size: 42px; block-size: 42px; border-radius: 50%; background: var(--fill); color: var(--on-fill); }
.add { display: grid; place-items: center; flex: none; inline-size: 36px; block-size: 42px; margin-inline-start: -6px; border-radius: 10px; color: var(--soft); }
.add:hover { color: var(--accent); background: var(--raised); }
.photos, .tray { display: flex; flex-wrap: wrap; gap: 8px; padding: 0; list-style: none; }
.photos { justify-content: flex-end; max-inline-size: 88%; }
.tray { flex-basis: 100%; }
.photo { display: block; inline-size: 132px; block-size: 132px; border-radius: 12px; object-fit: cover; background: var(--raised); }
.tray li { position: relative; }
.tray .photo { inline-size: 72px; block-size: 72px; }
.tray progress { position: absolute; inset-inline: 6px; inset-block-end: 6px; inline-size: 60px; block-size: 6px; accent-color: var(--accent); }
.tray button {
  display: grid; place-items: center; position: absolute; inset-block-start: -6px; inset-inline-end: -6px; inline-size: 26px; block-size: 26px;
  padding: 0; border-radius: 50%; background: var(--ink); color: var(--surface);
}
.tray button .icon { inline-size: 14px; block-size: 14px; }
[dir="rtl"] .send .icon { transform: scaleX(-1); }

@media (max-width: 480px) {
  .shell.open { inset: 0; }
  .panel { inline-size: 100%; block-size: var(--height, 100dvh); border: 0; border-radius: 0; }
  .head { padding-block-start: max(10px, env(safe-area-inset-top)); }
  form { padding-block-end: max(10px, env(safe-area-inset-bottom)); }
}
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .launcher, .send, .bubble { border: 1px solid; } }
`;

/** Puts the styles into the shadow root without a style attribute or element that a CSP would have to allow. */
export function applyStyles(root) {
  if ("adoptedStyleSheets" in root && "replaceSync" in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = document.createElement("style");
    style.textContent = STYLES;
    root.append(style);
  }
}
