"""What products are and what they are like, by ids that have words in every served language (`words/XX.yml`)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_GROUPS = {
    "category": (
        "clothing polo-shirt t-shirt shirt blouse sweater cardigan hoodie jacket rain-jacket down-jacket fleece-jacket "
        "coat vest trousers jeans joggers shorts skirt dress suit underwear socks pyjamas swimwear scarf hat gloves "
        "belt shoes sneakers boots sandals bag backpack duffel tote crossbody-bag pouch laptop-sleeve wallet suitcase "
        "jewellery watch umbrella bedding duvet pillow pillowcase sheet blanket throw heated-blanket towel rug cushion "
        "cushion-cover curtain tablecloth mattress teapot tea-set cup tea-tray tea wok pan steamer-basket knife bowl "
        "plate chopsticks cutting-board lunch-box apron bottle kettle rice-cooker garment-steamer lamp diffuser fan "
        "headphones charger phone-case toy qipao gaiwan kitchenware appliance"
    ),
    "material": (
        "cotton linen wool merino cashmere silk polyester nylon elastane viscose bamboo lyocell down leather denim "
        "canvas felt wood stainless-steel cast-iron aluminium glass ceramic porcelain clay plastic silicone paper "
        "recycled organic"
    ),
    "pocket": "pocket chest-pocket",
    "sleeve": "short-sleeve long-sleeve sleeveless",
    "fit": "slim-fit regular-fit loose-fit oversized wide",
    "collar": "hood crew-neck v-neck stand-collar roll-neck",
    "closure": "zip buttons elastic-waist",
    "pattern": "striped checked plain floral",
    "season": "summer winter spring autumn",
    "gender": "men women unisex kids baby",
    "quality": (
        "waterproof water-repellent windproof breathable warm lightweight soft foldable quiet rechargeable "
        "wrinkle-free quick-drying sun-protection electric induction handmade"
    ),
    "use": "pet-hair sweat vegan gift travel office sport sensitive-skin allergy child-safe",
    "care": (
        "machine-washable hand-wash dry-clean dishwasher-safe microwave-safe line-dry tumble-dry do-not-wash"
    ),
    "weave": (
        "jersey pique satin poplin twill flannel corduroy velvet terry fleece knit rib-knit muslin mesh taffeta oxford "
        "seersucker brocade percale boucle"
    ),
    "name": (
        "colour size material fabric weave finish fit length sleeve collar lining fill thread-count closure "
        "water-resistance season capacity pattern plug voltage power runtime dimensions weight care brand category "
        "price width height diameter gender age origin"
    ),
    "value": "yes no sheds holds mercerised pre-washed brushed waxed adapter set one-size",
}  # fmt: skip

GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType({name: tuple(ids.split()) for name, ids in _GROUPS.items()})
"""Group → ids; a name of an attribute is in the group `name`."""
GROUP: Mapping[str, str] = MappingProxyType({id: group for group, ids in GROUPS.items() for id in ids})
"""Id → group."""
CONSTRAINTS: frozenset[str] = frozenset(GROUPS) - {"name", "value"}
"""Groups whose words in a message are wishes."""

_BROADER = {
    "clothing": (
        "polo-shirt t-shirt shirt blouse sweater cardigan hoodie jacket coat vest trousers shorts skirt dress suit "
        "underwear socks pyjamas swimwear"
    ),
    "shirt": "polo-shirt blouse",
    "t-shirt": "polo-shirt",
    "sweater": "cardigan hoodie fleece-jacket",
    "jacket": "rain-jacket down-jacket fleece-jacket",
    "coat": "rain-jacket down-jacket",
    "trousers": "jeans joggers shorts",
    "dress": "qipao",
    "shoes": "sneakers boots sandals",
    "bag": "backpack duffel tote crossbody-bag pouch laptop-sleeve wallet suitcase",
    "suitcase": "duffel",
    "bedding": "duvet pillow pillowcase sheet blanket mattress",
    "blanket": "throw heated-blanket",
    "throw": "heated-blanket",
    "cushion": "cushion-cover",
    "pillow": "cushion pillowcase",
    "teapot": "gaiwan",
    "cup": "gaiwan",
    "tea-set": "gaiwan",
    "pan": "wok",
    "bowl": "gaiwan",
    "kitchenware": (
        "wok pan steamer-basket knife bowl plate chopsticks cutting-board lunch-box apron bottle teapot tea-set cup "
        "tea-tray"
    ),
    "appliance": "kettle rice-cooker garment-steamer lamp diffuser fan heated-blanket headphones charger",
}  # fmt: skip


def _narrower() -> dict[str, frozenset[str]]:
    direct = {broad: set(narrow.split()) for broad, narrow in _BROADER.items()}

    def below(id: str) -> set[str]:
        return {id}.union(*(below(other) for other in direct.get(id, ())))

    return {id: frozenset(below(id)) for id in GROUPS["category"]}


NARROWER: Mapping[str, frozenset[str]] = MappingProxyType(_narrower())
"""Category → itself and all that are of its kind: who asks for a shirt may be shown a polo shirt."""
IMPLIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "chest-pocket": ("pocket",), "merino": ("wool",), "waterproof": ("water-repellent", "windproof"),
        "fleece": ("warm",), "flannel": ("warm",), "down": ("warm", "lightweight"), "wool": ("warm",),
        "cashmere": ("warm", "wool", "soft"), "porcelain": ("ceramic",), "linen": ("breathable",),
        "muslin": ("breathable",), "seersucker": ("breathable",), "mesh": ("breathable",),
        "sweat": ("quick-drying",), "cast-iron": ("induction",),
    }
)  # fmt: skip
"""What a product with a feature has too."""
SHADES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"blue": ("navy", "turquoise"), "red": ("burgundy",), "white": ("cream",), "green": ("khaki",), "yellow": ("gold",),
     "grey": ("silver",), "brown": ("khaki", "beige"), "beige": ("cream", "khaki"), "navy": ("blue",),
     "purple": ("burgundy",), "turquoise": ("blue", "green"), "cream": ("white", "beige"), "burgundy": ("red",)}
)  # fmt: skip
"""Colour → those near to it."""
_SHOP_COLOURS = {
    "black": "jet onyx ebony", "white": "pearl chalk snow", "grey": "charcoal slate graphite stone ash steel melange",
    "red": "vermilion rust scarlet cherry crimson brick coral", "pink": "blush rose coral salmon dusty",
    "orange": "terracotta rust apricot peach", "yellow": "mustard lemon", "green": (
        "sage forest olive mint jade emerald moss lime celadon bottle tea plum-green"
    ), "blue": "indigo ink midnight mist sky powder ocean denim", "navy": "indigo ink midnight",
    "turquoise": "teal aqua ocean", "purple": "plum lilac lavender", "brown": "chocolate walnut camel tan rust mocha",
    "beige": "sand oatmeal natural camel champagne", "cream": "ivory champagne natural", "gold": "champagne",
    "burgundy": "bordeaux wine", "khaki": "olive",
}  # fmt: skip
SHOP_COLOURS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        shade: tuple(colour for colour, shades in _SHOP_COLOURS.items() if shade in shades.split())
        for shade in {shade for shades in _SHOP_COLOURS.values() for shade in shades.split()}
    }
)
"""What English-speaking stores call a colour → the colours that shoppers may call it."""
