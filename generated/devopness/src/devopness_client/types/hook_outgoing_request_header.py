"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class HookOutgoingRequestHeaderDict(TypedDict):
    """`HookOutgoingRequestHeader` with the property names used in JSON."""

    name: str

    value: str


HookOutgoingRequestHeader: TypeAlias = (
    models.HookOutgoingRequestHeader | HookOutgoingRequestHeaderDict
)
