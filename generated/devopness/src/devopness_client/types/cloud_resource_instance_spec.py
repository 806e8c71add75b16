"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CloudResourceInstanceSpecDict(TypedDict):
    """`CloudResourceInstanceSpec` with the property names used in JSON."""

    memory: int

    vcpus: int


CloudResourceInstanceSpec: TypeAlias = (
    models.CloudResourceInstanceSpec | CloudResourceInstanceSpecDict
)
