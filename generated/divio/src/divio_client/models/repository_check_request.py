from .._runtime import Model


class RepositoryCheckRequest(Model):
    migrate: bool | None = None
    branch: str | None = None
