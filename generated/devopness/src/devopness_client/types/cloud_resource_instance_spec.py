"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CloudResourceInstanceSpecDict(TypedDict):
    """`CloudResourceInstanceSpec` by the names of the wire."""

    memory: int

    vcpus: int


CloudResourceInstanceSpec: TypeAlias = (
    models.CloudResourceInstanceSpec | CloudResourceInstanceSpecDict
)
