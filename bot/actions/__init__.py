"""What the bot does and says: one `rasa_sdk` action a rule, run in this process (`bot.local_action`)."""

from __future__ import annotations

from collections.abc import Mapping

from rasa_sdk import Action

from bot.actions.answer import Answer, ChooseMarket
from bot.actions.goods import AboutProduct, CheckCoupon
from bot.actions.language import ChangeLanguage
from bot.actions.orders import CancelOrder, ChangeAddress, OtherOrder, TrackOrder
from bot.actions.orders_ask import AskAddress, AskAddressConfirmed, AskCancel, AskOrder, AskProof
from bot.actions.orders_form import AddressForm, CancelForm, TrackForm
from bot.actions.people import (
    Complain,
    Danger,
    DeclineHandoff,
    HandOff,
    Human,
    LegalThreat,
    OfferHandoff,
    SendTranscript,
)
from bot.actions.problem import Photo, ReportProblem
from bot.actions.problem_ask import AskCount, AskItem, AskKind, AskPhoto, AskProblemConfirmed, AskRemedy
from bot.actions.problem_form import ProblemForm
from bot.actions.returns import ChangeSize, ClaimWarranty, OpenExchange, OpenReturn, RefundStatus
from bot.actions.returns_ask import AskConfirmed, AskOutcome, AskReason, AskVariant, AskWhich
from bot.actions.returns_forms import ExchangeForm, RefundForm, ReturnForm, SizeForm, WarrantyForm
from bot.actions.seek import Compare, Seek, StartOver
from bot.actions.smalltalk import Affirm, Deny, Goodbye, Greet, Robot, Thanks
from bot.actions.unsure import NotUnderstood, OutOfScope, Unreadable
from bot.shop import Shop

ACTIONS = (
    AboutProduct, CheckCoupon,
    Affirm, Answer, ChangeLanguage, ChooseMarket, Compare, Complain, DeclineHandoff, Deny, Goodbye, Greet, HandOff,
    Human, NotUnderstood, OfferHandoff, OutOfScope, Robot, Seek, StartOver, Thanks, Unreadable,
    AddressForm, AskAddress, AskAddressConfirmed, AskCancel, AskOrder, AskProof, CancelForm, CancelOrder,
    ChangeAddress, Danger, LegalThreat, SendTranscript, OtherOrder, TrackForm, TrackOrder,
    AskConfirmed, AskOutcome, AskReason, AskVariant, AskWhich, ChangeSize, ClaimWarranty, ExchangeForm, OpenExchange,
    OpenReturn, RefundForm, RefundStatus, ReturnForm, SizeForm, WarrantyForm,
    AskCount, AskItem, AskKind, AskPhoto, AskProblemConfirmed, AskRemedy, Photo, ProblemForm, ReportProblem,
)  # fmt: skip


def actions(shop: Shop) -> Mapping[str, Action]:
    """All actions by name, working for `shop`."""
    made = [kind(shop) for kind in ACTIONS]
    return {action.name(): action for action in made}
