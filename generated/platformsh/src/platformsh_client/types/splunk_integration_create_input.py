"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class SplunkIntegrationCreateInputDict(TypedDict):
    """`SplunkIntegrationCreateInput` by the names of the wire."""

    excluded_services: NotRequired[Sequence[str]]

    extra: NotRequired[Mapping[str, str]]

    index: str

    sourcetype: NotRequired[str]

    tls_verify: NotRequired[bool]

    token: str

    type: str

    url: str


SplunkIntegrationCreateInput: TypeAlias = (
    models.SplunkIntegrationCreateInput | SplunkIntegrationCreateInputDict
)
