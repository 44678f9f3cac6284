"""What shoppers type to the forms about an order: addresses, postcodes, a choice."""

from __future__ import annotations

import pytest

from bot.actions.orders_address import read
from bot.actions.orders_said import choice, proof_in
from bot.commerce.orders import Address

OLD = Address("A. B.", "Old Road 1", "Oldtown", "DE", "10115")


@pytest.mark.parametrize(
    ("text", "street", "postcode", "city"),
    [
        ("Lindenweg 4, 10117 Berlin", "Lindenweg 4", "10117", "Berlin"),
        ("Lindenweg 4\n10117 Berlin", "Lindenweg 4", "10117", "Berlin"),
        ("Lindenweg 4 10117 Berlin", "Lindenweg 4", "10117", "Berlin"),
        ("7 High Street, Croydon, CR0 1AA", "7 High Street", "CR0 1AA", "Croydon"),
        ("Kerkstraat 12, 1012 ab Amsterdam", "Kerkstraat 12", "1012 AB", "Amsterdam"),
        ("شارع النيل ١٢، ١١٥١١ القاهرة", "شارع النيل 12", "11511", "القاهرة"),
        ("Rua Verde 8, 01310-200, São Paulo", "Rua Verde 8", "01310-200", "São Paulo"),
    ],
)
def test_an_address_is_read(text: str, street: str, postcode: str, city: str) -> None:
    found = read(text, OLD)
    assert found is not None
    assert (found.street, found.postcode, found.city, found.country) == (street, postcode, city, "DE")
    assert found.name == OLD.name


def test_a_name_before_the_street_is_taken() -> None:
    found = read("C. D.\nLindenweg 4\n10117 Berlin", OLD)
    assert found is not None
    assert (found.name, found.street) == ("C. D.", "Lindenweg 4")


@pytest.mark.parametrize("text", ["", "Berlin", "12345", "Lindenweg 4", "no idea, sorry", "Lindenweg, Berlin"])
def test_what_is_no_whole_address_is_not_taken(text: str) -> None:
    assert read(text, OLD) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [("it is CR2 6XH, I think", "CR2 6XH"), ("１０１１５", "10115"), ("1012 AB", "1012 AB"), ("no idea", ""), ("", "")],
)
def test_what_may_be_a_postcode(text: str, found: str) -> None:
    assert proof_in(text) == found


@pytest.mark.parametrize(("text", "place"), [("2", 1), ("２.", 1), ("٣", 2), ("4", None), ("0", None), ("two", None)])
def test_a_number_chooses(text: str, place: int | None) -> None:
    assert choice(text, 3) == place
