from .._runtime import Model


class RepositoryCheckRequest(Model):
    branch: str | None = None
    migrate: bool | None = None
