"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ResourceToBeLinkedDict(TypedDict):
    """`ResourceToBeLinked` with the property names used in JSON."""

    resource_id: int

    resource_type: str


ResourceToBeLinked: TypeAlias = models.ResourceToBeLinked | ResourceToBeLinkedDict
