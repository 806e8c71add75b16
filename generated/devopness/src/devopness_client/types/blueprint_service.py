"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class BlueprintServiceDict(TypedDict):
    """`BlueprintService` by the names of the wire."""

    auto_start: NotRequired[bool]

    initial_state: NotRequired[types.ServiceInitialState]

    type: types.ServiceType

    version: str


BlueprintService: TypeAlias = models.BlueprintService | BlueprintServiceDict
