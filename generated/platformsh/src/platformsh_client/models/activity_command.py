from .._runtime import Model


class ActivityCommand(Model):
    app: str
    type: str
    exit_code: int
