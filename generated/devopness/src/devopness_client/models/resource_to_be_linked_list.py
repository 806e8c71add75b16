from typing import TypeAlias

from .._runtime import Model


class ResourceToBeLinked(Model):
    """A resource to link to."""

    resource_id: int
    """Id of the resource."""

    resource_type: str
    """Type of the resource, such as `server`."""


ResourceToBeLinkedList: TypeAlias = list[ResourceToBeLinked]
