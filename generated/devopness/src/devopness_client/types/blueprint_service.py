"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class BlueprintServiceDict(TypedDict):
    """`BlueprintService` with the property names used in JSON."""

    auto_start: NotRequired[bool]

    initial_state: NotRequired[types.ServiceInitialState]

    type: types.ServiceType

    version: str


BlueprintService: TypeAlias = models.BlueprintService | BlueprintServiceDict
