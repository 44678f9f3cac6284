"""When people answer: weekdays, nights, holidays, closed days, and the clocks that change."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import check
from knowledge.hours import People
from knowledge.settings import read_settings
from tests.knowledge.conftest import STORE, Write

BERLIN, SHANGHAI, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York")
HEAD = "name: Test\nlanguages: [en]\n"
OFFICE = "people:\n  hours: {mon-fri: 09:00-18:00, sat: '10:00-12:00, 13:00-15:00'}\n"


def people(text: str) -> People:
    read, faults = read_settings(HEAD + text)
    assert faults == []
    assert read.people is not None
    return read.people


def opens(found: People, at: str, zone: ZoneInfo) -> str | None:
    moment = found.opens(datetime.fromisoformat(at).replace(tzinfo=zone), zone)
    return None if moment is None else moment.isoformat()


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-11-25T09:00", None),  # a Wednesday; from is included
        ("2026-11-25T08:59:59", "2026-11-25T09:00:00+01:00"),
        ("2026-11-25T18:00", "2026-11-26T09:00:00+01:00"),  # until is not
        ("2026-11-27T20:00", "2026-11-28T10:00:00+01:00"),
        ("2026-11-28T12:30", "2026-11-28T13:00:00+01:00"),  # lunch on Saturday
        ("2026-11-28T16:00", "2026-11-30T09:00:00+01:00"),  # over Sunday
    ],
)
def test_the_week(now: str, then: str | None) -> None:
    assert opens(people(OFFICE), now, BERLIN) == then


def test_holidays_of_a_country_and_of_a_part_of_it() -> None:
    germany, bavaria = people(OFFICE + "  holidays: DE\n"), people(OFFICE + "  holidays: DE-BY\n")
    assert opens(germany, "2026-12-24T19:00", BERLIN) == "2026-12-28T09:00:00+01:00"  # both Christmas days
    assert opens(germany, "2026-01-06T10:00", BERLIN) is None
    assert opens(bavaria, "2026-01-06T10:00", BERLIN) == "2026-01-07T09:00:00+01:00"  # Epiphany
    china = people("people: {hours: {mon-sun: 09:00-21:00}, holidays: CN}\n")
    assert opens(china, "2026-10-01T12:00", SHANGHAI) > "2026-10-02"  # type: ignore[operator]  # the National Day


def test_closed_days() -> None:
    found = people(OFFICE + "  closed: [2026-12-24 to 2027-01-03, 2027-01-04]\n")
    assert opens(found, "2026-12-24T10:00", BERLIN) == "2027-01-05T09:00:00+01:00"


def test_the_clocks_change() -> None:
    nights = people("people: {hours: {mon-sun: 22:00-06:00}}\n")
    # spring forward in Berlin, 2026-03-29: 02:00 becomes 03:00, the shift ends at 06:00 on the wall all the same
    assert opens(nights, "2026-03-29T05:59", BERLIN) is None
    assert opens(nights, "2026-03-29T06:00", BERLIN) == "2026-03-29T22:00:00+02:00"
    # fall back, 2026-10-25
    assert opens(nights, "2026-10-25T05:59", BERLIN) is None
    early = people("people: {hours: {sun: 02:30-04:00}}\n")
    # 02:30 does not exist on that Sunday in New York, 2026-03-08: somebody is there when the clocks have moved
    assert opens(early, "2026-03-08T01:59", NEW_YORK) == "2026-03-08T03:30:00-04:00"
    office = people(OFFICE)
    assert opens(office, "2026-03-28T20:00", BERLIN) == "2026-03-30T09:00:00+02:00"


def test_around_the_clock_and_nowhere_near() -> None:
    always = people("people: {hours: {mon-sun: 00:00-24:00}}\n")
    assert opens(always, "2026-11-29T23:59:59", BERLIN) is None
    assert opens(always, "2026-11-30T00:00", BERLIN) is None
    years = " , ".join(f"{year}-01-01 to {year}-12-31" for year in (2026, 2027, 2028))
    never = people(OFFICE + f"  closed: [{years}]\n")
    assert never.opens(datetime(2026, 5, 1, tzinfo=BERLIN), BERLIN) > datetime(2027, 1, 1, tzinfo=BERLIN)  # type: ignore[operator]


@settings(max_examples=60)
@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)), st.sampled_from([BERLIN, SHANGHAI, NEW_YORK]))
def test_when_it_opens_somebody_is_there_and_not_a_minute_before(naive: datetime, zone: ZoneInfo) -> None:
    found = people("people: {hours: {mon-fri: 09:00-18:00, sat: 20:00-02:00}, closed: 2026-12-24 to 2027-01-02}\n")
    now = naive.replace(tzinfo=timezone.utc)
    then = found.opens(now, zone)
    if then is not None:
        assert then > now
        assert found.opens(then, zone) is None
        assert found.opens(max(now, then - timedelta(minutes=1)), zone) == then


FAULTS = {
    "people: {closed: 2026-12-24}\n": (3, "`people` needs a line `hours:`; write for example `hours: {mon-fri: 09:00-18:00}`"),
    "people:\n  hours: {monday-fry: 09:00-18:00}\n": (4, "`monday-fry` is no day of the week; write e.g. mon-fri or sat"),
    "people:\n  hours: {mon: 9-18}\n": (4, "`mon: 9-18` is not understood; write two times of the day, e.g. 09:00-18:00"),
    "people:\n  hours:\n    mon-fri: 09:00-18:00\n    fri: 09:00-12:00\n": (6, "`fri` stands in `hours` a second time; keep one of them"),
    "people:\n  hours: {mon: 09:00-25:00}\n": (4, "`mon: 09:00-25:00` is not understood"),
    OFFICE + "  holidays: Atlantis\n": (5, "the holidays of `Atlantis` are not known; write a country, e.g. DE or DE-BY"),
    OFFICE + "  closed: 2026-12-24 to 2026-12-01\n": (5, "`closed: 2026-12-24 to 2026-12-01` is not understood; write a date or two"),
    OFFICE + "  closed: Christmas\n": (5, "`closed: Christmas` is not understood"),
    OFFICE + "  suggest: [Web, '*/complaint']\n": (5, "`suggest: Web` is not understood; write a channel, e.g. web"),
    OFFICE + "  hour: 5\n": (5, "unknown key `hour` (did you mean `hours`?)"),
}  # fmt: skip


@pytest.mark.parametrize("text", FAULTS)
def test_what_is_at_fault_is_named_by_its_line(text: str) -> None:
    _, [fault] = read_settings(HEAD + text)
    line, message = FAULTS[text]
    assert fault.line == line
    assert message in fault.message


def test_hours_that_differ_from_the_facts(write: Write) -> None:
    store = STORE.replace("Mon-Fri 9-18", "Mon-Fri 08:00-18:00") + OFFICE
    facts = "support-hours: {days: mon-fri, hours: 09:00-18:00}\nchinese-new-year: {closed: 2027-02-04 to 2027-02-11, resumes: 2027-02-12}\n"
    folder = write({"store.yml": store, "facts.yml": facts})
    line = STORE.count("\n") + 2
    found = [str(fault) for fault in check(folder) if "people" in fault.message]
    assert found == [
        f"store.yml:{line}: warning: `people` and `contact` differ: `contact: hours: Mon-Fri 08:00-18:00` does not name 09:00; write the same hours in both",
        f"store.yml:{line}: warning: `people` and the fact `chinese-new-year` (facts.yml:2) differ: people answer on 2027-02-04 here; write the same in both",
        f"store.yml:{line}: warning: `people` and the fact `support-hours` (facts.yml:1) differ: only one of them has sat; write the same in both",
    ]
