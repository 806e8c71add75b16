from .._runtime import Model


class EnvironmentBackupInput(Model):
    safe: bool | None = None
