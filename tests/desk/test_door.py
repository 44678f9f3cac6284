"""The sign-in, attacked: guessing, enumeration, fixation, forged requests, stolen sessions."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import httpx
import pytest
import sqlalchemy
from argon2 import PasswordHasher

from bot.commerce.tries import Lock
from connectors.desk import passwords
from connectors.desk.passwords import Hasher, WeakPassword
from connectors.desk.settings import DeskSettings
from connectors.desk.tables import sessions
from connectors.schema import address
from tests.desk.conftest import PASSWORD, House, sign_in, told


@pytest.fixture
def url(sqlite_url: str) -> str:
    """One kind of database: the steps at the door are the same (`test_accounts` has both)."""
    return sqlite_url


PAGES = ("/desk", "/desk/", "/desk/inbox", "/desk/inbox/1", "/desk/account", "/desk/team")
ACTS = ("/desk/inbox/1/take", "/desk/inbox/1/say", "/desk/account/language", "/desk/account/password", "/desk/team")


async def test_an_agent_signs_in_and_out(house: House) -> None:
    await house.agent("mei")
    client = house.browser()
    there = await client.get("/desk/inbox/7?q=a")
    assert (there.status_code, there.headers["location"]) == (303, "/desk/sign-in?next=/desk/inbox/7%3Fq%3Da")
    answer = await sign_in(client, " MEI ", next="/desk/inbox")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/inbox")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "secure" not in cookie
    assert "Nobody is waiting." in (await client.get("/desk/inbox")).text
    kept = dict(client.cookies)
    assert (await client.post("/desk/sign-out")).status_code == 303
    assert (await house.browser(kept).get("/desk/inbox")).status_code == 303  # the old id opens nothing


async def test_strangers_see_and_do_nothing(house: House) -> None:
    client = house.browser()
    for page in PAGES:
        answer = await client.get(page)
        assert (answer.status_code, answer.text) == (303, "")
    for act in ACTS:
        assert (await client.post(act, data={"name": "x"})).status_code == 401
    assert (await client.get("/desk/inbox", headers={"X-Desk-Automatic": "1"})).status_code == 401
    forged = {"parley-desk": "x" * 43}
    assert (await house.browser(forged).get("/desk/inbox")).status_code == 303


async def test_pages_carry_their_headers(house: House) -> None:
    await house.agent("mei")
    client = await house.signed_in("mei")
    for answer in (
        await client.get("/desk/inbox"),
        await client.get("/desk/team"),
        await client.get("/desk/sign-in"),
        await client.post("/desk/sign-in", data={}),
    ):
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["referrer-policy"] == "same-origin"
    policy = (await client.get("/desk/inbox")).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    page = (await client.get("/desk/inbox")).text
    assert "<script>" not in page
    assert "style=" not in page
    assert " onclick" not in page


async def test_a_forged_request_does_nothing(house: House) -> None:
    await house.agent("mei")
    client = await house.signed_in("mei")
    change = {"language": "de"}
    for headers in (
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": f"http://{house.address}.evil.example"},
        {"Origin": f"http://{house.address}", "Sec-Fetch-Site": "cross-site"},
        {"Origin": f"http://{house.address}", "Sec-Fetch-Site": "same-site"},
        {"Origin": ""},
    ):
        for act in ("/desk/account/language", "/desk/sign-out", "/desk/sign-in"):
            assert (await client.post(act, data=change, headers=headers)).status_code == 403, headers
    bare = httpx.AsyncClient(base_url=f"http://{house.address}", cookies=dict(client.cookies))
    async with bare:
        assert (await bare.post("/desk/account/language", data=change)).status_code == 403  # neither header
    fine = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
    assert (await client.post("/desk/account/language", data=change, headers=fine)).status_code == 303


async def test_names_are_not_told_apart(house: House) -> None:
    await house.agent("mei")
    blocked = await house.agent("bo")
    await house.desk.accounts.set_disabled(blocked, True)
    pages = []
    for name, password in (
        ("mei", "wrong wrong wrong"),
        ("nobody", "wrong wrong wrong"),
        ("bo", PASSWORD),
        ("\0", "x"),
    ):
        answer = await sign_in(house.browser(), name, password)
        pages.append((answer.status_code, answer.text.replace(f'value="{name}"', 'value=""'), told(answer)))
    assert {page[0] for page in pages} == {401}
    assert {page[2] for page in pages} == {"The name or the password is wrong."}
    assert len({page[1] for page in pages[:3]}) == 1


async def test_an_unknown_name_costs_the_same_work() -> None:
    class Counted(PasswordHasher):
        verified = 0

        def verify(self, *arguments: object) -> bool:
            Counted.verified += 1
            return super().verify(*arguments)  # type: ignore[arg-type]

    hasher = Hasher(Counted(time_cost=1, memory_cost=8, parallelism=1))
    kept = await hasher.make(PASSWORD)
    assert await hasher.matches(kept, PASSWORD)
    assert not await hasher.matches(None, "nobody has this password")
    assert not await hasher.matches("no hash at all", PASSWORD)
    assert Counted.verified == 3
    hasher.close()


async def test_guessing_is_locked_and_words_do_not_tell(house: House) -> None:
    await house.agent("mei")
    for name in ("mei", "nobody"):
        client = house.browser(None, **{"Accept-Language": "de"})
        for _ in range(5):
            assert (await sign_in(client, name, "wrong")).status_code == 401
        locked = await sign_in(client, name)  # now even the right one is not looked at
        assert locked.status_code == 429
        assert 0 < int(locked.headers["retry-after"]) <= 60
        assert "Minute" in told(locked)
    assert (await sign_in(house.browser(), "mei")).status_code == 429  # by name and address, whatever the browser


async def test_many_guesses_at_once_win_nothing(house: House) -> None:
    await house.agent("mei")
    client = house.browser()
    tries = await asyncio.gather(*(sign_in(client, "mei", f"wrong {number}") for number in range(20)))
    assert sorted({one.status_code for one in tries}) == [401, 429]
    assert sum(one.status_code == 401 for one in tries) == 5


class TestByAddress:
    @pytest.fixture
    def desk_settings(self) -> DeskSettings:
        return DeskSettings(lock_address=Lock(4, timedelta(minutes=5)))

    async def test_one_address_cannot_try_many_names(self, house: House) -> None:
        await house.agent("mei")
        client = house.browser()
        assert [(await sign_in(client, f"name{n}", "wrong")).status_code for n in range(4)] == [401] * 4
        assert (await sign_in(client, "mei")).status_code == 429


async def test_right_sign_ins_do_not_count(house: House) -> None:
    await house.agent("mei")
    for _ in range(8):
        assert (await sign_in(house.browser(), "mei")).status_code == 303


async def test_a_planted_session_is_never_taken_over(house: House) -> None:
    await house.agent("mei")
    await house.agent("bo")
    victim = house.browser()
    victim.cookies.set("parley-desk", "planted-by-somebody", domain=house.address.split(":")[0])
    await sign_in(victim, "mei")
    assert "planted-by-somebody" not in dict(victim.cookies).values()
    planted = await house.browser({"parley-desk": "planted-by-somebody"}).get("/desk/inbox")
    assert planted.status_code == 303
    first = dict(victim.cookies)
    await sign_in(victim, "bo")
    assert dict(victim.cookies) != first
    assert (await house.browser(first).get("/desk/inbox")).status_code == 303


@pytest.mark.parametrize(
    "to",
    [
        "https://evil.example/desk/",
        "//evil.example/desk/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/",
        "",
        "/desk/\n",
    ],
)
async def test_nobody_is_sent_elsewhere(house: House, to: str) -> None:
    await house.agent("mei")
    assert (await sign_in(house.browser(), "mei", next=to)).headers["location"] == "/desk/"


class TestExpiry:
    @pytest.fixture(params=["idle", "longest"])
    def desk_settings(self, request: pytest.FixtureRequest) -> DeskSettings:
        return DeskSettings(**{request.param: timedelta(milliseconds=1)})

    async def test_sessions_end(self, house: House) -> None:
        await house.agent("mei")
        client = house.browser()
        await sign_in(client, "mei")
        await asyncio.sleep(0.005)
        assert (await client.get("/desk/inbox")).status_code == 303


async def test_what_the_page_fetches_keeps_no_session_alive(house: House, url: str) -> None:
    await house.agent("mei")
    client = await house.signed_in("mei")
    engine = sqlalchemy.create_engine(address(url))

    def seen(value: int | None = None) -> int:
        with engine.begin() as connection:
            if value is not None:
                connection.execute(sessions.update().values(seen=value))
            return int(connection.execute(sqlalchemy.select(sessions.c.seen)).scalar_one())

    earlier = seen(seen() - 3_600_000)
    assert (await client.get("/desk/inbox", headers={"X-Desk-Automatic": "1"})).status_code == 200
    assert seen() == earlier
    await client.get("/desk/inbox")
    assert seen() > earlier
    engine.dispose()


async def test_signing_out_everywhere(house: House) -> None:
    await house.agent("mei")
    one, other = await house.signed_in("mei"), await house.signed_in("mei")
    await one.post("/desk/sign-out", data={"everywhere": "yes"})
    assert (await other.get("/desk/inbox")).status_code == 303


async def test_a_new_password_ends_the_other_sessions(house: House) -> None:
    await house.agent("mei")
    one, other = await house.signed_in("mei"), await house.signed_in("mei")
    for given in (
        {"current": "wrong", "new": "brisk velvet harbour tin"},
        {"current": PASSWORD, "new": "short"},
        {"current": PASSWORD, "new": "password12345678"},
    ):
        assert (await one.post("/desk/account/password", data=given)).status_code == 400
    stolen = dict(one.cookies)
    given = {"current": PASSWORD, "new": "brisk velvet harbour tin"}
    assert (await one.post("/desk/account/password", data=given)).status_code == 303
    assert (await one.get("/desk/account")).status_code == 200
    assert (await other.get("/desk/account")).status_code == 303
    assert (await house.browser(stolen).get("/desk/account")).status_code == 303
    assert (await sign_in(house.browser(), "mei")).status_code == 401
    assert (await sign_in(house.browser(), "mei", "brisk velvet harbour tin")).status_code == 303


async def test_agents_are_no_owners(house: House) -> None:
    await house.agent("mei", "owner")
    await house.agent("bo")
    agent = await house.signed_in("bo")
    assert "Team" not in (await agent.get("/desk/inbox")).text
    given = {"name": "eve", "password": "brisk velvet harbour tin", "role": "owner"}
    assert (await agent.get("/desk/team")).status_code == 403
    assert (await agent.post("/desk/team", data=given)).status_code == 403
    assert (await agent.post("/desk/team/1/disable")).status_code == 403
    assert [one.name for one in await house.desk.accounts.all()] == ["bo", "mei"]


async def test_an_owner_keeps_the_team(house: House) -> None:
    owner_account = await house.agent("mei", "owner")
    owner = await house.signed_in("mei")
    given = {"name": "Bo", "shown": "Bo <b>", "password": "brisk velvet harbour tin", "languages": "de, xx th"}
    assert (await owner.post("/desk/team", data=given)).status_code == 303
    [bo] = [one for one in await house.desk.accounts.all() if one.name == "bo"]
    assert (bo.role, bo.languages, bo.shown) == ("agent", ("de", "th"), "Bo <b>")
    page = (await owner.get("/desk/team")).text
    assert "Bo &lt;b&gt;" in page
    assert (await owner.post("/desk/team", data=given)).status_code == 400  # taken
    assert (await owner.post("/desk/team", data={**given, "name": "eve", "role": "root"})).status_code == 400
    agent = house.browser()
    assert (await sign_in(agent, "bo", "brisk velvet harbour tin")).status_code == 303
    await owner.post(f"/desk/team/{bo.number}/disable")
    assert (await agent.get("/desk/inbox")).status_code == 303  # at once
    await owner.post(f"/desk/team/{bo.number}/enable")
    assert (await sign_in(agent, "bo", "brisk velvet harbour tin")).status_code == 303
    await owner.post(f"/desk/team/{bo.number}/sign-out")
    assert (await agent.get("/desk/inbox")).status_code == 303
    last = await owner.post(f"/desk/team/{owner_account.number}/disable")
    assert (last.status_code, told(last)) == (400, "The last owner cannot be blocked.")
    assert (await owner.post("/desk/team/999/disable")).status_code == 404


class TestHttps:
    @pytest.fixture
    def desk_settings(self) -> DeskSettings:
        return DeskSettings(secure=True)

    async def test_the_cookie_is_for_https_and_this_host_alone(self, house: House) -> None:
        await house.agent("mei")
        cookie = (await sign_in(house.browser(), "mei")).headers["set-cookie"]
        assert cookie.startswith("__Host-parley-desk=")
        assert "Secure" in cookie
        assert "Path=/;" in cookie
        assert "Domain" not in cookie


@pytest.mark.parametrize("body", [b"\xff\xfe", b"&".join([b"a=b"] * 60), b"name=%ff"])
async def test_what_is_no_form_is_refused(house: House, body: bytes) -> None:
    answer = await house.browser().post("/desk/sign-in", content=body)
    assert answer.status_code in (400, 401)
    assert "Traceback" not in answer.text


@pytest.mark.parametrize(
    "password",
    ["short", "aaaaaaaaaaaaaaa", "qwertyuiop123456", "Summer2026!!", "mei2024mei2024", "P@ssw0rd2026!", "x" * 300],
)
def test_weak_passwords_are_refused(password: str) -> None:
    with pytest.raises(WeakPassword):
        passwords.check(password, "mei")


@pytest.mark.parametrize("password", [PASSWORD, "пароль-котик-луна", "猫は屋根の上で月を見ている夜", "tV9#kq2Lw!xz"])
def test_strong_ones_are_taken_in_any_script(password: str) -> None:
    passwords.check(password, "mei")
