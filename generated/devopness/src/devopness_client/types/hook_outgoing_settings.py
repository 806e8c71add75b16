"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HookOutgoingSettingsDict(TypedDict):
    """`HookOutgoingSettings` with the property names used in JSON."""

    request_body: NotRequired[types.HookOutgoingSettingsRequestBody]

    request_headers: NotRequired[Sequence[types.HookOutgoingRequestHeader]]


HookOutgoingSettings: TypeAlias = models.HookOutgoingSettings | HookOutgoingSettingsDict
