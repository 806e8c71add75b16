from typing import TypeAlias

from .application_relation import ApplicationRelation

ApplicationList: TypeAlias = list[ApplicationRelation]
