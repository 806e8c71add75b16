"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class OtlpLogIntegrationPatchDict(TypedDict):
    """`OtlpLogIntegrationPatch` by the names of the wire."""

    excluded_services: NotRequired[Sequence[str]]

    extra: NotRequired[Mapping[str, str]]

    headers: NotRequired[Mapping[str, str]]

    tls_verify: NotRequired[bool]

    type: str

    url: str


OtlpLogIntegrationPatch: TypeAlias = models.OtlpLogIntegrationPatch | OtlpLogIntegrationPatchDict
