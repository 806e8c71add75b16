"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class BlueprintVariableRequestDict(TypedDict):
    """`BlueprintVariableRequest` with the property names used in JSON."""

    is_secret: NotRequired[bool]

    name: str

    value: str


BlueprintVariableRequest: TypeAlias = models.BlueprintVariableRequest | BlueprintVariableRequestDict
