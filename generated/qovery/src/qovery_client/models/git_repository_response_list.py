from .._runtime import Model


class GitRepository(Model):
    default_branch: str | None = None
    id: str
    is_private: bool | None = None
    name: str
    url: str


class GitRepositoryResponseList(Model):
    results: list[GitRepository] | None = None
