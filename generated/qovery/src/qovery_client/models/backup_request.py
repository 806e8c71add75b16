from .._runtime import Model


class BackupRequest(Model):
    message: str
    name: str
