"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class BlueprintSpecOverridesDict(TypedDict):
    """`BlueprintSpecOverrides` by the names of the wire."""

    backend: NotRequired[types.BlueprintSpecOverridesBackend]

    cpu: NotRequired[str]

    credentials: NotRequired[types.BlueprintSpecOverridesCredentials]

    engine_version: NotRequired[str]

    ram: NotRequired[str]

    storage: NotRequired[str]

    timeout: NotRequired[int]


BlueprintSpecOverrides: TypeAlias = models.BlueprintSpecOverrides | BlueprintSpecOverridesDict
