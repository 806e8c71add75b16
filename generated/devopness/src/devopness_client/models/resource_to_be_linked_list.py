from typing import TypeAlias

from .._runtime import Model


class ResourceToBeLinked(Model):
    resource_id: int
    resource_type: str


ResourceToBeLinkedList: TypeAlias = list[ResourceToBeLinked]
