from typing import TypeAlias

from .archived_environment_relation import ArchivedEnvironmentRelation

ArchivedEnvironmentList: TypeAlias = list[ArchivedEnvironmentRelation]
