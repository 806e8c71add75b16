from .._runtime import Model


class PatchedEnvironmentUpdate(Model):
    alternative_dockerfile: str | None = None
    branch: str | None = None
