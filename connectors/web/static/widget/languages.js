/** The served languages by their own names, in the order of the switcher. */
export const LANGUAGES = {
  en: "English", ar: "العربية", bg: "Български", bn: "বাংলা", cs: "Čeština", da: "Dansk", de: "Deutsch",
  el: "Ελληνικά", es: "Español", fa: "فارسی", fi: "Suomi", fil: "Filipino", fr: "Français", he: "עברית",
  hi: "हिन्दी", hu: "Magyar", id: "Bahasa Indonesia", it: "Italiano", ja: "日本語", ko: "한국어",
  ms: "Bahasa Melayu", nl: "Nederlands", no: "Norsk", pl: "Polski", pt: "Português", ro: "Română",
  ru: "Русский", sv: "Svenska", sw: "Kiswahili", th: "ไทย", tr: "Türkçe", uk: "Українська", ur: "اردو",
  vi: "Tiếng Việt", zh: "简体中文", "zh-Hant": "繁體中文",
};

const ALIASES = { nb: "no", nn: "no", tl: "fil", iw: "he", in: "id", cmn: "zh", yue: "zh" };
const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur"]);

/** "pt-BR" → "pt", "nb" → "no", "tl" → "fil". */
export function baseLanguage(tag) {
  const first = String(tag || "").toLowerCase().split(/[-_]/)[0];
  return ALIASES[first] || first;
}

/** The tag as the server knows it: "nb-NO" → "no-NO", "zh-TW" → "zh-Hant". */
export function canonical(tag) {
  const traditional = baseLanguage(tag) === "zh" && /[-_](hant|tw|hk|mo)\b/i.test(tag) && !/hans/i.test(tag);
  return traditional ? "zh-Hant" : String(tag).replace(/^[a-z]+/i, baseLanguage);
}

/** The shopper's languages, best first: the page's (or what its maker says it is), then the browser's. */
export function wished(page) {
  const tags = [page || document.documentElement.lang, ...(navigator.languages || [])];
  return [...new Set(tags.filter(Boolean).map(canonical))];
}

/** The first of `tags` that there are words for, by its name in `LANGUAGES`. */
export function served(...tags) {
  const names = tags.flatMap((tag) => [canonical(tag), baseLanguage(tag)]);
  return names.find((name) => name in LANGUAGES) || "en";
}

export function directionOf(tag) {
  return RIGHT_TO_LEFT.has(baseLanguage(tag)) ? "rtl" : "ltr";
}
