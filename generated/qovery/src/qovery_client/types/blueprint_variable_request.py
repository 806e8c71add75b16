"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class BlueprintVariableRequestDict(TypedDict):
    """`BlueprintVariableRequest` by the names of the wire."""

    is_secret: NotRequired[bool]

    name: str

    value: str


BlueprintVariableRequest: TypeAlias = models.BlueprintVariableRequest | BlueprintVariableRequestDict
