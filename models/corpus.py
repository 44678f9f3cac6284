"""Parallel short texts: `language<TAB>English<TAB>text`, one gzip file a source, read into columns that sample fast."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

LANGUAGES = tuple(
    "zh es fr de it pt nl pl ru uk tr ar he fa hi bn ur th vi id ms fil ja ko sv da no fi cs el ro hu bg sw".split()
)
"""The languages served beside English."""

_SCRIPTS = {
    "ar": "؀-ۿ", "fa": "؀-ۿ", "ur": "؀-ۿ", "he": "֐-׿", "hi": "ऀ-ॿ", "bn": "ঀ-৿", "th": "฀-๿",
    "ja": "぀-ヿ一-鿿", "zh": "一-鿿", "ko": "가-힣", "el": "Ͱ-Ͽ", "ru": "Ѐ-ӿ", "uk": "Ѐ-ӿ", "bg": "Ѐ-ӿ",
}  # fmt: skip
_LETTERS = {language: re.compile(f"[{letters}]") for language, letters in _SCRIPTS.items()}


class CorpusError(Exception):
    """The pairs cannot be read; the message names the file and the line."""


@dataclass(frozen=True)
class Source:
    """Where a file of pairs comes from, under which licence, and how often its pairs are drawn."""

    name: str
    origin: str
    licence: str
    weight: float = 1.0
    permissive: bool = True


SOURCES: tuple[Source, ...] = (
    Source("tatoeba", "Helsinki-NLP/OPUS-MT-testsets, Tatoeba test sets", "CC-BY 2.0 FR", 4.0),
    Source("shopware", "shopware/translations", "MIT", 1.5),
    Source("ntrex", "MicrosoftTranslator/NTREX", "CC-BY-SA 4.0", 0.5, permissive=False),
    Source("idtagging", "openstreetmap/id-tagging-schema", "ISC", 0.7),
    Source("www-l10n", "mozilla-l10n/www-l10n", "MPL-2.0", 0.5, permissive=False),
    Source("laravel", "Laravel-Lang/lang", "MIT", 0.7),
    Source("tldr", "tldr-pages/tldr", "CC-BY 4.0", 0.3),
    Source("matrix-react-sdk", "matrix-org/matrix-react-sdk", "Apache-2.0", 1.0),
    Source("tico19", "TICO-19", "CC0", 0.7),
    Source("bagisto", "bagisto/bagisto", "MIT", 2.0),
    Source("spree", "spree-contrib/spree_i18n", "BSD-3-Clause", 2.0),
    Source("oscar", "django-oscar/django-oscar", "BSD-3-Clause", 2.0),
    Source("sylius", "Sylius/Sylius", "MIT", 2.0),
    Source("opensourcepos", "opensourcepos/opensourcepos", "MIT", 2.0),
    Source("saleor", "saleor/saleor-dashboard", "BSD-3-Clause", 2.0),
    Source("thunderbird-android", "thunderbird/thunderbird-android", "Apache-2.0", 0.7),
    Source("wagtail", "wagtail/wagtail", "BSD-3-Clause", 0.5),
    Source("mattermost", "mattermost/mattermost-mobile", "Apache-2.0", 1.0),
    Source("grocy", "grocy/grocy", "MIT", 1.5),
    Source("rocketchat", "RocketChat/Rocket.Chat.ReactNative", "MIT", 1.0),
    Source("countries", "umpirsky/country-list", "MIT", 1.0),
    Source("adyen", "Adyen/adyen-web", "MIT", 3.0),
    Source("zulip-mobile", "zulip/zulip-mobile", "Apache-2.0", 1.0),
    Source("ofbiz", "apache/ofbiz-plugins", "Apache-2.0", 1.0),
    Source("cldr", "Unicode CLDR 48 (npm: cldr-annotations-full, -localenames-, -units-, -dates-)", "Unicode-3.0", 1.0),
    Source("solidus", "solidusio/solidus_i18n", "BSD-3-Clause", 3.0),
)
"""The sources that the shipped encoder was trained on; another file of pairs gets the weight 1."""

_WEAK = {"sw": 3.0, "ar": 1.8, "he": 1.8, "ur": 1.5, "fil": 1.5, "ko": 1.4, "bn": 1.3, "ms": 1.3, "vi": 1.3, "th": 1.3}
"""Languages that score lower than others for the texts seen are drawn this many times as often."""

_SENTENCES = frozenset({"tatoeba"})
_QUESTION_MARKS = ("?", "？", "؟")


@dataclass(frozen=True)
class Corpus:
    """Pairs in columns: `texts[i]`, in `languages[language_ids[i]]`, translates `english[english_ids[i]]`."""

    languages: tuple[str, ...]
    sources: tuple[str, ...]
    english: list[str]
    texts: list[str]
    language_ids: npt.NDArray[np.int16]
    source_ids: npt.NDArray[np.int16]
    english_ids: npt.NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.texts)

    def weights(self) -> npt.NDArray[np.float64]:
        """How often each pair is drawn, summing to 1: by source and kind; languages by the root of their size.

        Languages that learn slowly get a share more.
        """
        by_name = {source.name: source.weight for source in SOURCES}
        weight = np.array([by_name.get(name, 1.0) for name in self.sources])[self.source_ids]
        question = np.array([text.rstrip().endswith(_QUESTION_MARKS) for text in self.english], dtype=bool)
        sentences = np.array([name in _SENTENCES for name in self.sources], dtype=bool)[self.source_ids]
        weight = weight * np.where(question[self.english_ids], np.where(sentences, 1.5, 3.0), 1.0)
        count = len(self.languages)
        mass = np.bincount(self.language_ids, weights=weight, minlength=count)
        weak = np.array([_WEAK.get(language, 1.0) for language in self.languages])
        size = weak * np.sqrt(np.bincount(self.language_ids, minlength=count))
        scale = np.divide(size, mass, out=np.zeros(count), where=mass > 0)
        weight = weight * scale[self.language_ids]
        return np.asarray(weight / weight.sum(), dtype=np.float64)


def read_lines(path: Path) -> Iterator[tuple[str, str, str]]:
    """The pairs of one file as (language, English, text); a broken line raises `CorpusError` with file and line."""
    number = 0
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
            for number, line in enumerate(file, 1):
                fields = line.rstrip("\r\n").split("\t")
                if len(fields) != 3:
                    raise CorpusError(f"{path}:{number}: {len(fields)} fields; expected language<TAB>English<TAB>text")
                if not all(field.strip() for field in fields):
                    raise CorpusError(f"{path}:{number}: an empty field; expected language<TAB>English<TAB>text")
                yield fields[0], fields[1], fields[2]
    except UnicodeDecodeError as error:
        raise CorpusError(f"{path}:{number + 1}: not UTF-8: {error}") from error
    except (OSError, EOFError, zlib.error) as error:
        raise CorpusError(f"{path}:{number + 1}: cannot be read: {error}") from error


def written_in(language: str, text: str) -> bool:
    """Whether the text has a letter of the language's script (always true for languages in Latin letters)."""
    letters = _LETTERS.get(language)
    return letters is None or letters.search(text) is not None


