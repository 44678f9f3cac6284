"""Products out of Shopify's and WooCommerce's exports."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Entry, load_store
from tests.knowledge.conftest import Write

SHOPIFY = """\
Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,\
Option2 Value,Variant SKU,Variant Price,Image Src,Status,Fabric (product.metafields.custom.fabric),\
Sheds pet hair (product.metafields.custom.pet_hair)
polo-breeze,Breeze Polo,"<p>Light &amp; cool.</p><ul><li>Two buttons</li></ul><script>x()</script>",Meihu,\
Apparel > Shirts > Polos,Polo shirt,,true,Color,Navy,Size,M,B-1,19.90,https://cdn.example/a.jpg,active,\
"[""cotton"", ""linen""]",yes
polo-breeze,,,,,,,,,White,,L,B-2,24.50,https://cdn.example/b.jpg,,,
cap,Cap,,Meihu,,Cap,,true,Title,Default Title,,,C-1,9,,active,wool; felt,
old,Old,,Meihu,,,,true,,,,,O-1,5,,archived,,
hidden,Hidden,,Meihu,,,,false,,,,,H-1,5,,active,,
"""

WOO = """\
ID,Type,SKU,Name,Published,Short description,Description,Sale price,Regular price,Categories,Images,Parent,\
Attribute 1 name,Attribute 1 value(s)
10,variable,TEE,Linen Tee,1,,<p>Soft.</p>,,,"Shirts > Tees, New","https://cdn.example/t.jpg, https://cdn.example/u.jpg",,\
Color,"Red, Blue"
11,variation,TEE-R,Linen Tee - Red,1,,,12.00,15.00,,,TEE,Color,Red
12,variation,TEE-B,Linen Tee - Blue,1,,,,18.00,,,id:10,Color,Blue
13,simple,,棉帽,1,短,,,7.5,,,,,
14,simple,X,Draft,0,,,,1,,,,,
"""


def products(write: Write, files: dict[str, str | bytes]) -> dict[tuple[str, str], Entry]:
    """By handle and language; the files have no fault."""
    store, faults = load_store(write(files))
    assert faults == []
    return {(product.handle or "", product.language): product for product in store.products}


def test_shopifys_rows_make_one_product(write: Write) -> None:
    found = products(write, {"products.csv": SHOPIFY})
    assert set(found) == {("polo-breeze", "en"), ("cap", "en")}
    polo = found["polo-breeze", "en"]
    assert (polo.id, polo.kind, polo.title, polo.line) == ("product/polo-breeze", "product", "Breeze Polo", 2)
    assert polo.text == "Light & cool.\n- Two buttons"
    assert polo.attributes == {
        "Brand": ("Meihu",),
        "Type": ("Polo shirt",),
        "Category": ("Polos",),
        "Color": ("Navy", "White"),
        "Size": ("M", "L"),
        "Fabric": ("cotton", "linen"),
        "Sheds pet hair": ("yes",),
    }
    assert (polo.price, polo.highest_price, polo.currency) == (Decimal("19.90"), Decimal("24.50"), "USD")
    assert polo.image == "https://cdn.example/a.jpg"
    assert polo.url == "https://shop.example/products/polo-breeze"
    assert polo.passages[0].startswith("Breeze Polo. Brand: Meihu, Type: Polo shirt")


def test_a_metafield_with_semicolons_is_a_list_and_no_option_is_none(write: Write) -> None:
    cap = products(write, {"products.csv": SHOPIFY})["cap", "en"]
    assert cap.attributes == {"Brand": ("Meihu",), "Type": ("Cap",), "Fabric": ("wool", "felt")}


def test_where_a_product_is_filed_is_kept_whole(write: Write) -> None:
    found = products(write, {"products.csv": SHOPIFY})
    assert found["polo-breeze", "en"].category == ("Apparel", "Shirts", "Polos")
    assert found["cap", "en"].category == ()
    card = "Handle,Title,Product Category,Gift Card,Variant Price\ncard,Card,Cards,true,20\n"
    assert products(write, {"products.csv": card})["card", "en"].category == ("Cards", "Gift Cards")
    assert products(write, {"products.csv": WOO})["linen-tee", "en"].category == ("Shirts", "Tees", "New")


def test_a_translation_changes_words_and_keeps_facts(write: Write) -> None:
    spanish = (
        "Handle,Title,Body (HTML),Tela (product.metafields.custom.fabric),Talla\n"
        'polo-breeze,Polo Brisa,<p>Ligero</p>,algodón; lino,"M; L"\n'
    )
    found = products(write, {"products.csv": SHOPIFY, "products.es.csv": spanish})
    polo = found["polo-breeze", "es"]
    assert (polo.title, polo.text, polo.file, polo.line) == ("Polo Brisa", "Ligero", "products.es.csv", 2)
    assert polo.attributes == {"Tela": ("algodón", "lino"), "Talla": ("M", "L")}
    assert polo.price == Decimal("19.90")


def test_woocommerces_variations_give_the_prices(write: Write) -> None:
    found = products(write, {"products.csv": WOO})
    assert set(found) == {("linen-tee", "en"), ("product-13", "en")}
    tee = found["linen-tee", "en"]
    assert tee.text == "Soft."
    assert tee.attributes == {"Category": ("Tees", "New"), "Color": ("Red", "Blue")}
    assert (tee.price, tee.highest_price) == (Decimal("12.00"), Decimal("18.00"))
    assert (tee.image, tee.url) == ("https://cdn.example/t.jpg", "https://shop.example/product/linen-tee")


def test_a_name_without_latin_letters_has_a_handle_all_the_same(write: Write) -> None:
    hat = products(write, {"products.csv": WOO})["product-13", "en"]
    assert (hat.title, hat.text, hat.price) == ("棉帽", "短", Decimal("7.5"))


def test_semicolons_between_cells_are_read(write: Write) -> None:
    found = products(write, {"products.csv": "Handle;Title;Variant Price\na;A, the first;3\n"})
    assert found["a", "en"].title == "A, the first"
