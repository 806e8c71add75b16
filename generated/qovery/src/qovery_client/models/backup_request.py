from .._runtime import Model


class BackupRequest(Model):
    name: str
    message: str
