"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class NewRelicIntegrationCreateInputDict(TypedDict):
    """`NewRelicIntegrationCreateInput` with the property names used in JSON."""

    excluded_services: NotRequired[Sequence[str]]

    extra: NotRequired[Mapping[str, str]]

    license_key: str

    tls_verify: NotRequired[bool]

    type: str

    url: str


NewRelicIntegrationCreateInput: TypeAlias = (
    models.NewRelicIntegrationCreateInput | NewRelicIntegrationCreateInputDict
)
