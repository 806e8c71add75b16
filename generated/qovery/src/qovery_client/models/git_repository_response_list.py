from .._runtime import Model
from .git_repository import GitRepository


class GitRepositoryResponseList(Model):
    results: list[GitRepository] | None = None
