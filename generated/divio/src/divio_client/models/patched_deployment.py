from .._runtime import Model


class PatchedDeployment(Model):
    status: str | None = None
    is_usable: bool | None = None
    success: bool | None = None
