"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class FastlyIntegrationCreateInputDict(TypedDict):
    """`FastlyIntegrationCreateInput` by the names of the wire."""

    environments: NotRequired[Sequence[str]]

    events: NotRequired[Sequence[str]]

    excluded_environments: NotRequired[Sequence[str]]

    result: NotRequired[types.FastlyIntegrationCreateInputResult]

    service_id: str

    states: NotRequired[Sequence[str]]

    tls_certificates: NotRequired[bool]

    token: str

    type: str


FastlyIntegrationCreateInput: TypeAlias = (
    models.FastlyIntegrationCreateInput | FastlyIntegrationCreateInputDict
)
