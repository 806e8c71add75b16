from .._runtime import Model


class OperationCustomSettings(Model):
    operation: str | None = None
    operation_human_readable: str | None = None
    triggers_action: bool | None = None
