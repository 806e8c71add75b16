"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class BlueprintUpdateVariableValueDict(TypedDict):
    """`BlueprintUpdateVariableValue` by the names of the wire."""

    is_secret: NotRequired[bool]

    value: str


BlueprintUpdateVariableValue: TypeAlias = (
    models.BlueprintUpdateVariableValue | BlueprintUpdateVariableValueDict
)
