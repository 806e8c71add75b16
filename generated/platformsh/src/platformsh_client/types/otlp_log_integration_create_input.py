"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class OtlpLogIntegrationCreateInputDict(TypedDict):
    """`OtlpLogIntegrationCreateInput` with the property names used in JSON."""

    excluded_services: NotRequired[Sequence[str]]

    extra: NotRequired[Mapping[str, str]]

    headers: NotRequired[Mapping[str, str]]

    tls_verify: NotRequired[bool]

    type: str

    url: str


OtlpLogIntegrationCreateInput: TypeAlias = (
    models.OtlpLogIntegrationCreateInput | OtlpLogIntegrationCreateInputDict
)
