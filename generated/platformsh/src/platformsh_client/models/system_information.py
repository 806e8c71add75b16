from .._runtime import DateTime, Model


class SystemInformation(Model):
    image: str
    started_at: DateTime
    version: str
