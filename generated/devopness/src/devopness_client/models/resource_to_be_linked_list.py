from typing import TypeAlias

from .resource_to_be_linked import ResourceToBeLinked

ResourceToBeLinkedList: TypeAlias = list[ResourceToBeLinked]
