#!/usr/bin/env python3
"""Writes the demo store's 200 orders, `knowledge/demo/orders/`: the same files each time.

Buyers are placeholders. Dates are told from today, so that some return periods are open and some are over.
"""

from __future__ import annotations

import csv
import random
import sys
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
STORE = ROOT / "knowledge" / "demo"
SITE = "https://meihuloom.example.com"

# market: currency, its rate from USD, return window, days of the way (standard, express), delivery's cost and free from
MARKETS: dict[str, tuple[str, str, int, tuple[int, int], tuple[int, int], str, int, str]] = {
    "EU": ("EUR", "0.90", 30, (11, 17), (3, 6), "4.90", 59, "14.90"),
    "UK": ("GBP", "0.80", 30, (10, 16), (3, 6), "3.90", 49, "12.90"),
    "US": ("USD", "1.00", 30, (11, 18), (4, 8), "5.90", 69, "16.90"),
    "GULF": ("USD", "1.00", 14, (10, 17), (3, 6), "6.90", 79, "17.90"),
    "SEA": ("USD", "1.00", 15, (7, 13), (2, 5), "2.90", 39, "8.90"),
    "CN": ("CNY", "7.00", 7, (2, 4), (1, 2), "8.00", 99, "18.00"),
    "REST": ("USD", "1.00", 21, (14, 28), (6, 11), "9.90", 99, "24.90"),
}
# country, city, region, postcode, street
PLACES = {
    "EU": [
        ("DE", "Berlin", "BE", "10115", "Musterstraße"),
        ("FR", "Lyon", "", "69002", "Rue Exemple"),
        ("ES", "Madrid", "M", "28012", "Calle Ejemplo"),
        ("IT", "Milano", "MI", "20121", "Via Esempio"),
        ("NL", "Utrecht", "", "3511 AB", "Voorbeeldstraat"),
        ("PL", "Warszawa", "", "00-950", "ulica Przykładowa"),
        ("PT", "Porto", "", "4000-069", "Rua Exemplo"),
        ("SE", "Göteborg", "", "411 03", "Exempelgatan"),
    ],
    "UK": [
        ("GB", "Manchester", "", "M1 1AE", "Sample Street"),
        ("GB", "Birmingham", "", "B33 8TH", "Sample Lane"),
        ("GB", "London", "", "EC1A 1BB", "Sample Road"),
        ("GB", "Croydon", "", "CR2 6XH", "Sample Close"),
    ],
    "US": [
        ("US", "San Francisco", "CA", "94107", "Sample Street"),
        ("US", "New York", "NY", "10001", "Sample Avenue"),
        ("US", "Chicago", "IL", "60601", "Sample Drive"),
        ("US", "Austin", "TX", "78701", "Sample Boulevard"),
    ],
    "GULF": [
        ("AE", "Dubai", "DU", "", "Sample Street"),
        ("SA", "Riyadh", "", "11564", "Sample Road"),
        ("KW", "Kuwait City", "", "13001", "Sample Block"),
        ("QA", "Doha", "", "", "Sample Street"),
    ],
    "SEA": [
        ("SG", "Singapore", "", "049145", "Sample Road"),
        ("MY", "Kuala Lumpur", "", "50450", "Jalan Contoh"),
        ("TH", "Bangkok", "", "10110", "Thanon Tuayang"),
        ("VN", "Hồ Chí Minh", "", "700000", "Đường Mẫu"),
        ("ID", "Jakarta", "", "10110", "Jalan Contoh"),
        ("PH", "Manila", "", "1000", "Sample Street"),
    ],
    "CN": [
        ("CN", "杭州市", "浙江省", "310012", "示例路"),
        ("CN", "上海市", "上海市", "200040", "样本路"),
        ("CN", "深圳市", "广东省", "518000", "示例大道"),
    ],
    "REST": [
        ("BR", "São Paulo", "SP", "01310-100", "Rua Exemplo"),
        ("JP", "東京都千代田区", "東京都", "100-0005", "見本町"),
        ("AU", "Sydney", "NSW", "2000", "Sample Street"),
        ("CH", "Zürich", "ZH", "8001", "Musterweg"),
    ],
}
# what an order is up to, and how many of each
KINDS = {
    "pending": 4,
    "paid": 20,
    "packing": 10,
    "labelled": 6,
    "moving": 20,
    "customs": 12,
    "late": 12,
    "stuck": 4,
    "out": 6,
    "pickup": 4,
    "attempted": 4,
    "part": 12,
    "today": 4,
    "in_window": 24,
    "over": 13,
    "cancelled": 10,
    "asked": 5,
    "approved": 4,
    "received": 3,
    "returned": 8,
    "part_refunded": 6,
    "lost": 4,
    "lost_refunded": 2,
    "sent_back": 3,
}
CUSTOMERS_OF_A_MARKET = 17
TO_GERMANY, GERMAN = 123, 8
"""This order has come and may go back; its buyer is the one in Germany, so that a return from there can be tried."""
WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


