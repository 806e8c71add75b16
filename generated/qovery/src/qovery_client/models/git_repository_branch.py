from .._runtime import Model


class GitRepositoryBranch(Model):
    name: str
