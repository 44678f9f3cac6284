"""The rooms for people: who answers beside the bot, the desk that they sit at, and what is counted."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.canned import Canned
from bot.catalogue import Catalogue, locale_of
from bot.commerce.tries import Ledger
from bot.people_words import PeopleWords
from connectors.attachments import Attachments
from connectors.desk.accounts import Accounts
from connectors.desk.desk import Desk
from connectors.desk.passwords import Hasher
from connectors.desk.settings import DeskSettings
from connectors.effect.service import Effect, EffectSettings
from connectors.effect.store import EventStore
from connectors.effect.visitors import Visitors
from connectors.gateway import Closing
from connectors.people import mail, webhook
from connectors.people.errands import Carrier, Errands
from connectors.people.people import RecordedPeople
from connectors.people.wording import Policy
from connectors.record import Record
from connectors.web.settings import WebSettings
from knowledge import SERVED
from knowledge.hours import People
from knowledge.knowledge import Knowledge
from knowledge.settings import StoreSettings
from settings import Settings


def open_effect(settings: Settings, knowledge: Knowledge, web: WebSettings) -> Effect:
    """What counts visitors and the cost of turns, in the record's database."""

    def contact() -> str | None:
        own = knowledge.store.settings
        return f"mailto:{own.contact.email}" if own.contact.email else own.url

    return Effect(
        EventStore.open(settings.database_url, kept=timedelta(days=settings.events_days)),
        Visitors.open(settings.data, settings.hold_out),
        web=web,
        settings=EffectSettings(
            seen="contact" if settings.held_out_see == "contact" else "nothing", secret=settings.events_secret
        ),
        contact=contact,
    )


def open_desk(
    settings: Settings,
    knowledge: Knowledge,
    catalogue: Catalogue,
    ledger: Ledger,
    people: RecordedPeople,
    effect: Effect,
    photos: Attachments | None,
) -> Desk:
    """The agents' web page, over what `people` knows."""
    languages = {tag: str(locale_of(tag).get_display_name()) for tag in (*SERVED, "zh-Hant")}
    return Desk(
        accounts=Accounts.open(settings.database_url),
        ledger=ledger,
        people=people,
        shop=Canned(knowledge, catalogue),
        words=Catalogue.desk().words,
        languages=languages,
        store=lambda: knowledge.store.settings.name,
        settings=DeskSettings(
            secure=settings.desk_url.startswith("https://") if settings.desk_url else None,
            idle=timedelta(minutes=settings.desk_idle_minutes),
            longest=timedelta(hours=settings.desk_session_hours),
        ),
        hasher=Hasher(),
        reports=effect.figures,
        photos=photos,
    )


def open_people(
    settings: Settings, record: Record, knowledge: Knowledge, catalogue: Catalogue
) -> tuple[RecordedPeople, list[Closing]]:
    """The people's room on the gateway's record, and what is to be closed after it."""
    wording = PeopleWords(catalogue, lambda: knowledge.store)
    policy = TeamPolicy(settings, knowledge)
    carriers: dict[str, Carrier] = {}
    closes: list[Closing] = []
    if settings.webhook_url:
        hook = webhook.Webhook(settings.webhook_url, settings.webhook_secret)
        carriers[webhook.KIND] = hook
        closes.append(hook)
    if settings.smtp:
        smtp = mail.Smtp.at(settings.smtp, settings.mail_from, settings.smtp_password)
        mailer = mail.Mailer(smtp, record, wording, policy)
        carriers |= {mail.TEAM: mailer, mail.TRANSCRIPT: mailer}
    return RecordedPeople(record, wording, policy, outgoing=Errands(record, carriers)), closes


class TeamPolicy:
    """What the merchant says about the team, as the store's files stand when it is asked."""

    def __init__(self, settings: Settings, knowledge: Knowledge) -> None:
        self._mail_to = settings.mail_to
        self._knowledge = knowledge
        self._own: StoreSettings | None = None
        self._policy = Policy()

    def __call__(self) -> Policy:
        """The policy; made anew only when the files have changed."""
        own = self._knowledge.store.settings
        if own is not self._own:
            self._policy = Policy(
                hours=TeamHours(own.people, ZoneInfo(own.time_zone)) if own.people else None,
                suggest=own.people.suggest if own.people else (),
                store=own.name,
                language=own.languages[0],
                email=self._mail_to or own.contact.email,
            )
            self._own = own
        return self._policy


class TeamHours:
    """The store's people and its time zone as `connectors.people.wording.Hours`."""

    def __init__(self, people: People, zone: ZoneInfo) -> None:
        self._people = people
        self._zone = zone

    def opens(self, now: datetime) -> datetime | None:
        """None while somebody is there; else when somebody is next."""
        return self._people.opens(now, self._zone)
