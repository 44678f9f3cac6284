"""Texts in Latin letters, as shoppers type them who have no other keyboard at hand: training texts only.

`anyascii` and `pypinyin` (extra `language`) know the letters; what people do beside the standards is written
here as tables: chat digits (3 for ع, 8 for θ), several spellings of a sound, vowels that the script leaves out.
One text keeps to one spelling of each letter, as one person does.
"""

from __future__ import annotations

import itertools
import random
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable

from models.extras import need

# letter or letters = spellings, the usual one first; "-" is nothing
_TABLES = {
    "ru": "щ=sch,shch,sh,w ш=sh ч=ch,4 ж=zh,j,g х=h,kh,x ц=c,ts,tz ы=y,i й=y,i,j ю=yu,u,iu,ju я=ya,ia,ja "
    "ё=e,yo,io э=e ь=-,-,' ъ=- з=z,z,3 в=v,v,w кс=ks,x",
    "uk": "щ=shch,sch ш=sh ч=ch ж=zh,j х=kh,h,x ц=ts,c и=y,y,i і=i ї=yi,i,ji є=ye,ie,je г=h,h,g ґ=g й=y,i,j "
    "ю=yu,iu,ju я=ya,ia,ja ь=-,-,' ’=- '=- в=v,v,w",
    "bg": "щ=sht,6t,sth ш=sh,6 ч=ch,4 ж=zh,j х=h ц=c,ts ъ=a,u,y ю=yu,iu,u я=ya,ia,q й=y,i,j ь=y в=v,v,w",
    "el": "ου=ou,ou,u αυ=au,av,ay ευ=eu,ev,ey μπ=mp,b ντ=nt,d γκ=gk,g γγ=gg,ng η=i,h ω=o,w υ=y,i,u θ=th,8,9 "
    "ξ=ks,x,3 ψ=ps,4 χ=x,h,ch φ=f,ph β=v,b ς=s",
    "ar": "خ=kh,5 غ=gh,8 ش=sh,ch ح=7,7,h ع=3,3,a ق=2,q,k ط=t,6 ص=s,s,9 ض=d ظ=z ذ=z,th,d ث=t,th,s ج=g,j "
    "أ=a,a,2a إ=e,i آ=a,2a ا=a ى=a ة=a,a,e ء=2,- ئ=2,e ؤ=2,o و=o,w,ou ي=i,y,ee ه=h ك=k",
    "fa": "خ=kh چ=ch ش=sh ژ=zh,j ق=gh,q غ=gh آ=a,aa ا=a ص=s ث=s ط=t ض=z ظ=z ذ=z ح=h ع=a,- و=o,u,v ی=i,y "
    "ئ=- ء=- أ=a",
    "ur": "چ=ch خ=kh ش=sh ق=q,k غ=gh,g ں=n,n,- ٹ=t ڈ=d ڑ=r ھ=h ہ=h ا=a آ=aa,a و=o,u ی=i,ee,y ے=e,ay,ey ط=t ص=s "
    "ث=s ض=z ظ=z ذ=z ح=h ع=a,- ئ=- ء=- أ=a ؤ=o",
}  # fmt: skip
# frequent words that no rule of letters gets right
_WORDS = {
    "ar": "أنا=ana هذا=hada,haza,hatha هذه=hadi,hathi في=fi,f من=men,min على=3ala عن=3an هل=hal "
    "لا=la ما=ma كيف=kif,keef "
    "متى=emta,mata أين=wen,fen,ayna لماذا=leh,lesh,limatha ماذا=shu,eh,matha أريد=ureed,badi,3ayez لم=lam مع=ma3 "
    "إلى=ila,la كان=kan لقد=la2ad هو=howa,huwa هي=hiya,heya أن=an,en شكرا=shukran كم=kam,2addeh "
    "نعم=na3am,aywa ليس=laysa,mish "
    "هناك=hunak,fi لي=li,ely طلبي=talabi,taleby يمكن=yomken,mumkin الله=allah قد=2ad ذلك=zalik,thalika",
    "fa": "است=ast,e را=ra,ro که=ke از=az در=dar,too به=be این=in آن=an,oon برای=baraye,vase با=ba "
    "من=man تو=to شما=shoma نیست=nist "
    "چه=che,chi و=va,o هم=ham یک=yek,ye ما=ma او=oo,u بود=bood,bud شد=shod کرد=kard هست=hast "
    "خواهم=khaham چرا=chera کجا=koja "
    "سفارش=sefaresh باید=bayad تا=ta اگر=agar,age هر=har بر=bar نه=na چند=chand خود=khod",
    "ur": "میں=main,mein,me کی=ki کے=ke کا=ka ہے=hai,he ہیں=hain کو=ko نے=ne سے=se,sy اور=aur,or "
    "پر=par,pe یہ=ye,yeh وہ=wo,woh "
    "ہو=ho تو=to کیا=kya,kia نہیں=nahi,nahin,nai ہم=hum آپ=ap,aap مجھے=mujhe,mujhy ہوں=hun,hoon "
    "کہ=keh,k کر=kar,kr بھی=bhi "
    "ہی=hi جو=jo تھا=tha تھی=thi تھے=the لیے=liye,lye لئے=liye ایک=aik,ek کب=kab کہاں=kahan,kidhar "
    "کیسے=kaise,kesy کیوں=kyun,q "
    "گا=ga گی=gi گے=ge اس=us,is ان=un,in جب=jab رہا=raha,rha رہی=rahi گیا=gaya,gya سکتا=sakta "
    "سکتے=sakte دیں=den واپس=wapis "
    "ہوتا=hota بہت=bohat,bht ساتھ=sath کچھ=kuch",
}  # fmt: skip
_VOWELS_LEFT_OUT = {"ar": "aaaeeiio", "fa": "aaaeeeo", "ur": "aaaaiu"}
_VOWELS = "aeiou"

