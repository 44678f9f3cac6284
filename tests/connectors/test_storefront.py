from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import httpx
import pytest
from fastapi import FastAPI

from connectors.web import bundle, pictures, storefront
from tests.browser.shop import CART, HOSTILE, View


@pytest.fixture
def client():
    app = FastAPI()
    app.include_router(storefront.router(View(), lambda language: CART))
    transport = httpx.ASGITransport(app=app)
    return httpx.AsyncClient(transport=transport, base_url="https://shop.example")


async def test_pages_are_in_the_shoppers_language(client):
    async with client:
        for address, header, expected in (
            ("/", "th,en;q=0.5", '<html lang="th" dir="ltr">'),
            ("/?lang=ar", "th", '<html lang="ar" dir="rtl">'),
            ("/pages/returns?lang=xx", "de-AT", '<html lang="de" dir="ltr">'),
            ("/products/polo-breeze?lang=%22%3E", "", '<html lang="en" dir="ltr">'),
        ):
            answer = await client.get(address, headers={"Accept-Language": header})
            assert answer.status_code == 200
            assert expected in answer.text
            assert answer.headers["Vary"] == "Accept-Language"


async def test_a_product_passes_itself_to_the_widget(client):
    async with client:
        answer = await client.get("/products/polo-breeze")
    assert 'data-product="polo-breeze"' in answer.text
    assert 'data-country="DE"' in answer.text
    assert "<li>dries fast</li>" in answer.text
    assert '<a href="/pages/returns">care</a>' in answer.text


async def test_nothing_of_the_store_is_read_as_html(client):
    async with client:
        for address in ("/", "/products/mug", "/pages/returns-eu"):
            text = (await client.get(address)).text
            assert HOSTILE not in text
            assert "<img src=x" not in text
            assert 'href="javascript' not in text


async def test_the_policy_forbids_what_the_widget_does_not_need(client):
    async with client:
        policy = (await client.get("/")).headers["Content-Security-Policy"]
    assert "connect-src 'self' wss://shop.example;" in policy
    assert "unsafe" not in policy


async def test_a_markets_rules_are_found_from_the_page_of_the_others(client):
    async with client:
        home = (await client.get("/")).text
        assert "/pages/returns?" in home
        assert "/pages/returns-eu" not in home
        for address in ("/pages/returns", "/pages/returns-eu"):
            text = (await client.get(address)).text
            assert ">European Union</a>" in text
            assert 'aria-current="page"' in text
        assert 'class="shelves"' not in (await client.get("/pages/shipping")).text


async def test_a_variant_goes_into_the_cart_and_out_again(client):
    async with client:
        page = (await client.get("/products/polo-breeze")).text
        assert '<a href="/cart/add?sku=PB-NAV-M" rel="nofollow" lang="en" data-parley-track="add_to_cart"' in page
        assert ">Add to cart: Navy, M</a>" in page
        assert "Navy, M" not in (await client.get("/cart")).text
        for _ in range(2):
            added = await client.get("/cart/add?sku=PB-NAV-M")
            assert (added.status_code, added.headers["Location"]) == (303, "/cart")
            assert "HttpOnly" in added.headers["Set-Cookie"]
        cart = " ".join((await client.get("/cart")).text.split())
        assert "Navy, M ·" in cart
        assert "</a> 2 <a" in cart
        for _ in range(2):
            await client.get("/cart/add?sku=PB-NAV-M&quantity=-1")
        assert "Navy, M" not in (await client.get("/cart")).text


async def test_a_cart_takes_nothing_that_is_not_sold(client):
    async with client:
        assert (await client.get("/cart/add?sku=NONE")).status_code == 404
        assert (await client.get("/cart/add")).status_code == 404
        many = await client.get("/cart/add?sku=PB-NAV-M&quantity=9999999")
        assert many.headers["Set-Cookie"].startswith("cart=PB-NAV-M*50")
    assert storefront.in_cart("a*2/b*x/*3/c*99/d*-1/e*²") == {"a": 2, "c": 50}


async def test_a_picture_begins_with_the_colour_that_is_asked_for(client):
    async with client:
        plain = (await client.get("/products/polo-breeze.svg")).text
        white = (await client.get("/products/polo-breeze.svg?colour=White")).text
    assert plain.count(pictures.COLOURS["navy"]) > white.count(pictures.COLOURS["navy"]) > 0


async def test_what_is_not_there_is_not_found(client):
    async with client:
        for address in ("/products/none", "/products/none.svg", "/pages/none", "/pages/..%2fbase.html"):
            assert (await client.get(address)).status_code == 404


async def test_pictures_are_drawn(client):
    async with client:
        answer = await client.get("/products/polo-breeze.svg")
        assert answer.headers["Content-Type"] == "image/svg+xml"
        assert ElementTree.fromstring(answer.text).tag.endswith("svg")
        assert pictures.COLOURS["navy"] in answer.text
        assert (await client.get("/favicon.ico")).status_code == 200
        assert (await client.get("/storefront.css")).status_code == 200


def test_every_shape_is_a_picture():
    shapes = {shape for _, shape in pictures.NAMES} | {"box"}
    assert shapes == {file.stem for file in pictures.SHAPES.glob("*.svg")}
    for shape in shapes:
        for colour in ("white", "black", "jade"):
            drawn = pictures.draw(shape, pictures.colours_of([colour, "Ink Blue"]))
            ElementTree.fromstring(drawn)
            assert "$" not in drawn


@pytest.mark.parametrize(
    ("names", "shape"),
    [
        (["polo-tea-field"], "polo"),
        (["shirt-oxford-short"], "shirt"),
        (["jacket-quilted-silk", "Bedding"], "jacket"),
        (["steamer-garment-qi"], "kettle"),
        (["x-1", "Rain Coat"], "jacket"),
        (["x-1", "???"], "box"),
    ],
)
def test_the_first_telling_word_decides_the_shape(names, shape):
    assert pictures.shape_of(names) == shape


def test_colours_are_found_in_words():
    assert pictures.colours_of(["Ink Blue", "Red Check", "Navy"]) == [
        pictures.COLOURS["blue"],
        pictures.COLOURS["red"],
        pictures.COLOURS["navy"],
    ]
    assert pictures.colours_of(["nothing"], seed="a") == pictures.colours_of([], seed="a")


def test_the_script_is_one_function_of_all_modules():
    assert {file.stem for file in bundle.FOLDER.glob("*.js")} == {*bundle.MODULES, *bundle.INSTEAD.values()}
    for counts in (False, True):
        script = bundle.script(counts=counts).decode()
        assert "import " not in script.replace("// import", "")
        assert script.startswith("(() => {")
        assert ("widget/events" in script) is counts
        for word in ("const", "class", "function"):
            assert f"export {word}" not in script


@pytest.mark.parametrize("counts", [False, True])
def test_no_two_modules_share_a_name(counts):
    script = bundle.script(counts=counts).decode()
    names = [
        line.split()[2 if line.startswith("async") else 1].split("(")[0]
        for line in script.splitlines()
        if line.startswith(("const ", "class ", "function ", "async function "))
    ]
    assert len(names) == len(set(names))


def test_an_export_that_cannot_be_joined_is_refused(tmp_path):
    for name in (*bundle.MODULES, *bundle.INSTEAD.values()):
        (tmp_path / f"{name}.js").write_text("", encoding="utf-8")
    (tmp_path / "dom.js").write_text("export default 1;\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"dom\.js: .*export default"):
        bundle.script(tmp_path)
