from typing import TypeAlias

from .repository_branch import RepositoryBranch

RepositoryBranchList: TypeAlias = list[RepositoryBranch]
