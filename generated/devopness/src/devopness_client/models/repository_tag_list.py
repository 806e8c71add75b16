from typing import TypeAlias

from .repository_tag import RepositoryTag

RepositoryTagList: TypeAlias = list[RepositoryTag]
