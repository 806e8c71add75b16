from .._runtime import Model


class PatchedDeployment(Model):
    is_usable: bool | None = None
    status: str | None = None
    success: bool | None = None
