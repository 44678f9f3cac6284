"""Product pictures drawn from what a product is and its colours, for a demo store without photographs."""

from __future__ import annotations

import colorsys
import re
import zlib
from collections.abc import Iterable
from pathlib import Path
from string import Template

SHAPES = Path(__file__).parent / "static" / "pictures"
"""A file a thing, drawn on a field of 400 × 400 in `$main`, its shadow `$dark` and its light `$light`."""

COLOURS = {
    "white": "#f7f5ef", "ivory": "#f3ead3", "cream": "#f1e6cb", "ecru": "#e9dfc6", "natural": "#e3d7bd",
    "oatmeal": "#dccfb4", "sand": "#d8c3a0", "beige": "#d6c4a5", "khaki": "#a99a6b", "camel": "#b98a55",
    "tan": "#c19a6b", "brown": "#75503a", "coffee": "#5d4335", "chocolate": "#523528", "rust": "#a8492a",
    "terracotta": "#bf6547", "orange": "#d9772f", "coral": "#e58069", "peach": "#f0b596", "pink": "#e3a2ad",
    "rose": "#c8788a", "blush": "#ecc9c4", "red": "#b2342f", "burgundy": "#6d2233", "wine": "#6b2437",
    "plum": "#62375c", "purple": "#6f4f8f", "lavender": "#b5a8d6", "lilac": "#c0aed4", "navy": "#22314f",
    "indigo": "#34426f", "blue": "#3f6aa3", "sky": "#9ac1dd", "denim": "#4f6d8f", "teal": "#1f6d70",
    "turquoise": "#3fa7a3", "mint": "#aed8c4", "green": "#3c7052", "sage": "#a3b193", "olive": "#6d6d3d",
    "forest": "#2c4b3a", "jade": "#4f9a7a", "yellow": "#e3bf4e", "mustard": "#c4942f", "gold": "#c2a04f",
    "grey": "#8d9294", "gray": "#8d9294", "silver": "#c3c7c9", "charcoal": "#43484c", "graphite": "#3b4044",
    "slate": "#5b6a76", "ink": "#232b35", "black": "#26282b", "pearl": "#ece8e1",
    "champagne": "#ddc9a3", "emerald": "#1f7356", "vermilion": "#c8452c", "midnight": "#1c2440",
    "aqua": "#8cc6c9", "bamboo": "#cda86a", "steel": "#b3babe", "iron": "#44474a", "clay": "#9a5f48",
    "linen": "#ddd0b5", "wool": "#cbbd9f", "felt": "#85898c", "cotton": "#efe8d8", "buckwheat": "#b79f7a",
    "porcelain": "#dfe7ee",
}  # fmt: skip

# What a product is called. The first word in a name that one of these begins decides.
NAMES = (
    ("polo", "polo"), ("pet|dog|cat", "pet"), ("sock", "socks"), ("scarf|shawl|stole|snood", "scarf"),
    ("beanie|hat|cap|beret", "hat"), ("slipper|shoe|sneaker|sandal|boot|loafer", "shoe"),
    ("bag|tote|backpack|pouch|purse|wallet|crossbody|duffel|laptop-sleeve", "bag"), ("apron", "apron"),
    ("curtain|drape|blind", "curtain"), ("rug|mat|carpet|runner", "rug"), ("towel|bathrobe", "towel"),
    ("cushion|pillow(?!case)", "cushion"), ("duvet|bedding|sheet|pillowcase|quilt|bed|comforter", "bedding"),
    ("blanket|throw|plaid", "blanket"), ("dress|gown|skirt|qipao|cheongsam|robe|kimono", "dress"),
    ("trouser|pants|jean|chino|legging|jogger|shorts|pajama|pyjama", "trousers"),
    ("jacket|coat|parka|blazer|cardigan|vest|gilet|hoodie|fleece|windbreaker|overshirt", "jacket"),
    ("t-shirt|tee|tank|camisole|sweatshirt|sweater|jumper|pullover", "tee"), ("shirt|blouse", "shirt"),
    ("teapot", "teapot"), ("tea-set|cup|mug|gaiwan|glass", "cup"), ("tea-tray|tray|board", "board"),
    ("tea|tin|canister|jar|lunch-box|diffuser", "tin"), ("table", "table"), ("bowl|plate|dish", "bowl"),
    ("wok|pan|pot|skillet", "pan"), ("cleaver|knife", "knife"), ("chopstick|cutlery", "chopsticks"),
    ("kettle|steamer-garment|iron", "kettle"), ("steamer", "steamer"), ("rice-cooker|cooker", "cooker"),
    ("lamp|light", "lamp"), ("fan", "fan"),
)  # fmt: skip
_NAMES = [(re.compile(rf"(?<![a-z])(?:{words})"), shape) for words, shape in NAMES]


def shape_of(names: Iterable[str]) -> str:
    """The shape for a product known by these names (handle, type, title, …), the most telling first."""
    for name in names:
        matches = ((words.search(name.lower()), shape) for words, shape in _NAMES)
        found = [(match.start(), shape) for match, shape in matches if match]
        if found:
            return min(found, key=lambda one: one[0])[1]
    return "box"


def colours_of(words: Iterable[str], seed: str = "") -> list[str]:
    """The colours that these words name, in their order; one drawn from `seed` when they name none."""
    found: dict[str, None] = {}
    for word in words:
        parts = [COLOURS[part] for part in re.findall(r"[a-z]+", word.lower()) if part in COLOURS]
        found.update(dict.fromkeys(parts[-1:]))  # "ink blue" is a blue
    if found:
        return list(found)
    palette = list(COLOURS.values())
    return [palette[zlib.crc32(seed.encode()) % len(palette)]]


def draw(shape: str, colours: list[str]) -> str:
    """An SVG of 400 × 400: the thing in its first colour, with the others as swatches."""
    main = colours[0]
    drawing = Template((SHAPES / f"{shape}.svg").read_text(encoding="utf-8"))
    body = drawing.substitute(main=main, dark=shaded(main, 0.72), light=shaded(main, 1.16))
    swatches = "".join(
        f'<circle cx="{360 - 26 * at}" cy="364" r="9" fill="{colour}" stroke="#fff" stroke-width="2"/>'
        for at, colour in enumerate(reversed(colours[:6]))
        if len(colours) > 1
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">'
        f'<rect width="400" height="400" fill="{_ground(main)}"/>'
        '<ellipse cx="200" cy="338" rx="128" ry="12" fill="#000" opacity=".08"/>'
        f'<g stroke-linejoin="round" stroke-linecap="round">{body}</g>{swatches}</svg>'
    )


def shaded(colour: str, factor: float) -> str:
    """`colour` darker (factor < 1) or lighter; what is near white gets a grey instead of more white."""
    hue, light, saturation = _hls(colour)
    if factor > 1:
        light = min(0.97, light * factor + 0.04) if light < 0.85 else light * 0.93
    else:
        light = light * factor if light > 0.3 else light + 0.16
    return _hex(hue, light, saturation)


def _ground(colour: str) -> str:
    """A quiet background of the same family that the thing stands out from."""
    hue, light, saturation = _hls(colour)
    return _hex(hue, 0.80 if light > 0.84 else 0.91, min(0.28, saturation * 0.6))


def _hls(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return colorsys.rgb_to_hls(red, green, blue)


def _hex(hue: float, light: float, saturation: float) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue, light, saturation))
