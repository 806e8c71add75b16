"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class ResourceToBeLinkedDict(TypedDict):
    """A resource to link to."""

    resource_id: int
    """Id of the resource."""

    resource_type: str
    """Type of the resource, such as `server`."""


ResourceToBeLinked: TypeAlias = models.ResourceToBeLinked | ResourceToBeLinkedDict


ResourceToBeLinkedList: TypeAlias = Sequence[types.ResourceToBeLinked]
