"""Products out of the shop's own export, Shopify's or WooCommerce's, and their translations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from knowledge.entry import Entry
from knowledge.faults import Fault
from knowledge.markdown import plain_html
from knowledge.product import passages
from knowledge.settings import StoreSettings
from knowledge.shopify import METAFIELD, read_shopify, values
from knowledge.table import Table, read_table
from knowledge.woocommerce import is_woocommerce, read_woocommerce

_NOT_ATTRIBUTES = frozenset({"Handle", "Title", "Body (HTML)"})


def read_products(text: str, file: str, language: str, settings: StoreSettings) -> tuple[list[Entry], list[Fault]]:
    """The published products of an export, Shopify's or WooCommerce's by its header, with their faults."""
    table = read_table(text, file)
    if not table.columns:
        return [], table.faults
    if is_woocommerce(table.columns):
        products = read_woocommerce(table, language, settings)
    elif table.require(("Handle", "Title")):
        if "Variant Price" not in table.columns:
            table.require(("Variant Price",))
        products = read_shopify(table, language, settings)
    else:
        products = []
    if not products and not table.faults:
        table.fault(1, "holds no published product; add rows below the first line")
    return products, table.faults


def read_translation(
    text: str, file: str, language: str, originals: Mapping[str, Entry]
) -> tuple[list[Entry], list[Fault]]:
    """The products in another language: title, description and attributes; the rest is the original's."""
    table = read_table(text, file)
    if not table.columns or not table.require(("Handle", "Title")):
        return [], table.faults
    found: dict[str, Entry] = {}
    for row in table.rows:
        handle = row["Handle"]
        original = originals.get(handle)
        if handle in found:
            continue  # variants and images of a full export
        if original is None:
            table.fault(row.line, f"product `{handle}` is not in products.csv; write the handle of a product there")
            continue
        if not row["Title"]:
            table.fault(row.line, f"product `{handle}` has no title; write it into the column `Title`")
            continue
        attributes = {
            (match.group(1) if (match := METAFIELD.fullmatch(column)) else column): tuple(values(cell))
            for column, cell in row.cells.items()
            if cell and column and column not in _NOT_ATTRIBUTES and _is_attribute(column, table)
        }
        title, body = plain_html(row["Title"]), plain_html(row["Body (HTML)"])
        shown = attributes or original.attributes
        found[handle] = replace(
            original, language=language, title=title, heading=title, text=body or original.text, file=file,
            line=row.line, attributes=shown, passages=passages(title, body, attributes),
        )  # fmt: skip
    return list(found.values()), table.faults


def _is_attribute(column: str, table: Table) -> bool:
    """Metafields, and in a slim translation any further column; a full export's own columns are not."""
    return bool(METAFIELD.fullmatch(column)) or "Variant Price" not in table.columns
