from .._runtime import Model


class ActionResult(Model):
    status: bool | None = None
    message: str | None = None
    code: str | None = None
