"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class BlueprintUpdateVariableValueDict(TypedDict):
    """`BlueprintUpdateVariableValue` with the property names used in JSON."""

    is_secret: NotRequired[bool]

    value: str


BlueprintUpdateVariableValue: TypeAlias = (
    models.BlueprintUpdateVariableValue | BlueprintUpdateVariableValueDict
)
