/** The served languages by their own names, in the order of the switcher. */
export const LANGUAGES = {
  en: "English", ar: "العربية", bg: "Български", bn: "বাংলা", cs: "Čeština", da: "Dansk", de: "Deutsch",
  el: "Ελληνικά", es: "Español", fa: "فارسی", fi: "Suomi", fil: "Filipino", fr: "Français", he: "עברית",
  hi: "हिन्दी", hu: "Magyar", id: "Bahasa Indonesia", it: "Italiano", ja: "日本語", ko: "한국어",
  ms: "Bahasa Melayu", nl: "Nederlands", no: "Norsk", pl: "Polski", pt: "Português", ro: "Română",
  ru: "Русский", sv: "Svenska", sw: "Kiswahili", th: "ไทย", tr: "Türkçe", uk: "Українська", ur: "اردو",
  vi: "Tiếng Việt", zh: "中文",
};

const ALIASES = { nb: "no", nn: "no", tl: "fil", iw: "he", in: "id", cmn: "zh", yue: "zh" };
const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur"]);

/** "pt-BR" → "pt", "nb" → "no", "tl" → "fil". */
export function baseLanguage(tag) {
  const first = String(tag || "").toLowerCase().split(/[-_]/)[0];
  return ALIASES[first] || first;
}

/** "nb-NO" → "no-NO": the tag as the server knows it. */
export function canonical(tag) {
  return tag.replace(/^[a-z]+/i, baseLanguage);
}

/** The first of `tags` that the widget has words for. */
export function firstServed(tags) {
  return tags.map(baseLanguage).find((tag) => tag in LANGUAGES) || "en";
}

export function directionOf(tag) {
  return RIGHT_TO_LEFT.has(baseLanguage(tag)) ? "rtl" : "ltr";
}
