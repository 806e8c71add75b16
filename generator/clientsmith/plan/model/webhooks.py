"""Describe webhooks and callbacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from clientsmith.naming.identifier import Identifier
    from clientsmith.plan.model.types import Type


@dataclass(frozen=True)
class WebhookPlan:
    """A request that the API makes: a webhook, or a callback of an operation.

    `function` reads its body, `constant` is its entry in the package's table.
    """

    name: str
    function: Identifier
    constant: Identifier
    decode: Literal["json", "text", "bytes"]
    type: Type
    summary: str
    description: str
    deprecated: bool
    #: Name and description of request headers, and status and description of responses.
    headers: tuple[tuple[str, str], ...]
    answers: tuple[tuple[str, str], ...]
    #: For a callback: its operation, and the expression for its URL.
    owner: str | None = None
    expression: str = ""

    @property
    def deprecation_text(self) -> str:
        return f"{self.name} is deprecated by the provider."

    @property
    def origin_text(self) -> str:
        """The origin of a callback: "A callback of `things.watch`, sent to `{$url}`."."""
        return f"A callback of `{self.owner}`, sent to `{self.expression}`."


@dataclass(frozen=True)
class DispatchPlan:
    """What distinguishes the webhooks: a property of the body or a header, and its values."""

    place: Literal["property", "header"]
    name: str
    #: Value -> the constant of its webhook.
    values: tuple[tuple[str, Identifier], ...]
    type: Type

    @property
    def told_by(self) -> str:
        """A description of the property or header."""
        place = "property" if self.place == "property" else "header"
        return f"the {place} `{self.name}`"


@dataclass(frozen=True)
class SignaturePlan:
    """How webhooks are signed: the keys of `[webhooks.signature]` that are set."""

    settings: tuple[tuple[str, str | int], ...]
    env: str | None


@dataclass(frozen=True)
class Webhooks:
    """The webhooks and callbacks of a package."""

    all: tuple[WebhookPlan, ...]
    dispatch: DispatchPlan | None
    signature: SignaturePlan | None
