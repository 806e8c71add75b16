from typing import TypeAlias

from .resource_event_relation import ResourceEventRelation

ResourceEventList: TypeAlias = list[ResourceEventRelation]