# Indian scripts write a vowel within each consonant, which is not spoken at the end of a word.
_CONSONANT = {"hi": r"[\u0915-\u0939]\u093c?", "bn": r"[\u0995-\u09b9]\u09bc?"}
_SIGN = {"hi": r"[\u093e-\u094d\u0962\u0963]", "bn": r"[\u09be-\u09cd\u09d7]"}
_INHERENT = {"hi": "a", "bn": "o"}
_INDIAN = {
    "hi": "ँ=n,- ं=n,n,- च=ch छ=chh,ch श=sh ष=sh ड़=r,d ढ़=rh,dh ज़=z,j फ़=f क़=q,k ग़=g ख़=kh ।=.",
    "bn": "ঁ=- ং=ng চ=ch ছ=chh,ch,s শ=sh,s ষ=sh,s ড়=r ঢ়=r য়=y,- ও=o ৎ=t য=j য়া=ya ।=.",
}
# spellings of what the standard romanisation has come to, some of which a writer uses
_HABITS = {
    "hi": "aa=a ii=i,ee uu=u,oo nahin=nahi,nhi,nahin mujhe=mujhe,muje hai=hai,hai,h "
    "kyon=kyu,kyon,kyun men=me,mein main=main,me hun=hu,hoon,hun vo=wo v=v,w ph=ph,f ks=ks,x yah=ye,yah vah=wo,vah",
    "bn": "aa=a ii=i,ee uu=u,oo v=v,bh ph=ph,f ea=o,oa bh=bh,v",
    "ur": "v=v,w",
}

LANGUAGES: tuple[str, ...] = (*_TABLES, "hi", "bn", "zh")
"""The languages that `Romaniser` writes in Latin letters."""


