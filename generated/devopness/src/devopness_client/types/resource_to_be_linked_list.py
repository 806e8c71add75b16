"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class ResourceToBeLinkedDict(TypedDict):
    """`ResourceToBeLinked` with the property names used in JSON."""

    resource_id: int

    resource_type: str


ResourceToBeLinked: TypeAlias = models.ResourceToBeLinked | ResourceToBeLinkedDict


ResourceToBeLinkedList: TypeAlias = Sequence[types.ResourceToBeLinked]
