from .._runtime import Model
from .git_repository_branch import GitRepositoryBranch


class GitRepositoryBranchResponseList(Model):
    results: list[GitRepositoryBranch] | None = None
