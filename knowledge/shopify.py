"""Shopify's product export: a product is the consecutive rows with one handle, metafields are attributes."""

from __future__ import annotations

import json
import re
from decimal import Decimal

from knowledge.entry import Entry, Variant
from knowledge.markdown import plain_html
from knowledge.product import product
from knowledge.settings import StoreSettings
from knowledge.table import Row, Table

METAFIELD = re.compile(r"(.*?)\s*\(product\.metafields\.([^)]+)\)")


def read_shopify(table: Table, language: str, settings: StoreSettings) -> list[Entry]:
    """The products that are published; what is wrong with a row is noted in the table."""
    groups: dict[str, list[Row]] = {}
    last = ""
    for row in table.rows:
        handle = row["Handle"]
        if not handle:
            table.fault(row.line, "`Handle` is empty; write the product's handle on each of its rows")
        elif handle in groups and handle != last:
            before = groups[handle][0].line
            table.fault(row.line, f"handle `{handle}` is taken by {table.file}:{before}; keep its rows together")
        else:
            groups.setdefault(handle, []).append(row)
            last = handle
    products = []
    for handle, rows in groups.items():
        first = rows[0]
        if first["Status"].casefold() in ("draft", "archived") or first["Published"].casefold() == "false":
            continue
        if not first["Title"]:
            table.fault(first.line, f"product `{handle}` has no title; write it into the column `Title`")
            continue
        prices = [price for row in rows if (price := table.price(row, "Variant Price")) is not None]
        image = next((row["Image Src"] for row in rows if row["Image Src"]), None)
        url = f"{settings.url}/products/{handle}" if settings.url else None
        products.append(
            product(
                handle,
                first,
                language,
                settings,
                table.file,
                first["Title"],
                first["Body (HTML)"],
                _attributes(table.columns, rows),
                prices,
                image,
                url,
                tuple(tag.strip() for tag in first["Tags"].split(",") if tag.strip()),
                _category(first),
                _variants(rows),
            )
        )
    return products


def _category(first: Row) -> tuple[str, ...]:
    path = tuple(part.strip() for part in first["Product Category"].split(">") if part.strip())
    return (*path, "Gift Cards") if first["Gift Card"].casefold() == "true" else path


def _variants(rows: list[Row]) -> tuple[Variant, ...]:
    """The rows that are variants and not only further pictures."""
    names = {number: rows[0][f"Option{number} Name"] for number in "123"}
    found = []
    for row in rows:
        options = tuple((name, row[f"Option{number} Value"]) for number, name in names.items() if name)
        if row["Variant Price"] or row["Variant SKU"]:
            # what is wrong with a price is noted where the product's are read
            price = row["Variant Price"] if re.fullmatch(r"\d{1,9}(\.\d+)?", row["Variant Price"]) else None
            shown = tuple((name, value) for name, value in options if value and name != "Title")
            found.append(
                Variant(row["Variant SKU"], shown, Decimal(price) if price else None, row["Variant Image"] or None)
            )
    return tuple(found)


def _attributes(columns: list[str], rows: list[Row]) -> dict[str, tuple[str, ...]]:
    first = rows[0]
    found: dict[str, dict[str, None]] = {}
    for column, name in (("Vendor", "Brand"), ("Type", "Type"), ("Product Category", "Category")):
        if first[column]:
            found.setdefault(name, {})[first[column].split(" > ")[-1]] = None
    for number in "123":
        name = first[f"Option{number} Name"]
        if name and name != "Title":  # Shopify's word for a product without options
            for row in rows:
                if row[f"Option{number} Value"]:
                    found.setdefault(name, {})[row[f"Option{number} Value"]] = None
    for column in columns:
        match = METAFIELD.fullmatch(column)
        if match and first[column]:
            name = match.group(1) or match.group(2).split(".")[-1].replace("_", " ").replace("-", " ").capitalize()
            for value in values(first[column]):
                found.setdefault(name, {})[value] = None
    return {name: tuple(values) for name, values in found.items()}


def values(cell: str) -> list[str]:
    """The values of a metafield: Shopify writes a list as JSON or with semicolons."""
    if cell.startswith("["):
        try:
            values = json.loads(cell)
            if isinstance(values, list):
                return [str(value).strip() for value in values if str(value).strip()]
        except (ValueError, RecursionError):
            pass
    return [plain_html(part) for part in cell.split(";") if part.strip()]
