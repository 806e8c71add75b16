"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

BlueprintSpecOverridesBackend: TypeAlias = (
    models.BlueprintSpecOverridesBackend | Literal["qovery", "user_provided"]
)


BlueprintSpecOverridesCredentials: TypeAlias = (
    models.BlueprintSpecOverridesCredentials | Literal["cluster", "env"]
)


class BlueprintSpecOverridesDict(TypedDict):
    """`BlueprintSpecOverrides` with the property names used in JSON."""

    backend: NotRequired[types.BlueprintSpecOverridesBackend]

    cpu: NotRequired[str]

    credentials: NotRequired[types.BlueprintSpecOverridesCredentials]

    engine_version: NotRequired[str]

    ram: NotRequired[str]

    storage: NotRequired[str]

    timeout: NotRequired[int]


BlueprintSpecOverrides: TypeAlias = models.BlueprintSpecOverrides | BlueprintSpecOverridesDict
