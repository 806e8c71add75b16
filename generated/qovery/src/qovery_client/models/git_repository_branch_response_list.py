from .._runtime import Model


class GitRepositoryBranch(Model):
    name: str


class GitRepositoryBranchResponseList(Model):
    results: list[GitRepositoryBranch] | None = None
