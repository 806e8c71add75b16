"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class FastlyIntegrationPatchDict(TypedDict):
    """`FastlyIntegrationPatch` with the property names used in JSON."""

    environments: NotRequired[Sequence[str]]

    events: NotRequired[Sequence[str]]

    excluded_environments: NotRequired[Sequence[str]]

    result: NotRequired[types.FastlyIntegrationPatchResult]

    service_id: str

    states: NotRequired[Sequence[str]]

    tls_certificates: NotRequired[bool]

    token: str

    type: str


FastlyIntegrationPatch: TypeAlias = models.FastlyIntegrationPatch | FastlyIntegrationPatchDict
