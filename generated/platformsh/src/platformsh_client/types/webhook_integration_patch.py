"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class WebHookIntegrationPatchDict(TypedDict):
    """`WebHookIntegrationPatch` with the property names used in JSON."""

    environments: NotRequired[Sequence[str]]

    events: NotRequired[Sequence[str]]

    excluded_environments: NotRequired[Sequence[str]]

    result: NotRequired[types.WebHookIntegrationPatchResult]

    shared_key: NotRequired[str | None]

    states: NotRequired[Sequence[str]]

    type: str

    url: str


WebHookIntegrationPatch: TypeAlias = models.WebHookIntegrationPatch | WebHookIntegrationPatchDict
