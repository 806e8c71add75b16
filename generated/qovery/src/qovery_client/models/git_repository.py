from .._runtime import Model


class GitRepository(Model):
    id: str
    name: str
    url: str
    default_branch: str | None = None
    is_private: bool | None = None
