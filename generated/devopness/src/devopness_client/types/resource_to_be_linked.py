"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ResourceToBeLinkedDict(TypedDict):
    """`ResourceToBeLinked` by the names of the wire."""

    resource_id: int

    resource_type: str


ResourceToBeLinked: TypeAlias = models.ResourceToBeLinked | ResourceToBeLinkedDict