@dataclass
class Files:
    """The rows of each file."""

    orders: list[dict[str, Any]] = field(default_factory=list)
    lines: list[dict[str, Any]] = field(default_factory=list)
    shipments: list[dict[str, Any]] = field(default_factory=list)
    returns: list[dict[str, Any]] = field(default_factory=list)
    refunds: list[dict[str, Any]] = field(default_factory=list)
    coupons: list[dict[str, Any]] = field(default_factory=list)


class Writer:
    """Makes the orders one after the other, with one source of chance."""

    def __init__(self, goods: list[tuple[str, Decimal]]) -> None:
        self.goods = goods
        self.chance = random.Random(20_481_973)
        self.files = Files()
        self.numbers: set[str] = set()

    def among(self, first: int, last: int) -> int:
        """A whole number, both ends included. (`randint` may draw otherwise in another Python.)"""
        return first + int(self.chance.random() * (last - first + 1))

    def moment(self, day: float) -> str:
        """So many days from today, at some time; today's lie some hours back, so never ahead."""
        if day >= 0:
            return f"-{self.among(1, 11)}h"
        return f"{round(day):+d}d {self.among(0, 23):02d}:{self.among(0, 59):02d}"

    def digits(self, count: int) -> str:
        """Digits, the first no zero."""
        return str(self.among(1, 9)) + "".join(str(self.among(0, 9)) for _ in range(count - 1))

    def write(self) -> Files:
        """All of them."""
        markets = list(MARKETS)
        place = 0
        for kind, count in KINDS.items():
            for index in range(count):
                self.order(kind, markets[(index + len(kind)) % len(markets)], place)
                place += 1
        self.coupons()
        return self.files

    def order(self, kind: str, market: str, place: int) -> None:
        currency, rate, window, standard, quick, cost, free, express_cost = MARKETS[market]
        express = place % 5 == 2
        low, high = quick if express else standard
        number = "ML" + self.digits(8)
        while number in self.numbers:
            number = "ML" + self.digits(8)
        self.numbers.add(number)

        pieces, total = self.lines(number, Decimal(rate), 2 if kind in ("part", "part_refunded") else 1, currency)
        shipping = Decimal(express_cost) if express else Decimal(cost) if total < free else Decimal("0.00")
        delivered = self.delivered_on(kind, window)
        age = self.age(kind, low, high, delivered)
        row = {
            "number": number,
            "state": "delivered",
            "payment": "paid",
            "placed": self.moment(-age),
            "cancelled": "",
            "express": "yes" if express else "",
            "coupon": "WELCOME10" if place % 11 == 3 else "",
            "currency": currency,
            "shipping": shipping,
        }
        row.update(self.buyer(market, place))
        if kind in ("pending", "paid", "packing"):
            row["state"] = kind
            row["payment"] = "pending" if kind == "pending" else "paid"
        elif kind == "cancelled":
            row.update(state="cancelled", payment="refunded", cancelled=self.moment(-age + 1))
            self.refund(number, total + shipping, -age + 1, done=age > 8)
        else:
            self.shipped(kind, row, pieces, market, age, (low, high), delivered, total + shipping)
        self.files.orders.append(row)

    def delivered_on(self, kind: str, window: int) -> int:
        """How many days ago it came."""
        return {
            "today": self.among(0, 1),
            "in_window": self.among(2, window - 2),
            "over": self.among(window + 3, window + 45),
            "asked": self.among(2, 6),
            "approved": self.among(4, 6),
            "received": self.among(14, 20),
            "returned": self.among(25, 60),
            "part_refunded": self.among(20, 40),
        }.get(kind, 0)

    def age(self, kind: str, low: int, high: int, delivered: int) -> int:
        """How many days ago it was placed."""
        if delivered or kind == "today":
            return delivered + self.among(low, high) + 1
        return {
            "pending": 0,
            "paid": self.among(0, 1),
            "packing": self.among(1, 2),
            "labelled": 3,
            "late": high + self.among(3, 6),
            "stuck": high + self.among(4, 6),
            "cancelled": self.among(2, 30),
            "lost": high + self.among(10, 20),
            "lost_refunded": high + self.among(25, 35),
            "sent_back": high + 12,
            "part": max(3, low - 2),
        }.get(kind, max(3, low - 1))

    def buyer(self, market: str, place: int) -> dict[str, Any]:
        shopper = list(MARKETS).index(market) * CUSTOMERS_OF_A_MARKET + place % CUSTOMERS_OF_A_MARKET + 1
        shopper = GERMAN if place == TO_GERMANY else shopper
        country, city, region, postcode, street = PLACES[market][shopper % len(PLACES[market])]
        guest, lazada = place % 9 == 4, market == "SEA" and place % 3 == 0
        initials = f"{chr(65 + shopper % 23)}. {chr(65 + shopper * 7 % 23)}."
        return {
            "customer": "" if guest or lazada else str(7_000_000 + shopper),
            "email": "" if lazada else f"shopper{shopper}@example.com",
            "channel": "lazada" if lazada else "",
            "buyer": str(1_011_800_000 + shopper) if lazada else "",
            "name": initials,
            "street": f"{street} {shopper}",
            "city": city,
            "region": region,
            "postcode": postcode,
            "country": country,
        }

    def lines(self, number: str, rate: Decimal, least: int, currency: str) -> tuple[list[tuple[str, int]], Decimal]:
        pieces, total, taken = [], Decimal("0.00"), set()
        for line in range(1, self.among(least, 3) + 1):
            at = self.among(0, len(self.goods) - 1)
            while at in taken:
                at = self.among(0, len(self.goods) - 1)
            taken.add(at)
            sku, price = self.goods[at]
            quantity = 2 if self.among(1, 6) == 1 else 1
            price = (
                (price * rate).quantize(Decimal("1") if currency == "CNY" else Decimal("0.1")).quantize(Decimal("0.01"))
            )
            self.files.lines.append({"order": number, "sku": sku, "quantity": quantity, "price": price})
            pieces.append((str(line), quantity))
            total += price * quantity
        return pieces, total

    def shipped(
        self,
        kind: str,
        row: dict[str, Any],
        pieces: list[tuple[str, int]],
        market: str,
        age: int,
        days: tuple[int, int],
        delivered: int,
        total: Decimal,
    ) -> None:
        number, left = row["number"], -age + 1
        state = {
            "labelled": "labelled",
            "customs": "in_customs",
            "stuck": "in_customs",
            "out": "out_for_delivery",
            "pickup": "ready_for_pickup",
            "attempted": "attempted",
            "lost": "lost",
            "lost_refunded": "lost",
            "sent_back": "sent_back",
            "moving": "moving",
            "late": "moving",
            "part": "moving",
        }.get(kind, "delivered")
        if state == "in_customs" and market == "CN":
            state = "moving"  # no border on the way
        if state != "delivered":
            row["state"] = "shipped"
        came = self.moment(-delivered) if state == "delivered" else ""
        parcel = pieces[:1] if kind == "part" else pieces
        scan = {"labelled": None, "late": -5, "stuck": -6, "lost": -16, "lost_refunded": -30}.get(
            kind, -self.among(0, 1)
        )
        scanned = came or ("" if scan is None else self.moment(max(scan, left)))
        self.parcel(row, 1, state, parcel, left, left + days[1], came, scanned)
        if kind == "part":
            row["state"] = "part_shipped"
        if kind in ("asked", "approved", "received", "returned", "part_refunded"):
            self.sent_back(kind, row, pieces, delivered)
        elif kind == "lost_refunded":
            row["payment"] = "refunded"
            self.refund(number, total, -18, done=True)
        if kind == "returned":
            row.update(state="returned", payment="refunded")
            self.refund(number, total - row["shipping"], -delivered + 15, done=True)
        elif kind == "part_refunded":
            row["payment"] = "part_refunded"

    def parcel(
        self,
        row: dict[str, Any],
        count: int,
        state: str,
        pieces: list[tuple[str, int]],
        left: int,
        until: int,
        came: str,
        scanned: str,
    ) -> None:
        carrier, tracking = "China Post", self.post_number()
        if row["express"]:
            carrier, tracking = (
                ("SF Express", "SF" + self.digits(13))
                if row["country"] in ("CN", "SG", "MY", "TH")
                else ("DHL Express", self.dhl_number())
            )
        self.files.shipments.append(
            {
                "order": row["number"],
                "id": f"P{row['number'][2:]}-{count}",
                "state": state,
                "carrier": carrier,
                "tracking": tracking,
                "url": f"{SITE}/track/{tracking}",
                "pieces": written(pieces),
                "shipped": self.moment(left),
                "expected": f"{until:+d}d 20:00",
                "delivered": came,
                "scanned": scanned,
            }
        )

    def sent_back(self, kind: str, row: dict[str, Any], pieces: list[tuple[str, int]], delivered: int) -> None:
        number = row["number"]
        state = {"asked": "requested", "returned": "refunded", "part_refunded": "refunded"}.get(kind, kind)
        back = pieces[:1] if kind == "part_refunded" else pieces
        reasons = ("too_small", "too_large", "unwanted", "not_as_described", "damaged", "wrong_item", "other")
        id = f"RT{number[2:]}-1"
        self.files.returns.append(
            {
                "order": number,
                "id": id,
                "state": state,
                "pieces": written(back),
                "reason": reasons[self.among(0, len(reasons) - 1)],
                "opened": self.moment(-max(delivered - 2, 0)),
                "label": "" if state == "requested" else f"{SITE}/labels/{id}.pdf",
            }
        )
        if kind == "part_refunded":
            line = next(one for one in self.files.lines if one["order"] == number)
            self.refund(number, line["price"] * line["quantity"], -delivered + 14, done=delivered > 22)

    def refund(self, number: str, amount: Decimal, day: int, *, done: bool) -> None:
        self.files.refunds.append(
            {
                "order": number,
                "id": f"R{number[2:]}",
                "amount": amount,
                "issued": self.moment(min(day, -1)),
                "done": "yes" if done else "",
            }
        )

    def post_number(self) -> str:
        """Thirteen characters of the postal union's S10, with its check digit."""
        digits = self.digits(8)
        rest = 11 - sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=True)) % 11
        return f"LX{digits}{ {10: 0, 11: 5}.get(rest, rest) }CN"

    def dhl_number(self) -> str:
        """Ten digits, the last of them the others modulo seven."""
        digits = self.digits(9)
        return digits + str(int(digits) % 7)

    def coupons(self) -> None:
        empty = dict.fromkeys(("percent", "amount", "minimum", "currency", "starts", "ends", "once", "used_up"), "")
        for code, values in {
            "WELCOME10": {"percent": 10, "once": "yes"},
            "NOV1111": {"percent": 15, "starts": "-20d 00:00", "ends": "-6d 00:00"},
            "WINTER20": {
                "percent": 20,
                "minimum": "120.00",
                "currency": "USD",
                "starts": "-3d 00:00",
                "ends": "+25d 00:00",
            },
            "TEA5": {"amount": "5.00", "minimum": "40.00", "currency": "USD", "ends": "+60d 00:00"},
            "SPRING": {"percent": 10, "starts": "+40d 00:00", "ends": "+70d 00:00"},
            "FIRST100": {"percent": 25, "used_up": "yes"},
        }.items():
            self.files.coupons.append({"code": code, **empty, **values})


def written(pieces: list[tuple[str, int]]) -> str:
    """Pieces as the files write them."""
    return " ".join(f"{line}x{quantity}" for line, quantity in pieces)


def main(folder: Path) -> None:
    """Writes the files into `folder`."""
    with (STORE / "products.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    goods = [(row["Variant SKU"], Decimal(row["Variant Price"])) for row in rows if row["Variant SKU"]]
    folder.mkdir(parents=True, exist_ok=True)
    for name, found in vars(Writer(goods).write()).items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, list(found[0]), lineterminator="\n")
            table.writeheader()
            table.writerows(found)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else STORE / "orders")