def read(
    *folders: Path,
    permissive: bool = False,
    languages: Iterable[str] = LANGUAGES,
    longest: int = 140,
    longest_rare: int = 320,
    rare: int = 20_000,
) -> Corpus:
    """Reads every `*.tsv.gz` of the folders.

    Pairs in other languages, in the wrong script, or with a text longer than `longest` characters are left out; a
    language with fewer than `rare` pairs keeps texts up to `longest_rare`, because long sentences are most of what
    there is.
    """
    kept = {source.name for source in SOURCES if not source.permissive} if permissive else set()
    paths: list[Path] = []
    for folder in folders:
        found = sorted(folder.glob("*.tsv.gz"))
        if not found:
            raise CorpusError(f"{folder}: no *.tsv.gz file of pairs here")
        paths += [path for path in found if path.name[: -len(".tsv.gz")] not in kept]
    if not paths:
        raise CorpusError(f"{folders[0]}: no *.tsv.gz file of pairs that `--permissive` keeps")
    names = tuple(languages)
    index = {language: number for number, language in enumerate(names)}
    rows: dict[tuple[int, str, str], int] = {}
    for source, path in enumerate(paths):
        for language, english, text in read_lines(path):
            number = index.get(language, -1)
            if (
                number >= 0
                and len(text) <= longest_rare
                and len(english) <= longest_rare
                and written_in(language, text)
            ):
                rows.setdefault((number, english, text), source)
    sizes = np.bincount([key[0] for key in rows], minlength=len(names))
    limit = [longest_rare if size < rare else longest for size in sizes]
    known: dict[str, int] = {}
    texts: list[str] = []
    columns: tuple[list[int], list[int], list[int]] = ([], [], [])
    for (number, english, text), source in rows.items():
        if max(len(english), len(text)) <= limit[number]:
            texts.append(text)
            columns[0].append(number)
            columns[1].append(source)
            columns[2].append(known.setdefault(english, len(known)))
    if not texts:
        raise CorpusError(f"{folders[0]}: no pair in the languages asked for ({' '.join(names)})")
    return Corpus(
        languages=names,
        sources=tuple(path.name[: -len(".tsv.gz")] for path in paths),
        english=list(known),
        texts=texts,
        language_ids=np.array(columns[0], dtype=np.int16),
        source_ids=np.array(columns[1], dtype=np.int16),
        english_ids=np.array(columns[2], dtype=np.int32),
    )
