from .._runtime import Model


class PatchedEnvironmentUpdate(Model):
    branch: str | None = None
    alternative_dockerfile: str | None = None
