"""WooCommerce's product export: one row a product, variations as rows of their own that name their parent."""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal

from knowledge.entry import Entry, Variant
from knowledge.product import product
from knowledge.sections import slug
from knowledge.settings import StoreSettings
from knowledge.table import Row, Table


def is_woocommerce(columns: Collection[str]) -> bool:
    """Whether the header is that of WooCommerce's export."""
    return {"ID", "Type", "Name"} <= set(columns) and "Handle" not in columns


def read_woocommerce(table: Table, language: str, settings: StoreSettings) -> list[Entry]:
    """The published products; a variable product's prices are those of its variations."""
    prices: dict[str, list[Decimal]] = {}
    sold: dict[str, list[Variant]] = {}
    for row in table.rows:
        if row["Type"].casefold().startswith("variation") and row["Parent"]:
            price = _price(table, row)
            prices.setdefault(row["Parent"].casefold(), []).extend([price] if price is not None else [])
            sold.setdefault(row["Parent"].casefold(), []).append(_variant(row, price))
    products: dict[str, Entry] = {}
    for row in table.rows:
        if row["Type"].casefold().startswith("variation") or row["Published"] in ("0", "-1"):
            continue
        if not row["Name"]:
            table.fault(row.line, f"product {row['ID']} has no name; write it into the column `Name`")
            continue
        handle = slug(row["Name"]) or slug(row["SKU"]) or f"product-{row['ID']}"
        if handle in products:
            handle = f"{handle}-{row['ID']}"
        own = _price(table, row)
        variants = prices.get(row["SKU"].casefold(), []) + prices.get(f"id:{row['ID']}", [])
        ways = sold.get(row["SKU"].casefold(), []) + sold.get(f"id:{row['ID']}", [])
        url = row["External URL"] or (f"{settings.url}/product/{handle}" if settings.url else None)
        image = row["Images"].split(",")[0].strip() or None
        body = row["Description"] or row["Short description"]
        products[handle] = product(
            handle, row, language, settings, table.file, row["Name"], body,
            _attributes(row), variants or ([own] if own is not None else []), image, url,
            tuple(tag.strip() for tag in row["Tags"].split(",") if tag.strip()),
            tuple(dict.fromkeys(name.strip() for name in re.split("[>,]", row["Categories"]) if name.strip())),
            tuple(ways) or (Variant(row["SKU"], (), own),),
        )  # fmt: skip
    return list(products.values())


def _variant(row: Row, price: Decimal | None) -> Variant:
    names = {match[1]: row[column] for column in row.cells if (match := re.fullmatch(r"Attribute (\d+) name", column))}
    values = ((name, row[f"Attribute {number} value(s)"]) for number, name in names.items())
    image = row["Images"].split(",")[0].strip() or None
    return Variant(row["SKU"], tuple((name, value) for name, value in values if name and value), price, image)


def _price(table: Table, row: Row) -> Decimal | None:
    sale = table.price(row, "Sale price")
    return sale if sale is not None else table.price(row, "Regular price")


def _attributes(row: Row) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    if row["Categories"]:
        found["Category"] = tuple(dict.fromkeys(part.split(">")[-1].strip() for part in row["Categories"].split(",")))
    for column in row.cells:
        match = re.fullmatch(r"Attribute (\d+) name", column)
        if match and row[column]:
            values = re.split(r"\s*[,|]\s*", row[f"Attribute {match.group(1)} value(s)"])
            found[row[column]] = tuple(value for value in values if value)
    return found
