from .._runtime import Model


class ActionResult(Model):
    code: str | None = None
    message: str | None = None
    status: bool | None = None
