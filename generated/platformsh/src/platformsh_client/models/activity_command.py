from .._runtime import Model


class ActivityCommand(Model):
    app: str
    exit_code: int
    type: str
