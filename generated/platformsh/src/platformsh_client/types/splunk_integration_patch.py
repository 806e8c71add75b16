"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class SplunkIntegrationPatchDict(TypedDict):
    """`SplunkIntegrationPatch` with the property names used in JSON."""

    excluded_services: NotRequired[Sequence[str]]

    extra: NotRequired[Mapping[str, str]]

    index: str

    sourcetype: NotRequired[str]

    tls_verify: NotRequired[bool]

    token: str

    type: str

    url: str


SplunkIntegrationPatch: TypeAlias = models.SplunkIntegrationPatch | SplunkIntegrationPatchDict
