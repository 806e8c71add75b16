"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HookOutgoingSettingsDict(TypedDict):
    """`HookOutgoingSettings` by the names of the wire."""

    request_body: NotRequired[types.HookOutgoingSettingsRequestBody]

    request_headers: NotRequired[Sequence[types.HookOutgoingRequestHeader]]


HookOutgoingSettings: TypeAlias = models.HookOutgoingSettings | HookOutgoingSettingsDict