class Romaniser:
    """`romanise(text, language)` is the text as somebody might type it; `chance` decides the spellings.

    `hindi` are Hindi texts: Urdu leaves its short vowels out, and takes them from the Hindi word with the
    same consonants, as the two share their everyday words. Raises `MissingExtra` without the extra `language`.
    """

    def __init__(self, chance: random.Random, hindi: Iterable[str] = ()) -> None:
        pinyin = need("pypinyin", "language")
        self._chance = chance
        self._letters: Callable[[str], str] = need("anyascii", "language").anyascii
        self._pinyin: Callable[..., list[str]] = pinyin.lazy_pinyin
        self._toned = pinyin.Style.TONE
        self._words = {
            language: {
                word: spellings.split(",") for word, _, spellings in (row.partition("=") for row in table.split())
            }
            for language, table in _WORDS.items()
        }
        self._voiced = self._skeletons(hindi)

    def __call__(self, text: str, language: str) -> str:
        """The romanised text, lower case; for a language of `LANGUAGES` alone."""
        text = unicodedata.normalize("NFC", text.lower())
        if language == "zh":
            return self._chinese(text)
        if language in _INHERENT:
            romanised = self._indian(text, language)
        elif language in _VOWELS_LEFT_OUT:
            romanised = " ".join(self._voiced_word(word, language) for word in _bare(text).split())
        else:
            romanised = self._letters(self._spelled(text, _TABLES[language]))
        return self._spelled(romanised.lower(), _HABITS.get(language, ""))

    def _spelled(self, text: str, table: str) -> str:
        """The text with the letters of a table replaced, each by one of its spellings throughout."""
        for row in table.split():
            letters, _, spellings = row.partition("=")
            if letters in text:
                spelling = self._chance.choice(spellings.split(","))
                text = text.replace(letters, "" if spelling == "-" else spelling)
        return text

    def _chinese(self, text: str) -> str:
        toned = self._chance.random() < 0.15
        syllables = self._pinyin(text, style=self._toned) if toned else self._pinyin(text)
        joined = self._chance.choice((0.0, 0.35, 1.0))  # written apart, by words, in one
        written = ""
        for syllable in syllables:
            written += syllable if self._chance.random() < joined else f" {syllable}"
        return written.strip().replace("ü", "v") if not toned else written.strip()

    def _indian(self, text: str, language: str) -> str:
        inherent = _INHERENT[language]
        spoken = rf"({_CONSONANT[language]})(?!{_SIGN[language]})(?=[^\W\d_]|[\u0901-\u0903\u0981-\u0983])"
        text = re.sub(spoken, rf"\1{inherent}", unicodedata.normalize("NFD", text))
        plain = self._letters(self._spelled(text, unicodedata.normalize("NFD", _INDIAN[language])))
        # nor is it spoken between two syllables that have vowels of their own: "karna", not "karana"
        return re.sub(rf"([aeiou][^aeiou\s]h?){inherent}(?=[^aeiou\s]h?[aeiou])", r"\1", plain)

    def _voiced_word(self, word: str, language: str) -> str:
        if word in self._words[language]:
            return self._chance.choice(self._words[language][word])
        if language == "ur" and (known := self._voiced.get(_skeleton(self._letters(word)))):
            return known
        article = ""
        if language == "ar" and word.startswith("ال") and len(word) > 3:
            article, word = self._chance.choice(("el", "el", "al", "il")) + self._chance.choice(("", "", " ")), word[2:]
        if word[-1:] == "ه" and language == "fa":
            word = word[:-1] + "e"
        plain = self._letters(self._spelled(word, _TABLES[language])).replace("'", "").replace("`", "")
        spoken = plain[:1]
        for before, letter in itertools.pairwise(plain):
            if (
                before not in _VOWELS
                and letter not in _VOWELS
                and self._chance.random() < 0.6
                and before + letter not in _PAIRS
            ):
                spoken += self._chance.choice(_VOWELS_LEFT_OUT[language])
            spoken += letter
        return article + spoken

    def _skeletons(self, hindi: Iterable[str]) -> dict[str, str]:
        counts = Counter(word for text in hindi for word in text.split())
        found: dict[str, str] = {}
        for word, _ in counts.most_common(3000):
            spoken = self._spelled(self._indian(word, "hi"), "aa=a ii=i uu=u")
            found.setdefault(_skeleton(spoken), spoken)
        return {skeleton: word for skeleton, word in found.items() if len(skeleton) > 2}


_PAIRS = ("sh", "kh", "gh", "ch", "th", "zh")
"""Two letters for one sound: nothing is spoken between them."""


def _bare(text: str) -> str:
    """Arabic letters without the marks for short vowels."""
    return "".join(letter for letter in text if unicodedata.category(letter) != "Mn")


def _skeleton(romanised: str) -> str:
    """What two spellings of a word have in common: its consonants."""
    return re.sub(r"[aeiouy'`]", "", romanised.lower().replace("w", "v").replace("q", "k"))
