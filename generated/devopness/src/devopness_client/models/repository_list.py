from typing import TypeAlias

from .repository_relation import RepositoryRelation

RepositoryList: TypeAlias = list[RepositoryRelation]
